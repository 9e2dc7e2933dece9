import { options } from '../../form/lists';
import { pastMeeting } from '../../form/locators';
import type { Operation } from '../define';
import { WANTS } from './shared';

export const getMeeting: Operation = {
	name: 'Get Meeting',
	value: 'getMeeting',
	action: 'Get the report of a meeting',
	description: 'Get times, host, department and participant minutes of a meeting that has ended',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/meetings/{meetingId}',
	request: { method: 'GET', path: '/report/meetings/{meetingId}', rate: 'Heavy' },
	path: { meetingId: pastMeeting },
	answer: ['uuid', 'id'],
	requirements: `${WANTS} The meeting has ended, at most a year ago.`,
	fields: [options()],
};
