import { DAY, iso } from '../data/maker';
import { occurrencesOf } from '../data/occurrences';
import { makeMeeting } from '../data/sessions';
import type { JsonObject, Meeting, Occurrence, Recurrence } from '../data/types';
import { meetingNotFound, validationFailed, ZoomError } from '../errors';
import { omit } from '../omit';
import { pageOf, tokenEnvelope } from '../paging';
import { checkMeetingRules, startInUtc } from '../rules';
import { messageFor } from '../validate';
import { createdMeetingView, meetingListItem, meetingView, nextStart } from '../views/sessions';
import type { Context, Handler } from '../context';
import { hostById, hostOf, meetingOf } from '../access';
import { mergeDeep } from './merge';
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

/** Series first, then by start, then by creation. */
function inZoomsOrder(now: Date) {
	const key = (meeting: Meeting) => [
		meeting.type === 3 || meeting.type === 8 ? '0' : '1',
		nextStart(meeting, now) ?? '',
		meeting.created_at,
	];
	return (a: Meeting, b: Meeting) => (key(a).join() < key(b).join() ? -1 : 1);
}

const listMeetings: Handler = (call, context) => {
	const user = hostOf(call, context);
	const now = context.options.now();
	const type = call.query.type ?? 'scheduled';
	const items =
		type === 'previous_meetings'
			? previousMeetings(user, context)
			: context.data.meetings
					.filter((meeting) => meeting.host_id === user.id && isListed(meeting, now))
					.filter((meeting) => {
						if (type === 'live') return meeting.status === 'started';
						return type === 'scheduled' || isUpcoming(meeting, now);
					})
					.sort(inZoomsOrder(now))
					.map((meeting) => meetingListItem(meeting, context));
	const { from, to } = call.query as { from?: string; to?: string };
	const within = items.filter(({ start_time }) => {
		if (start_time === undefined) return !from && !to;
		const date = String(start_time).slice(0, 10);
		return (!from || date >= from) && (!to || date <= to);
	});
	const page = pageOf(within, call, context);
	const { page_count, page_size, total_records, next_page_token } = tokenEnvelope(page);
	return call.query.page_number
		? { page_count, page_number: page.pageNumber, page_size, total_records, meetings: page.items }
		: { page_size, total_records, next_page_token, meetings: page.items };
};

const createMeeting: Handler = (call, context) => {
	const { body } = call;
	let user = hostOf(call, context);
	const { data, maker, options } = context;
	const now = options.now();
	checkMeetingRules(body, body.type, context);
	const scheduleFor = String(body.schedule_for ?? '').toLowerCase();
	user =
		data.users.find(({ id, email }) => id === body.schedule_for || email === scheduleFor) ?? user;
	if (options.limits) context.limits.takeHostWrite(user.id);

	const meeting = makeMeeting(maker, user, maker.uuid(), now, now);
	Object.assign(meeting, {
		topic: 'Zoom Meeting',
		agenda: '',
		duration: 60,
		created_at: iso(now),
		creation_source: 'open_api',
	});
	meeting.password ??= maker.text(6);
	applyBody(meeting, body, context);
	if (meeting.type === 1) {
		delete meeting.start_time;
		delete meeting.duration;
	}
	if (meeting.settings.use_pmi === true) meeting.pmi = String(user.pmi);
	data.meetings.push(meeting);
	return createdMeetingView(meeting, context);
};

/** Writes the members of a create or update body into a meeting. */
function applyBody(meeting: Meeting, body: JsonObject, context: Context): void {
	const { settings, recurrence, start_time, ...rest } = body;
	const members = omit(rest, 'schedule_for', 'default_password');
	const user = hostById(meeting, context);
	Object.assign(meeting, members);
	if (body.password === '') delete meeting.password;
	if (typeof start_time === 'string') {
		const start = startInUtc(start_time, body.timezone, user);
		if (Date.parse(start) > context.options.now().getTime()) meeting.start_time = start;
		else if (body.type !== undefined) meeting.start_time = start;
	}
	mergeDeep(meeting.settings, (settings ?? {}) as JsonObject);
	if (meeting.settings.waiting_room === true) meeting.settings.join_before_host = false;
	if (meeting.type === 3) delete meeting.start_time;
	if (meeting.type === 8) setRecurrence(meeting, recurrence as Recurrence | undefined);
	else {
		delete meeting.occurrences;
		delete meeting.recurrence;
	}
}

