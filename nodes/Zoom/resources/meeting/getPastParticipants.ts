import { nextPageToken, options, pageSize, paging } from '../../fields/lists';
import { pastMeeting } from '../../fields/subjects';
import { zoomOperation } from '../../transport/operation';
import type { Operation } from '../define';

/** @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/past_meetings/{meetingId}/participants */
export const getPastParticipants: Operation = {
	option: {
		name: 'Get Past Participants',
		value: 'getPastParticipants',
		action: 'Get participants of a past meeting',
		description: 'List who took part in a meeting that has ended',
		routing: zoomOperation({
			method: 'GET',
			path: '/past_meetings/{meetingId}/participants',
			inPath: pastMeeting.inPath,
			label: 'Medium',
			list: { key: 'participants' },
		}),
	},
	needs:
		'Needs a Pro plan or higher. Zoom lists nobody while the meeting runs, or when only one person was in it.',
	fields: [...pastMeeting.fields, ...paging, options([nextPageToken, pageSize])],
};
