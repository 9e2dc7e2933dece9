import { text } from '../../fields/convert';
import { filled, options, simplify } from '../../fields/lists';
import { occurrence } from '../../fields/occurrence';
import { sessionPicker } from '../../fields/pickers';
import { inQuery } from '../../fields/send';
import { zoomOperation } from '../../transport/operation';
import type { Operation } from '../define';
import { simplifySession } from '../meeting/simplify';

const show = { resource: ['webinar'], operation: ['get'] };

/** @see https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/{webinarId} */
export const get: Operation = {
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get a webinar',
		description: 'Get the details of a webinar',
		routing: zoomOperation({
			method: 'GET',
			path: '/webinars/{webinarId}',
			label: 'Light',
			simplify: simplifySession,
		}),
	},
	needs: 'Needs a webinar license.',
	fields: [
		...sessionPicker(
			{
				name: 'webinarId',
				displayName: 'Webinar',
				searchListMethod: 'searchWebinars',
				form: 'numberOrUuid',
				description:
					'The webinar to get. An ID is the number of 10 or 11 digits from the invitation.',
			},
			show,
		),
		simplify(show),
		options(show, [
			inQuery(occurrence('Get this occurrence of a recurring webinar'), { as: filled(text()) }),
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
