import { needsPaidPlan } from '../../behaviour/access';
import { pageOf } from '../../behaviour/paging';
import { checkUtc } from '../../behaviour/rules';
import { DAY, iso } from '../../data/maker';
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
	handle(call, context) {
		needsPaidPlan(context);
		const now = context.options.now();
		checkUtc(call.query);
		const from = String(call.query.from ?? iso(now.getTime() - 30 * DAY));
		const to = String(call.query.to ?? iso(now));
		const items = context.data.summaries
			.filter((summary) => {
				const time = String(summary.summary_last_modified_time);
				return time >= from && time <= to;
			})
			.map((summary) =>
				Object.fromEntries(SUMMARY_LIST_FIELDS.map((name) => [name, summary[name]])),
			);
		const page = pageOf(items, call, context);
		return {
			page_size: page.pageSize,
			next_page_token: page.nextPageToken,
			from,
			to,
			summaries: page.items,
		};
	},
});

const SUMMARY_LIST_FIELDS = [
	'meeting_host_id',
	'meeting_host_email',
	'meeting_uuid',
	'meeting_id',
	'meeting_topic',
	'meeting_start_time',
	'meeting_end_time',
	'summary_start_time',
	'summary_end_time',
	'summary_created_time',
	'summary_last_modified_time',
];
