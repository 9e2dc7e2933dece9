import { endpoint } from '../endpoint';
import { enumOf, number, object, string } from '../shapes/schema';

export const getPastMeeting = endpoint('GET /past_meetings/{meetingId}', {
	id: 'GET_PAST_MEETING',
	rate: 'Light',
	scopes: { classic: ['meeting:read'], granular: ['meeting:read:past_meeting'] },
	path: { meetingId: string },
	answer: object({
		id: number,
		uuid: string,
		duration: number,
		start_time: string,
		end_time: string,
		host_id: string,
		dept: string,
		participants_count: number,
		source: string,
		topic: string,
		total_minutes: number,
		type: enumOf(number, [0, 1, 2, 3, 4, 7, 8]),
		user_email: string,
		user_name: string,
	}),
});
