import { endpoint } from '../endpoint';
import { pageEnvelope, pageNumber, pageQuery } from '../shapes/pages';
import { date, enumOf, list, number, object, string } from '../shapes/schema';
import { sessionEntry } from '../shapes/session';

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
		page_number: pageNumber,
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
				...sessionEntry,
				pmi: string,
				type: enumOf(number, [1, 2, 3, 8]),
			}),
		),
	}),
});
