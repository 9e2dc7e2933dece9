import { nextPageToken, options, pageSize, paging } from '../../form/lists';
import { pastWebinar } from '../../form/locators';
import type { Operation } from '../define';

export const getParticipants: Operation = {
	name: 'Get Participants',
	value: 'getParticipants',
	action: 'Get participants of a webinar',
	description: 'List who took part in a webinar that has ended',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/{webinarId}/participants',
	request: { method: 'GET', path: '/past_webinars/{webinarId}/participants', rate: 'Medium' },
	path: { webinarId: pastWebinar },
	list: { key: 'participants' },
	requirements: 'Needs a webinar license.',
	fields: [...paging, options([nextPageToken, pageSize])],
};
