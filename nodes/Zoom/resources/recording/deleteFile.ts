import { choice } from '../../form/builders';
import { options } from '../../form/lists';
import { recorded } from '../../form/locators';
import { recordedFile } from '../../form/recordings';
import { inQuery } from '../../form/send';
import type { Operation } from '../define';
import { deleteOrGone, succeedIfGone } from '../gone';

/** Zoom's code for a file that is not there. */
const NO_RECORDING = 3301;

export const deleteFile: Operation = {
	name: 'Delete File',
	value: 'deleteFile',
	action: 'Delete a file of a recording',
	description:
		'Move one cloud recording file to the trash, or delete it for ever; the other files of the recording stay',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/DELETE/meetings/{meetingId}/recordings/{recordingId}',
	request: {
		method: 'DELETE',
		path: '/meetings/{meetingId}/recordings/{recordingId}',
		rate: 'Light',
	},
	path: { meetingId: recorded, recordingId: recordedFile },
	...deleteOrGone([NO_RECORDING], ({ query, identifiers }) => ({
		deleted: true,
		...identifiers,
		action: query.action ?? 'trash',
	})),
	requirements:
		'Needs cloud recording, and that the host may delete recordings. A file in the trash can be brought back for 30 days with Restore; one that is deleted permanently is gone.',
	fields: [
		inQuery(
			choice(
				'fileAction',
				'Action',
				'Whether the file can still be recovered',
				[
					['Move to Trash', 'trash', 'Can be recovered for 30 days'],
					['Delete Permanently', 'delete', "Can't be undone"],
				],
				{ property: 'action' },
			),
		),
		options([succeedIfGone]),
	],
};
