import { options } from '../../form/lists';
import { meeting } from '../../form/locators';
import type { Operation } from '../define';

export const getPastInstances: Operation = {
	name: 'Get Past Instances',
	value: 'getPastInstances',
	action: 'Get past instances of a meeting',
	description: 'List the sessions of a meeting that have ended, with the UUID of each',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/past_meetings/{meetingId}/instances',
	request: { method: 'GET', path: '/past_meetings/{meetingId}/instances', rate: 'Medium' },
	path: { meetingId: meeting },
	list: { key: 'meetings', pages: 'none' },
	requirements: 'Zoom lists sessions of the last 15 months.',
	fields: [options()],
};
