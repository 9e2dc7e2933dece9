import { filled, options } from '../../fields/lists';
import { meetingDetails, meetingTypes } from '../../fields/meeting/details';
import { recurrence } from '../../fields/meeting/recurrence';
import { startTime } from '../../fields/meeting/startTime';
import { text } from '../../fields/convert';
import { occurrence } from '../../fields/occurrence';
import { sessionPicker } from '../../fields/pickers';
import { inBody, inQuery } from '../../fields/send';
import { zoomOperation } from '../../transport/operation';
import type { Operation } from '../define';

const show = { resource: ['meeting'], operation: ['update'] };

/** @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/PATCH/meetings/{meetingId} */
export const update: Operation = {
	option: {
		name: 'Update',
		value: 'update',
		action: 'Update a meeting',
		description: 'Change a meeting, or one occurrence of it',
		routing: zoomOperation({
			method: 'PATCH',
			path: '/meetings/{meetingId}',
			label: 'Light',
			done: ({ identifier }) => ({ success: true, id: Number(identifier) }),
		}),
	},
	fields: [
		...sessionPicker(
			{
				name: 'meetingId',
				displayName: 'Meeting',
				searchListMethod: 'searchMeetings',
				form: 'number',
				description:
					'The meeting to change. An ID is the number of 10 or 11 digits from the invitation.',
			},
			show,
		),
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add field',
			default: {},
			displayOptions: { show },
			description: 'Only the fields that you add are changed',
			options: [
				...meetingDetails,
				startTime,
				inBody(
					{
						displayName: 'Topic',
						name: 'topic',
						type: 'string',
						default: '',
						placeholder: 'e.g. Weekly team meeting',
						description: 'Name of the meeting. At most 200 characters.',
					},
					{ as: text(200) },
				),
				inBody({
					displayName: 'Type',
					name: 'type',
					type: 'options',
					options: meetingTypes,
					default: 2,
					description: 'Whether and how the meeting repeats. Changing it can end a series.',
				}),
			].sort((a, b) => a.displayName.localeCompare(b.displayName)),
		},
		{ ...recurrence, displayOptions: { show } },
	],
	last: [
		options(show, [
			inQuery(
				occurrence(
					'Change only this occurrence of a recurring meeting: its agenda, start time, duration, cameras, muting, waiting room, watermark or automatic recording',
				),
				{ as: filled(text()) },
			),
		]),
	],
};
