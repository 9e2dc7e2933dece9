import { nextPageToken, options, pageSize, paging } from '../../fields/lists';
import { pastWebinar } from '../../fields/locators';
import type { Operation } from '../define';

export const getParticipants: Operation = {
	name: 'Get Participants',
	value: 'getParticipants',
	action: 'Get participants of a webinar',
	description: 'List who took part in a webinar that has ended',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/{webinarId}/participants',
	request: { method: 'GET', path: '/past_webinars/{webinarId}/participants', label: 'Medium' },
	path: { webinarId: pastWebinar },
	list: { key: 'participants' },
	needs: 'Needs a webinar license.',
	fields: [...paging, options([nextPageToken, pageSize])],
};
