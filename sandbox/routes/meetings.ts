import type { Context, Handler } from '../context';
import { hostOf, meetingOf } from '../access';
import { DAY } from '../data/maker';
import type { Meeting, Occurrence } from '../data/types';
import { meetingNotFound, ZoomError } from '../errors';
import { pageOf, tokenEnvelope } from '../paging';
import { meetingListItem, meetingView, nextStart } from '../views/sessions';
import { previousMeetings } from './pastMeetings';

const EXPIRES_AFTER = 30 * DAY;

/** Neither instant nor over for more than 30 days. */
function isListed(meeting: Meeting, now: Date): boolean {
	if (meeting.type === 1 || meeting.type === 10) return false;
	if (meeting.type === 3) return true;
	const last = meeting.occurrences?.[meeting.occurrences.length - 1]?.start_time;
	return Date.parse(last ?? meeting.start_time ?? '') > now.getTime() - EXPIRES_AFTER;
}

function isUpcoming(meeting: Meeting, now: Date): boolean {
	if (meeting.status === 'started' || meeting.type === 3) return true;
	return Date.parse(nextStart(meeting, now) ?? '') > now.getTime();
}

const isOfType = (meeting: Meeting, type: unknown, now: Date) =>
	type === 'live' ? meeting.status === 'started' : type === 'scheduled' || isUpcoming(meeting, now);

interface Entry {
	start_time?: string;
	view: () => object;
}

/** A user's unexpired meetings: series first, then by start, then by creation. */
function currentMeetings(hostId: string, type: unknown, context: Context): Entry[] {
	const now = context.options.now();
	return context.data.meetings
		.filter((meeting) => meeting.host_id === hostId && isListed(meeting, now))
		.filter((meeting) => isOfType(meeting, type, now))
		.map((meeting) => {
			const start_time = nextStart(meeting, now);
			const rank = meeting.type === 3 || meeting.type === 8 ? '0' : '1';
			const key = `${rank} ${start_time ?? ''} ${meeting.created_at}`;
			return { key, start_time, view: () => meetingListItem(meeting, context) };
		})
		.sort((a, b) => (a.key < b.key ? -1 : 1));
}

const listMeetings: Handler = (call, context) => {
	const user = hostOf(call, context);
	const { type = 'scheduled', from, to } = call.query as Record<string, string | undefined>;
	const entries: Entry[] =
		type === 'previous_meetings'
			? previousMeetings(user, context)
			: currentMeetings(user.id, type, context);
	const within = entries.filter(({ start_time }) => {
		if (start_time === undefined) return !from && !to;
		const date = start_time.slice(0, 10);
		return (!from || date >= from) && (!to || date <= to);
	});
	const page = pageOf(within, call, context);
	const meetings = page.items.map(({ view }) => view());
	const { page_count, page_size, total_records, next_page_token } = tokenEnvelope(page);
	return call.query.page_number
		? { page_count, page_number: page.pageNumber, page_size, total_records, meetings }
		: { page_size, total_records, next_page_token, meetings };
};

const getMeeting: Handler = (call, context) => {
	const meeting = meetingOf(call, context);
	const { occurrence_id, show_previous_occurrences } = call.query;
	if (occurrence_id !== undefined) occurrenceOf(meeting, String(occurrence_id));
	return meetingView(meeting, context, {
		occurrenceId: occurrence_id as string | undefined,
		previousOccurrences: show_previous_occurrences === true,
	});
};

/** The occurrence with that id; throws 3001 when the series has none. */
export function occurrenceOf(meeting: Meeting, id: string): Occurrence {
	const occurrence = meeting.occurrences?.find(({ occurrence_id }) => occurrence_id === id);
	if (!occurrence) throw meetingNotFound(meeting.id);
	return occurrence;
}

const deleteMeeting: Handler = (call, context) => {
	const meeting = meetingOf(call, context);
	if (meeting.status === 'started') {
		throw new ZoomError(400, 3002, 'Sorry, you cannot delete this meeting since it’s in progress.');
	}
	if (call.query.occurrence_id !== undefined) {
		occurrenceOf(meeting, String(call.query.occurrence_id)).status = 'deleted';
	} else {
		context.data.meetings.splice(context.data.meetings.indexOf(meeting), 1);
	}
	return undefined;
};

export const meetingRoutes: Record<string, Handler> = {
	ZOOM_LIST_MEETINGS: listMeetings,
	ZOOM_GET_A_MEETING: getMeeting,
	DELETE_MEETING: deleteMeeting,
};
