import { meetingOf } from '../../behaviour/access';
import { endpoint } from '../endpoint';
import { integer, object } from '../shapes/schema';
import { pastInstances } from '../shapes/session';

export const listPastMeetingInstances = endpoint('GET /past_meetings/{meetingId}/instances', {
	id: 'LIST_PAST_MEETING_INSTANCES',
	rate: 'Medium',
	scopes: {
		classic: ['meeting:read'],
		granular: ['meeting:read:list_past_instances'],
		levels: ['user', 'admin', 'master'],
	},
	path: { meetingId: integer },
	listKey: 'meetings',
	answer: object({ meetings: pastInstances }),
	handle(call, context) {
		const meeting = meetingOf(call, context);
		const meetings = context.data.meetingInstances
			.filter(({ session_id, end_time }) => session_id === meeting.id && end_time !== '')
			.map(({ uuid, start_time }) => ({ uuid, start_time }));
		return { meetings };
	},
});
