import type { Context } from '../context';
import { occurrencesOf } from '../data/occurrences';
import { iso } from '../data/maker';
import type { JsonObject, Occurrence, Recurrence, Session, User } from '../data/types';
import { validationFailed } from '../errors';
import { mergeDeep } from '../merge';
import { omit } from '../omit';
import { messageFor } from '../validate';
import { hostById } from './access';
import { startInUtc } from './rules';

/** Types of meetings and webinars that repeat without a fixed time, and with one. */
const WITHOUT_FIXED_TIME = [3, 6];
const SERIES = [8, 9];

/** The user the body names in schedule_for. */
export function scheduledFor({ schedule_for }: JsonObject, { data }: Context): User | undefined {
	const wanted = String(schedule_for ?? '');
	return data.users.find(({ id, email }) => id === wanted || email === wanted.toLowerCase());
}

/** Writes the members of a create or update body into a meeting or webinar, except its start and host. */
export function applyBody(session: Session, body: JsonObject, context: Context): void {
	Object.assign(
		session,
		omit(
			body,
			'settings',
			'recurrence',
			'start_time',
			'schedule_for',
			'default_password',
			'default_passcode',
		),
	);
	if (body.password === '') delete session.password;
	applySettings(session, (body.settings ?? {}) as JsonObject, context);
	if (session.settings.waiting_room === true) session.settings.join_before_host = false;
	if (WITHOUT_FIXED_TIME.includes(session.type)) delete session.start_time;
	if (!SERIES.includes(session.type)) {
		delete session.occurrences;
		delete session.recurrence;
	} else if (body.recurrence || body.start_time || body.duration || !session.occurrences) {
		setRecurrence(session, body.recurrence as Recurrence | undefined);
	}
}

/** Zoom says nothing of the settings that it leaves as they are. */
function applySettings(session: Session, settings: JsonObject, context: Context): void {
	const { schedule_meeting: own } = hostById(session, context).settings as Record<
		string,
		JsonObject
	>;
	const left = WITHOUT_FIXED_TIME.includes(session.type) ? ['approval_type'] : [];
	mergeDeep(session.settings, omit(settings, ...left, ...context.data.lockedSettings));
	const isMeeting = 'jbh_time' in session.settings;
	if (isMeeting && own.join_before_host === false) session.settings.jbh_time = 0;
}

function setRecurrence(session: Session, recurrence?: Recurrence): void {
	if (recurrence) session.recurrence = { repeat_interval: 1, ...recurrence };
	session.recurrence ??= { type: 1, repeat_interval: 1, end_times: 1 };
	const start = new Date(session.start_time as string);
	session.occurrences = occurrencesOf(
		start,
		session.duration ?? 60,
		session.recurrence,
		session.timezone,
	);
	if (!session.recurrence.end_date_time) {
		session.recurrence.end_times ??= session.occurrences.length;
	}
}

/** Changes a meeting or webinar as the body of an update says. */
export function changeSession(session: Session, body: JsonObject, context: Context): void {
	session.host_id = scheduledFor(body, context)?.id ?? session.host_id;
	moveStart(session, body, context);
	applyBody(session, body, context);
}

/** A new start counts only when it lies ahead; Zoom ignores one in the past. */
function moveStart(session: Session, body: JsonObject, context: Context): void {
	session.start_time ??= iso(context.options.now());
	if (typeof body.start_time !== 'string') return;
	const zone = body.timezone ?? session.timezone;
	const start = startInUtc(body.start_time, zone, hostById(session, context));
	if (Date.parse(start) > context.options.now().getTime()) session.start_time = start;
}

/** What of one occurrence can change, besides some settings. */
const FIELDS_OF_OCCURRENCE = ['agenda', 'start_time', 'duration', 'settings'];

/**
 * Changes one occurrence as the body of an update says. Only a few of its members and these settings can change; strict
 * refuses the others, Zoom ignores them.
 */
export function changeOccurrence(
	session: Session,
	occurrence: Occurrence,
	body: JsonObject,
	changeable: string[],
	context: Context,
): void {
	const settings = (body.settings ?? {}) as JsonObject;
	const others = [
		...Object.keys(body).filter((name) => !FIELDS_OF_OCCURRENCE.includes(name)),
		...Object.keys(settings)
			.filter((name) => !changeable.includes(name))
			.map((name) => `settings.${name}`),
	];
	if (context.options.strict && others.length > 0) {
		throw validationFailed(others.map((field) => ({ field, message: messageFor(field) })));
	}
	if (typeof body.start_time === 'string') {
		const user = hostById(session, context);
		occurrence.start_time = startInUtc(body.start_time, body.timezone ?? session.timezone, user);
	}
	if (typeof body.duration === 'number') occurrence.duration = body.duration;
	if (typeof body.agenda === 'string') session.agenda = body.agenda;
	for (const name of changeable) {
		if (settings[name] !== undefined) session.settings[name] = settings[name];
	}
}
