import { endpoint } from '../endpoint';
import { pageEnvelope, pageQuery } from '../shapes/pages';
import { date, enumOf, integer, list, number, object, string } from '../shapes/schema';

export const listMeetings = endpoint('GET /users/{userId}/meetings', {
	id: 'ZOOM_LIST_MEETINGS',
	rate: 'Medium',
	scopes: { classic: ['meeting:read'], granular: ['meeting:read:list_meetings'] },
	path: { userId: string },
	query: {
		...pageQuery,
		type: {
			...enumOf(string, [
				'scheduled',
				'live',
				'upcoming',
				'upcoming_meetings',
				'previous_meetings',
			]),
			default: 'scheduled',
		},
		page_number: { ...integer, minimum: 1 },
		from: date,
		to: date,
		timezone: string,
	},
	listKey: 'meetings',
	answer: object({
		...pageEnvelope,
		page_number: number,
		meetings: list(
			object({
				agenda: string,
				created_at: string,
				duration: number,
				host_id: string,
				id: number,
				join_url: string,
				pmi: string,
				start_time: string,
				timezone: string,
				topic: string,
				type: enumOf(number, [1, 2, 3, 8]),
				uuid: string,
			}),
		),
	}),
});
