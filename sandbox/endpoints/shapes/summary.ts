import { pageQuery } from './pages';
import { dateTime, enumOf, list, type Members, number, object, string } from './schema';

/** What the list of summaries says of each. */
export const summaryEntry = {
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
} satisfies Members;

/** The query of both lists of summaries. */
export const summariesQuery = {
	...pageQuery,
	from: dateTime,
	to: dateTime,
	time_filter_field: {
		...enumOf(string, ['summary_start_time', 'summary_created_time']),
		default: 'summary_start_time',
	},
} satisfies Members;

/** A list of summaries. */
export const summariesAnswer = object({
	page_size: number,
	next_page_token: string,
	from: string,
	to: string,
	summaries: list(object(summaryEntry)),
});
