import { actsForAccount, scopesFor } from '../auth';
import type { Call, Context } from '../context';
import { DAY } from '../data/maker';
import { userWithId } from '../data/people';
import type {
	Instance,
	Meeting,
	Occurrence,
	Recording,
	Session,
	User,
	Webinar,
} from '../data/types';
import {
	instanceNotEnded,
	meetingNotFound,
	missingScope,
	noRight,
	notTheHost,
	paidOnly,
	recordingNotFound,
	tooOld,
	userNotFound,
	webinarNotFound,
	ZoomError,
} from '../errors';
import { isNumeric } from '../paths';

const YEAR = 365 * DAY;

/** The user of a path: 'me', an id or an e-mail, as far as the kind of token allows it. */
export function userOf(call: Call, { data }: Context): User {
	const { path, token, operation } = call;
	const wanted = path.userId;
	if (wanted === 'me') {
		if (token.kind === 'serverToServer') throw userNotFound('me');
		return userWithId(data.users, token.userId);
	}
	if (!actsForAccount(token, operation))
		throw missingScope(scopesFor(operation, ['admin']).slice(0, 1));
	const user = data.users.find((one) => isMeant(one, call));
	if (!user) throw userNotFound(wanted);
	return user;
}

/** Whether the path names this user, also by an employee's number or an encrypted address where the query says so. */
function isMeant({ id, email, employee_unique_id }: User, { path, query }: Call): boolean {
	const names = [id, email];
	if (query.search_by_unique_id === true) names.push(String(employee_unique_id));
	if (query.encrypted_email === true) names.push(Buffer.from(email).toString('base64'));
	return names.includes(path.userId) || email === path.userId.toLowerCase();
}

/** The same, and the user may host meetings. */
export function hostOf(call: Call, context: Context): User {
	const user = userOf(call, context);
	if (user.status !== 'active') {
		throw new ZoomError(
			400,
			3161,
			'Meeting hosting and scheduling capabilities are not allowed for your user account.',
		);
	}
	return user;
}

/** Whether the token may act for the host of a session. */
export const mayTouch = (call: Call, session: { host_id: string }) =>
	actsForAccount(call.token, call.operation) || session.host_id === call.token.userId;

/** The meeting of the path; a webinar's number is refused as Zoom does. */
export function meetingOf(call: Call, { data }: Context): Meeting {
	const id = Number(call.path.meetingId);
	if (data.webinars.some((webinar) => webinar.id === id)) {
		throw new ZoomError(400, 3000, 'Cannot access webinar info.');
	}
	const meeting = data.meetings.find((candidate) => candidate.id === id);
	if (!meeting) throw meetingNotFound(id);
	if (!mayTouch(call, meeting)) {
		throw call.operation.method === 'GET' ? meetingNotFound(id) : notTheHost();
	}
	return meeting;
}

/** The occurrence of a meeting with that id; throws 3001 when the series has none. */
export function occurrenceOf(meeting: Meeting, id: string): Occurrence {
	const occurrence = findOccurrence(meeting, id);
	if (!occurrence) throw meetingNotFound(meeting.id);
	return occurrence;
}

/** The occurrence of a webinar with that id; throws 3000 when the series has none, or it is deleted. */
export function webinarOccurrenceOf(webinar: Webinar, id: string): Occurrence {
	const occurrence = findOccurrence(webinar, id);
	if (occurrence?.status === 'available') return occurrence;
	throw new ZoomError(400, 3000, 'Webinar occurrence does not exist.');
}

function findOccurrence({ occurrences }: Session, id: string): Occurrence | undefined {
	return occurrences?.find(({ occurrence_id }) => occurrence_id === id);
}

/** The webinar of the path, by number or UUID; needs a plan with webinars. */
export function webinarOf(call: Call, context: Context): Webinar {
	const { data } = context;
	const wanted = call.path.webinarId;
	const webinar = data.webinars.find(({ id, uuid }) => String(id) === wanted || uuid === wanted);
	if (!webinar || !mayTouch(call, webinar)) throw webinarNotFound(wanted);
	needsWebinars(hostById(webinar, context), context);
	return webinar;
}

export const hostById = ({ host_id }: { host_id: string }, { data }: Context) =>
	userWithId(data.users, host_id);

/** Throws the plan gate when the user has no webinars. */
export function needsWebinars(user: User, { options }: Context): void {
	if (options.plan === 'free' || user.type === 1)
		throw new ZoomError(400, 200, 'Webinar plan is missing.');
}

/** Throws the plan gate on a free account. */
export function needsPaidPlan({ options, data }: Context): void {
	if (options.plan === 'free') throw paidOnly(data.account.id);
}

/** The instance a number (the latest one) or a UUID names, as far as the token may see it. */
export function instanceOf(
	call: Call,
	instances: Instance[],
	wanted: string,
): Instance | undefined {
	const visible = instances.filter((instance) => mayTouch(call, instance));
	if (!isNumeric(wanted)) return visible.find(({ uuid }) => uuid === wanted);
	return latest(visible.filter(({ session_id }) => String(session_id) === wanted));
}

/**
 * The ended instance of the meeting of the path, begun no longer ago than `oldest` milliseconds; throws what Zoom says
 * of an unknown, running or too old one.
 */
export function pastMeetingOf(call: Call, context: Context, oldest = YEAR): Instance {
	const { meetingInstances, meetings } = context.data;
	const wanted = call.path.meetingId;
	const instance = instanceOf(call, meetingInstances, wanted);
	if (instance) return ended(instance, context, oldest);
	throw meetings.some(({ id }) => String(id) === wanted)
		? instanceNotEnded()
		: meetingNotFound(wanted);
}

/** The same for the webinar of the path. */
export function pastWebinarOf(call: Call, context: Context): Instance {
	const instance = instanceOf(call, context.data.webinarInstances, call.path.webinarId);
	if (!instance) throw new ZoomError(404, 3001, 'Webinar does not exist.');
	return ended(instance, context, YEAR);
}

function ended(instance: Instance, { options }: Context, oldest: number): Instance {
	if (instance.end_time === '') throw instanceNotEnded();
	if (Date.parse(instance.start_time) < options.now().getTime() - oldest) throw tooOld();
	return instance;
}

/** The recording a number (the latest one) or a UUID names; one of another host is refused with HTTP 200. */
export function recordingOf(call: Call, { data }: Context): Recording {
	const wanted = call.path.meetingId;
	const kept = data.recordings.filter(({ trashed }) => !trashed);
	const recording = isNumeric(wanted)
		? latest(kept.filter(({ id }) => String(id) === wanted))
		: kept.find(({ uuid }) => uuid === wanted);
	if (!recording) throw recordingNotFound();
	if (!mayTouch(call, recording)) throw noRight();
	return recording;
}

/** The one that started last. */
export const latest = <T extends { start_time: string }>(all: T[]): T | undefined =>
	all.reduce<T | undefined>(
		(best, one) => (!best || one.start_time > best.start_time ? one : best),
		undefined,
	);

/** Whether people can register for the session. */
export const hasRegistration = ({ settings }: Session) =>
	settings.approval_type === 0 || settings.approval_type === 1;
