import { nextPageToken, options, pageSize, paging } from '../../fields/lists';
import { sessionPicker } from '../../fields/pickers';
import { zoomOperation } from '../../transport/operation';
import type { Operation } from '../define';

const show = { resource: ['webinar'], operation: ['getParticipants'] };

/** @see https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/{webinarId}/participants */
export const getParticipants: Operation = {
	option: {
		name: 'Get Participants',
		value: 'getParticipants',
		action: 'Get participants of a webinar',
		description: 'List who took part in a webinar that has ended',
		routing: zoomOperation({
			method: 'GET',
			path: '/past_webinars/{webinarId}/participants',
			label: 'Medium',
			list: { key: 'participants' },
		}),
	},
	needs: 'Needs a webinar license.',
	fields: [
		...sessionPicker(
			{
				name: 'webinarId',
				displayName: 'Webinar',
				searchListMethod: 'searchPastWebinars',
				form: 'numberOrUuid',
				description:
					'The webinar that has ended. A webinar ID means its latest session, a UUID one certain session.',
			},
			show,
		),
		...paging(show),
		options(show, [nextPageToken, pageSize]),
	],
};