function setRecurrence(meeting: Meeting, recurrence?: Recurrence): void {
	if (recurrence) meeting.recurrence = { repeat_interval: 1, ...recurrence };
	meeting.recurrence ??= { type: 1, repeat_interval: 1, end_times: 1 };
	const start = new Date(meeting.start_time as string);
	meeting.occurrences = occurrencesOf(start, meeting.duration ?? 60, meeting.recurrence);
	if (!meeting.recurrence.end_date_time)
		meeting.recurrence.end_times ??= meeting.occurrences.length;
}

const getMeeting: Handler = (call, context) => {
	const meeting = meetingOf(call, context);
	const { occurrence_id, show_previous_occurrences } = call.query;
	if (occurrence_id !== undefined) occurrenceOf(meeting, String(occurrence_id));
	return meetingView(meeting, context, {
		occurrenceId: occurrence_id as string | undefined,
		previousOccurrences: show_previous_occurrences === true,
	});
};

function occurrenceOf(meeting: Meeting, id: string): Occurrence {
	const occurrence = meeting.occurrences?.find(({ occurrence_id }) => occurrence_id === id);
	if (!occurrence) throw meetingNotFound(meeting.id);
	return occurrence;
}

const updateMeeting: Handler = (call, context) => {
	const meeting = meetingOf(call, context);
	const { body, query } = call;
	if (meeting.status === 'started') {
		throw new ZoomError(400, 3000, 'Cannot access meeting information.');
	}
	checkMeetingRules(body, body.type ?? meeting.type, context);
	if (context.options.limits) context.limits.takeHostWrite(meeting.host_id);
	if (query.occurrence_id === undefined) {
		applyBody(meeting, body, context);
	} else {
		updateOccurrence(meeting, occurrenceOf(meeting, String(query.occurrence_id)), body, context);
	}
	return undefined;
};

const OCCURRENCE_FIELDS = ['agenda', 'start_time', 'duration', 'settings'];
const OCCURRENCE_SETTINGS = [
	'host_video',
	'participant_video',
	'join_before_host',
	'mute_upon_entry',
	'waiting_room',
	'watermark',
	'auto_recording',
];

/** Only a few members of one occurrence can change; strict refuses the others, Zoom ignores them. */
function updateOccurrence(
	meeting: Meeting,
	occurrence: Occurrence,
	body: JsonObject,
	context: Context,
): void {
	const settings = (body.settings ?? {}) as JsonObject;
	const others = [
		...Object.keys(body).filter((name) => !OCCURRENCE_FIELDS.includes(name)),
		...Object.keys(settings)
			.filter((name) => !OCCURRENCE_SETTINGS.includes(name))
			.map((name) => `settings.${name}`),
	];
	if (context.options.strict && others.length > 0) {
		throw validationFailed(others.map((field) => ({ field, message: messageFor(field) })));
	}
	if (typeof body.start_time === 'string') {
		const user = hostById(meeting, context);
		occurrence.start_time = startInUtc(body.start_time, body.timezone ?? meeting.timezone, user);
	}
	if (typeof body.duration === 'number') occurrence.duration = body.duration;
	if (typeof body.agenda === 'string') meeting.agenda = body.agenda;
	for (const name of OCCURRENCE_SETTINGS) {
		if (settings[name] !== undefined) meeting.settings[name] = settings[name];
	}
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
	ZOOM_CREATE_A_MEETING: createMeeting,
	ZOOM_GET_A_MEETING: getMeeting,
	ZOOM_UPDATE_A_MEETING: updateMeeting,
	DELETE_MEETING: deleteMeeting,
};
