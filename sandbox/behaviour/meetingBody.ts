import type { Context } from '../context';
import { occurrencesOf } from '../data/occurrences';
import type { JsonObject, Meeting, Recurrence, User } from '../data/types';
import { mergeDeep } from '../merge';
import { omit } from '../omit';
import { hostById } from './access';

/** The user the body names in schedule_for. */
export function scheduledFor({ schedule_for }: JsonObject, { data }: Context): User | undefined {
	const wanted = String(schedule_for ?? '');
	return data.users.find(({ id, email }) => id === wanted || email === wanted.toLowerCase());
}

/** Writes the members of a create or update body into a meeting, except its start and host. */
export function applyBody(meeting: Meeting, body: JsonObject, context: Context): void {
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
