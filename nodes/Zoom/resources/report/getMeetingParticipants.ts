import { nextPageToken, options, pageSize, paging } from '../../form/lists';
import { pastMeeting } from '../../form/locators';
import type { Operation } from '../define';
import { include, WANTS } from './shared';

export const getMeetingParticipants: Operation = {
	name: 'Get Meeting Participants',
	value: 'getMeetingParticipants',
	action: 'Get the participants report of a meeting',
	description: 'List each time that somebody was in a meeting that has ended',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/meetings/{meetingId}/participants',
	request: { method: 'GET', path: '/report/meetings/{meetingId}/participants', rate: 'Heavy' },
	path: { meetingId: pastMeeting },
	list: { key: 'participants' },
	requirements: `${WANTS} The meeting has ended, at most a year ago. The report can take a while to appear.`,
	fields: [...paging, options([include, nextPageToken, pageSize])],
};
