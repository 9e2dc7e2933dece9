import { endpoint } from '../endpoint';
import { pastInstances } from '../shapes/session';
import { integer, object } from '../shapes/schema';

export const listPastMeetingInstances = endpoint('GET /past_meetings/{meetingId}/instances', {
	id: 'LIST_PAST_MEETING_INSTANCES',
	rate: 'Medium',
	scopes: { classic: ['meeting:read'], granular: ['meeting:read:list_past_instances'] },
	path: { meetingId: integer },
	listKey: 'meetings',
	answer: object({ meetings: pastInstances }),
});
