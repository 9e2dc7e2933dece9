import type { Call, Context } from '../context';
import { DAY, iso } from '../data/maker';
import type { Summary } from '../data/types';
import { needsPaidPlan } from './access';
import { pageOf } from './paging';
import { checkUtc } from './rules';

const ENTRY = [
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

/** The summaries that the call wants of those in `all`, without their text: the last 30 days unless it says otherwise. */
export function listSummaries(all: Summary[], call: Call, context: Context) {
	needsPaidPlan(context);
	checkUtc(call.query);
	const now = context.options.now();
	const from = String(call.query.from ?? iso(now.getTime() - 30 * DAY));
	const to = String(call.query.to ?? iso(now));
	const field = String(call.query.time_filter_field ?? 'summary_start_time');
	const items = all
		.filter(({ [field]: time }) => String(time) >= from && String(time) <= to)
		.map((summary) => Object.fromEntries(ENTRY.map((name) => [name, summary[name]])));
	const page = pageOf(items, call, context);
	return {
		page_size: page.pageSize,
		next_page_token: page.nextPageToken,
		from,
		to,
		summaries: page.items,
	};
}
