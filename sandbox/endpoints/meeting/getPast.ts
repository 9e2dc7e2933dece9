import { hostById, pastMeetingOf } from '../../behaviour/access';
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
	handle(call, context) {
		const instance = pastMeetingOf(call, context);
		const host = hostById(instance, context);
		const minutes = instance.participants.map(({ duration }) => Math.ceil(duration / 60));
		return {
			uuid: instance.uuid,
			id: instance.session_id,
			host_id: instance.host_id,
			type: instance.type,
			topic: instance.topic,
			user_name: host.display_name,
			user_email: host.email,
			start_time: instance.start_time,
			end_time: instance.end_time,
			duration: instance.duration,
			total_minutes: minutes.reduce((sum, one) => sum + one, 0),
			participants_count: instance.participants.length,
			dept: '',
			source: 'Zoom',
		};
	},
});
