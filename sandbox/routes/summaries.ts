import { instanceOf, needsPaidPlan } from '../access';
import type { Handler } from '../context';
import { DAY, iso } from '../data/maker';
import { meetingNotFound, ZoomError } from '../errors';
import { pageOf } from '../paging';
import { isNumeric } from '../paths';
import { checkUtc } from '../rules';

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

const getSummary: Handler = (call, context) => {
	needsPaidPlan(context);
	const uuid = call.path.meetingId;
	if (isNumeric(uuid) && context.options.strict)
		throw new ZoomError(400, 300, 'Invalid meeting id.');
	const { data } = context;
	const instances = [...data.meetingInstances, ...data.webinarInstances];
	const instance = instanceOf(call, instances, uuid);
	const summary = data.summaries.find(
		({ meeting_uuid }) => meeting_uuid === (instance?.uuid ?? uuid),
	);
	if (!summary || !instance) throw meetingNotFound(uuid);
	return summary;
};

const listSummaries: Handler = (call, context) => {
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
		.map((summary) => Object.fromEntries(SUMMARY_LIST_FIELDS.map((name) => [name, summary[name]])));
	const page = pageOf(items, call, context);
	return {
		page_size: page.pageSize,
		next_page_token: page.nextPageToken,
		from,
		to,
		summaries: page.items,
	};
};

export const summaryRoutes: Record<string, Handler> = {
	ZOOM_GET_A_MEETING_SUMMARY: getSummary,
	LIST_MEETING_SUMMARIES: listSummaries,
};
