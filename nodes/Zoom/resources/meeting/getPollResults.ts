import { options } from '../../form/lists';
import { pastMeeting } from '../../form/locators';
import type { Operation } from '../define';

export const getPollResults: Operation = {
	name: 'Get Poll Results',
	value: 'getPollResults',
	action: 'Get the poll results of a meeting',
	description: 'List who answered what in the polls of a meeting that has ended',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/past_meetings/{meetingId}/polls',
	request: { method: 'GET', path: '/past_meetings/{meetingId}/polls', rate: 'Medium' },
	path: { meetingId: pastMeeting },
	list: { key: 'questions', pages: 'none' },
	requirements:
		'Needs a Pro plan or higher. Instant meetings have no polls, and Zoom gives nothing older than a year.',
	fields: [options()],
};
