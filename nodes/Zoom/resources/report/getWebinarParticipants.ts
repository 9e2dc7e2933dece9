import { nextPageToken, options, pageSize, paging } from '../../form/lists';
import { pastWebinar } from '../../form/locators';
import type { Operation } from '../define';
import { include, WANTS } from './shared';

export const getWebinarParticipants: Operation = {
	name: 'Get Webinar Participants',
	value: 'getWebinarParticipants',
	action: 'Get the participants report of a webinar',
	description: 'List each time that somebody was in a webinar that has ended',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/webinars/{webinarId}/participants',
	request: { method: 'GET', path: '/report/webinars/{webinarId}/participants', rate: 'Heavy' },
	path: { webinarId: pastWebinar },
	list: { key: 'participants' },
	requirements: `${WANTS} The host has a webinar license, and the webinar has ended, in the last six months. The report can take a while to appear.`,
	fields: [...paging, options([include, nextPageToken, pageSize])],
};
