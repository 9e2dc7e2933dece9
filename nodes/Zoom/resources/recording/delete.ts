import { options } from '../../fields/lists';
import { recorded } from '../../fields/subjects';
import { inQuery } from '../../fields/send';
import { zoomOperation } from '../../transport/operation';
import { type Operation } from '../define';

/** @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/DELETE/meetings/{meetingId}/recordings */
export const remove: Operation = {
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete the recordings of a meeting',
		description: 'Delete all cloud recording files of a meeting or webinar',
		routing: zoomOperation({
			method: 'DELETE',
			path: '/meetings/{meetingId}/recordings',
			inPath: recorded.inPath,
			label: 'Light',
			done: ({ query, identifier }) => ({
				deleted: true,
				meetingId: identifier,
				action: query.action ?? 'trash',
			}),
		}),
	},
	needs:
		'Needs cloud recording. What is moved to the trash can be brought back in Zoom for 30 days.',
	fields: [
		...recorded.fields,
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
