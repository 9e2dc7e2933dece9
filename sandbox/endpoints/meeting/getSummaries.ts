import { endpoint } from '../endpoint';
import { pageQuery } from '../shapes/pages';
import { dateTime, list, number, object, string } from '../shapes/schema';

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
		summaries: list(
			object({
				meeting_host_id: string,
				meeting_host_email: string,
				meeting_uuid: string,
				meeting_id: number,
				meeting_topic: string,
				meeting_start_time: string,
				meeting_end_time: string,
				summary_start_time: string,
				summary_end_time: string,
				summary_created_time: string,
				summary_last_modified_time: string,
			}),
		),
	}),
});
