import { hostOf } from '../../behaviour/access';
import { pageOf, tokenEnvelope } from '../../behaviour/paging';
import type { Context } from '../../context';
import type { Instance, Meeting, User } from '../../data/types';
import { isCurrent, nextStart, sessionListItem } from '../../views/sessions';
import { joinUrl } from '../../views/urls';
import { endpoint } from '../endpoint';
import { pageEnvelope, pageNumber, pageQuery } from '../shapes/pages';
import { date, enumOf, list, number, object, string } from '../shapes/schema';
import { sessionEntry } from '../shapes/session';

export const listMeetings = endpoint('GET /users/{userId}/meetings', {
	id: 'ZOOM_LIST_MEETINGS',
	rate: 'Medium',
	scopes: { classic: ['meeting:read'], granular: ['meeting:read:list_meetings'] },
	path: { userId: string },
	query: {
		...pageQuery,
		type: {
			...enumOf(string, [
				'scheduled',
				'live',
				'upcoming',
				'upcoming_meetings',
				'previous_meetings',
			]),
			default: 'scheduled',
		},
		page_number: pageNumber,
		from: date,
		to: date,
		timezone: string,
	},
	listKey: 'meetings',
	answer: object({
		...pageEnvelope,
		page_number: number,
		meetings: list(
			object({
				...sessionEntry,
				pmi: string,
				type: enumOf(number, [1, 2, 3, 8]),
			}),
		),
	}),
	handle(call, context) {
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
	},
});

/** Neither instant nor over for more than 30 days. */
function isListed(meeting: Meeting, now: Date): boolean {
	if (meeting.type === 1 || meeting.type === 10) return false;
	return meeting.type === 3 || isCurrent(meeting, now);
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
			return { key, start_time, view: () => sessionListItem(meeting, context) };
		})
		.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Ended instances of a user's meetings, as the meetings list shows them; the newest first. */
function previousMeetings(user: User, context: Context): Entry[] {
	return context.data.meetingInstances
		.filter(({ host_id, end_time }) => host_id === user.id && end_time !== '')
		.sort((a, b) => (a.start_time > b.start_time ? -1 : 1))
		.map((instance) => ({
			start_time: instance.start_time,
			view: () => previousMeeting(instance, context),
		}));
}

function previousMeeting(instance: Instance, context: Context) {
	const { uuid, session_id: id, host_id, topic, type, start_time, duration, timezone } = instance;
	const meeting = context.data.meetings.find((one) => one.id === id);
	return {
		uuid,
		id,
		host_id,
		topic,
		type,
		start_time,
		duration,
		timezone,
		created_at: meeting?.created_at ?? start_time,
		join_url: meeting ? joinUrl(meeting, context) : `https://zoom.example/j/${id}`,
	};
}
