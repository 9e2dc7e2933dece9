import { endpoint } from '../endpoint';
import { pageQuery } from '../shapes/pages';
import { dateTime, list, number, object, string } from '../shapes/schema';
import { summaryEntry } from '../shapes/summary';

export const listMeetingSummaries = endpoint('GET /meetings/meeting_summaries', {
	id: 'LIST_MEETING_SUMMARIES',
	rate: 'Medium',
	scopes: {
		classic: ['meeting_summary:read'],
		granular: ['meeting:read:list_summaries'],
		levels: ['admin'],
	},
	query: {
		...pageQuery,
		from: dateTime,
		to: dateTime,
	},
	listKey: 'summaries',
	answer: object({
		page_size: number,
		next_page_token: string,
		from: string,
		to: string,
		summaries: list(object(summaryEntry)),
	}),
});
