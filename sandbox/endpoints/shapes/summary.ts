import { type Members, number, string } from './schema';

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
