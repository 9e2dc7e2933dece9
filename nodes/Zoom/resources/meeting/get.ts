import { text } from '../../fields/convert';
import { filled, options, simplify } from '../../fields/lists';
import { occurrence } from '../../fields/occurrence';
import { sessionPicker } from '../../fields/pickers';
import { inQuery } from '../../fields/send';
import { zoomOperation } from '../../transport/operation';
import type { Operation } from '../define';
import { simplifySession } from './simplify';

const show = { resource: ['meeting'], operation: ['get'] };

/** @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/meetings/{meetingId} */
export const get: Operation = {
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get a meeting',
		description: 'Get the details of a meeting',
		routing: zoomOperation({
			method: 'GET',
			path: '/meetings/{meetingId}',
			label: 'Light',
			simplify: simplifySession,
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
					'The meeting to get. An ID is the number of 10 or 11 digits from the invitation.',
			},
			show,
		),
		simplify(show),
		options(show, [
			inQuery(occurrence('Get this occurrence of a recurring meeting'), { as: filled(text()) }),
			inQuery({
				displayName: 'Show Previous Occurrences',
				name: 'show_previous_occurrences',
				type: 'boolean',
				default: true,
				description: 'Whether occurrences that are over are listed too',
			}),
		]),
	],
};
