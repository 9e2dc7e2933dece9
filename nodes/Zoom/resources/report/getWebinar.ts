import { options } from '../../form/lists';
import { pastWebinar } from '../../form/locators';
import type { Operation } from '../define';
import { WANTS } from './shared';

export const getWebinar: Operation = {
	name: 'Get Webinar',
	value: 'getWebinar',
	action: 'Get the report of a webinar',
	description: 'Get times, host, department and participant minutes of a webinar that has ended',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/webinars/{webinarId}',
	request: { method: 'GET', path: '/report/webinars/{webinarId}', rate: 'Heavy' },
	path: { webinarId: pastWebinar },
	answer: ['uuid', 'id'],
	requirements: `${WANTS} The host has a webinar license. The webinar has ended, at most a year ago.`,
	fields: [options()],
};
