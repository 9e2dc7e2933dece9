import { options } from '../../form/lists';
import { pastMeeting } from '../../form/locators';
import type { Operation } from '../define';

export const getPast: Operation = {
	name: 'Get Past',
	value: 'getPast',
	action: 'Get a past meeting',
	description: 'Get when a meeting really started and ended, and how many took part',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/past_meetings/{meetingId}',
	request: { method: 'GET', path: '/past_meetings/{meetingId}', rate: 'Light' },
	path: { meetingId: pastMeeting },
	answer: ['uuid', 'id'],
	requirements: 'Needs a Pro plan or higher. Zoom knows sessions of the last year only.',
	fields: [options()],
};
