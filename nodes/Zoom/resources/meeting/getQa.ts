import { options } from '../../form/lists';
import { pastMeeting } from '../../form/locators';
import type { Operation } from '../define';

export const getQa: Operation = {
	name: 'Get Q&A',
	value: 'getQa',
	action: 'Get the Q&A of a meeting',
	description: 'List who asked what in the Q&A of a meeting that has ended, with the answers',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/past_meetings/{meetingId}/qa',
	request: { method: 'GET', path: '/past_meetings/{meetingId}/qa', rate: 'Medium' },
	path: { meetingId: pastMeeting },
	list: { key: 'questions', pages: 'none' },
	requirements:
		'Q&A has to be on in the meeting. Zoom gives nothing while it runs, and nothing older than 15 months.',
	fields: [options()],
};
