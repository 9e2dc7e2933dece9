import { nextPageToken, options, pageSize, paging } from '../../form/lists';
import { pastMeeting } from '../../form/locators';
import type { Operation } from '../define';

export const getPastParticipants: Operation = {
	name: 'Get Past Participants',
	value: 'getPastParticipants',
	action: 'Get participants of a past meeting',
	description: 'List who took part in a meeting that has ended',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/past_meetings/{meetingId}/participants',
	request: { method: 'GET', path: '/past_meetings/{meetingId}/participants', rate: 'Medium' },
	path: { meetingId: pastMeeting },
	list: { key: 'participants' },
	requirements:
		'Needs a Pro plan or higher. Zoom lists nobody while the meeting runs, or when only one person was in it.',
	fields: [...paging, options([nextPageToken, pageSize])],
};
