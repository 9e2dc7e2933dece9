import { DAY } from '../data/maker';
import type { Webinar } from '../data/types';
import { webinarNotFound } from '../errors';
import { pageOf } from '../paging';
import { nextStart, webinarListItem, webinarView } from '../views/sessions';
import type { Handler } from '../context';
import { hostOf, needsWebinars, webinarOf } from '../access';

/** Not over for more than 30 days. */
function isListed(webinar: Webinar, now: Date): boolean {
	if (webinar.type === 6) return true;
	const last = webinar.occurrences?.[webinar.occurrences.length - 1]?.start_time;
	return Date.parse(last ?? webinar.start_time ?? '') > now.getTime() - 30 * DAY;
}

const listWebinars: Handler = (call, context) => {
	const user = hostOf(call, context);
	needsWebinars(user, context);
	const now = context.options.now();
	const items = context.data.webinars
		.filter((webinar) => webinar.host_id === user.id && isListed(webinar, now))
		.filter((webinar) => {
			if (call.query.type !== 'upcoming') return true;
			return webinar.type === 6 || Date.parse(nextStart(webinar, now) ?? '') > now.getTime();
		})
		.map((webinar) => webinarListItem(webinar, context))
		.sort((a, b) => (String(a.start_time ?? '') < String(b.start_time ?? '') ? -1 : 1));
	const page = pageOf(items, call, context);
	return {
		page_count: page.pageCount,
		page_number: page.pageNumber,
		page_size: page.pageSize,
		total_records: page.total,
		next_page_token: '',
		webinars: page.items,
	};
};

const getWebinar: Handler = (call, context) => {
	const webinar = webinarOf(call, context);
	const { occurrence_id, show_previous_occurrences } = call.query;
	const known = webinar.occurrences?.some((one) => one.occurrence_id === occurrence_id);
	if (occurrence_id !== undefined && !known) throw webinarNotFound(webinar.id);
	return webinarView(webinar, context, {
		occurrenceId: occurrence_id as string | undefined,
		previousOccurrences: show_previous_occurrences === true,
	});
};

const trackingSources: Handler = (call, context) => {
	const { tracking_sources } = webinarOf(call, context);
	return { total_records: tracking_sources.length, tracking_sources };
};

export const webinarRoutes: Record<string, Handler> = {
	ZOOM_LIST_WEBINARS: listWebinars,
	ZOOM_GET_A_WEBINAR: getWebinar,
	LIST_WEBINAR_TRACKING_SOURCES: trackingSources,
};
