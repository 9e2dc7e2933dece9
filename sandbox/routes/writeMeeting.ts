import type { Context, Handler } from '../context';
import { hostById, hostOf, meetingOf } from '../access';
import { iso } from '../data/maker';
import { occurrencesOf } from '../data/occurrences';
import { makeMeeting } from '../data/sessions';
import type { JsonObject, Meeting, Occurrence, Recurrence, User } from '../data/types';
import { validationFailed, ZoomError } from '../errors';
import { omit } from '../omit';
import { checkMeetingRules, startInUtc } from '../rules';
import { messageFor } from '../validate';
import { createdMeetingView } from '../views/sessions';
import { occurrenceOf } from './meetings';
import { mergeDeep } from './merge';

const createMeeting: Handler = (call, context) => {
	const { body } = call;
	const { data, maker, options } = context;
	const now = options.now();
	const caller = hostOf(call, context);
	checkMeetingRules(body, body.type, context);
	const host = scheduledFor(body, context) ?? caller;
	if (options.limits) context.limits.takeHostWrite(host.id);

	const meeting = makeMeeting(maker, host, maker.uuid(), now, now);
	Object.assign(meeting, {
		topic: 'Zoom Meeting',
		agenda: '',
		duration: 60,
		created_at: iso(now),
		creation_source: 'open_api',
	});
	meeting.password ??= maker.text(6);
	if (typeof body.start_time === 'string') {
		meeting.start_time = startInUtc(body.start_time, body.timezone, host);
	}
	applyBody(meeting, body, context);
	if (meeting.type === 1) {
		delete meeting.start_time;
		delete meeting.duration;
	}
	if (meeting.settings.use_pmi === true) meeting.pmi = String(host.pmi);
	data.meetings.push(meeting);
	return createdMeetingView(meeting, context);
};

/** The user the body names in schedule_for. */
function scheduledFor({ schedule_for }: JsonObject, { data }: Context): User | undefined {
	const wanted = String(schedule_for ?? '');
	return data.users.find(({ id, email }) => id === wanted || email === wanted.toLowerCase());
}

/** Writes the members of a create or update body into a meeting, except its start and host. */
function applyBody(meeting: Meeting, body: JsonObject, context: Context): void {
	Object.assign(
		meeting,
		omit(body, 'settings', 'recurrence', 'start_time', 'schedule_for', 'default_password'),
	);
	if (body.password === '') delete meeting.password;
	applySettings(meeting, (body.settings ?? {}) as JsonObject, context);
	if (meeting.settings.waiting_room === true) meeting.settings.join_before_host = false;
	if (meeting.type === 3) delete meeting.start_time;
	if (meeting.type !== 8) {
		delete meeting.occurrences;
		delete meeting.recurrence;
	} else if (body.recurrence || body.start_time || body.duration || !meeting.occurrences) {
		setRecurrence(meeting, body.recurrence as Recurrence | undefined);
	}
}

/** Zoom says nothing of the settings that it leaves as they are. */
function applySettings(meeting: Meeting, settings: JsonObject, context: Context): void {
	const { schedule_meeting: own } = hostById(meeting, context).settings as Record<
		string,
		JsonObject
	>;
	const left = meeting.type === 3 ? ['approval_type'] : [];
	mergeDeep(meeting.settings, omit(settings, ...left, ...context.data.lockedSettings));
	if (own.join_before_host === false) meeting.settings.jbh_time = 0;
}

function setRecurrence(meeting: Meeting, recurrence?: Recurrence): void {
	if (recurrence) meeting.recurrence = { repeat_interval: 1, ...recurrence };
	meeting.recurrence ??= { type: 1, repeat_interval: 1, end_times: 1 };
	const start = new Date(meeting.start_time as string);
	meeting.occurrences = occurrencesOf(
		start,
		meeting.duration ?? 60,
		meeting.recurrence,
		meeting.timezone,
	);
	if (!meeting.recurrence.end_date_time) {
		meeting.recurrence.end_times ??= meeting.occurrences.length;
	}
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
		meeting.host_id = scheduledFor(body, context)?.id ?? meeting.host_id;
		moveStart(meeting, body, context);
		applyBody(meeting, body, context);
	} else {
		updateOccurrence(meeting, occurrenceOf(meeting, String(query.occurrence_id)), body, context);
	}
	return undefined;
};

/** A new start counts only when it lies ahead; Zoom ignores one in the past. */
function moveStart(meeting: Meeting, body: JsonObject, context: Context): void {
	meeting.start_time ??= iso(context.options.now());
	if (typeof body.start_time !== 'string') return;
	const zone = body.timezone ?? meeting.timezone;
	const start = startInUtc(body.start_time, zone, hostById(meeting, context));
	if (Date.parse(start) > context.options.now().getTime()) meeting.start_time = start;
}

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

export const writeMeetingRoutes: Record<string, Handler> = {
	ZOOM_CREATE_A_MEETING: createMeeting,
	ZOOM_UPDATE_A_MEETING: updateMeeting,
};
