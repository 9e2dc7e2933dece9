import { options } from '../../form/lists';
import { recorded } from '../../form/locators';
import { inQuery } from '../../form/send';
import type { Operation } from '../define';

export const remove: Operation = {
	name: 'Delete',
	value: 'delete',
	action: 'Delete the recordings of a meeting',
	description: 'Delete all cloud recording files of a meeting or webinar',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/DELETE/meetings/{meetingId}/recordings',
	request: { method: 'DELETE', path: '/meetings/{meetingId}/recordings', rate: 'Light' },
	path: { meetingId: recorded },
	emptyResponse: ({ query, identifiers }) => ({
		deleted: true,
		meetingId: identifiers.meetingId,
		action: query.action ?? 'trash',
	}),
	requirements:
		'Needs cloud recording. What is moved to the trash can be brought back in Zoom for 30 days.',
	fields: [
		inQuery({
			displayName: 'Action',
			name: 'action',
			type: 'options',
			options: [
				{
					name: 'Move to Trash',
					value: 'trash',
					action: 'Move the recordings of a meeting to trash',
					description: 'Can be recovered for 30 days',
				},
				{
					name: 'Delete Permanently',
					value: 'delete',
					action: 'Delete the recordings of a meeting permanently',
					description: "Can't be undone",
				},
			],
			default: 'trash',
			description: 'Whether the files can still be recovered',
		}),
		options(),
	],
};
