import { date, list, type Members, number, object, string } from './schema';

/** The days of a report. */
export const daysQuery = { from: date, to: date } satisfies Members;

/** What reports tell of a session that is over. */
export const reportedSession = {
	custom_keys: list(object({ key: string, value: string })),
	duration: number,
	end_time: string,
	id: number,
	participants_count: number,
	start_time: string,
	topic: string,
	total_minutes: number,
	type: number,
	user_email: string,
	user_name: string,
	uuid: string,
} satisfies Members;

/** The report of one session. */
export const sessionReport = object({
	...reportedSession,
	dept: string,
	tracking_fields: list(object({ field: string, value: string })),
});
