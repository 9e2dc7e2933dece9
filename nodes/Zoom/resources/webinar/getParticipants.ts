import { nextPageToken, options, pageSize, paging } from '../../fields/lists';
import { pastWebinar } from '../../fields/subjects';
import { zoomOperation } from '../../transport/operation';
import type { Operation } from '../define';

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
			inPath: pastWebinar.inPath,
			label: 'Medium',
			list: { key: 'participants' },
		}),
	},
	needs: 'Needs a webinar license.',
	fields: [...pastWebinar.fields, ...paging, options([nextPageToken, pageSize])],
};
