import type { Context } from '../context';
import { DAY } from '../data/maker';
import type { Meeting, Occurrence, Session, Webinar } from '../data/types';
import { hasRegistration, hostById } from '../behaviour/access';
import { omit } from '../omit';
import {
	chatUrl,
	joinUrl,
	meetingPasscodes,
	registrationUrl,
	startUrl,
	webinarPasscodes,
} from './urls';

/** Members that are absent, not empty, when they do not apply. */
const present = (members: Record<string, unknown>) =>
	Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));

/** The occurrences a reader sees: those to come, or all of them. */
export function visibleOccurrences(
	{ occurrences }: Session,
	now: Date,
	all: boolean,
): Occurrence[] | undefined {
	return occurrences?.filter(({ start_time }) => all || Date.parse(start_time) > now.getTime());
}

export interface ViewOptions {
	occurrenceId?: string;
	previousOccurrences?: boolean;
}

/** What GET /meetings/{id} answers. */
export function meetingView(meeting: Meeting, context: Context, options: ViewOptions = {}) {
	const now = context.options.now();
	const { id, uuid, host_id, topic, type, status, duration, timezone, created_at } = meeting;
	const occurrence = meeting.occurrences?.find(
		({ occurrence_id }) => occurrence_id === options.occurrenceId,
	);
	return present({
		uuid,
		id,
		host_id,
		host_email: hostById(meeting, context).email,
		assistant_id: '',
		topic,
		type,
		status,
		start_time: occurrence?.start_time ?? meeting.start_time,
		duration: occurrence?.duration ?? duration,
		timezone,
		agenda: meeting.agenda,
		created_at,
		start_url: startUrl(meeting, context),
		join_url: joinUrl(meeting, context),
		registration_url: hasRegistration(meeting)
			? registrationUrl(meeting, context, 'meeting')
			: undefined,
		chat_join_url: chatUrl(meeting, context),
		...meetingPasscodes(meeting),
		pmi: meeting.pmi,
		template_id: meeting.template_id,
		tracking_fields: meeting.tracking_fields,
		occurrences: visibleOccurrences(meeting, now, options.previousOccurrences ?? false),
		recurrence: meeting.recurrence,
		settings: meeting.settings,
		creation_source: meeting.creation_source,
		pre_schedule: meeting.pre_schedule,
	});
}

/** What POST /users/{id}/meetings answers: some members are absent that GET shows as ''. */
export function createdMeetingView(meeting: Meeting, context: Context) {
	const all: Record<string, unknown> = meetingView(meeting, context, { previousOccurrences: true });
	const { agenda, ...view } = omit(all, 'assistant_id');
	return agenda ? { ...view, agenda } : view;
}

/** The start the list shows: of a series the next occurrence. */
export function nextStart(session: Session, now: Date): string | undefined {
	const [next] = visibleOccurrences(session, now, false) ?? [];
	return next?.start_time ?? session.start_time;
}

/** The start of a session: of a series that of its last occurrence. */
export const lastStart = ({ occurrences, start_time }: Session) =>
	occurrences?.[occurrences.length - 1]?.start_time ?? start_time ?? '';

/** Whether a list still shows the session: it started last no more than 30 days ago. */
export const isCurrent = (session: Session, now: Date) =>
	Date.parse(lastStart(session)) > now.getTime() - 30 * DAY;

/** One entry of GET /users/{id}/meetings. */
export function meetingListItem(meeting: Meeting, context: Context) {
	const { uuid, id, host_id, topic, type, duration, timezone, created_at } = meeting;
	return present({
		uuid,
		id,
		host_id,
		topic,
		type,
		start_time: nextStart(meeting, context.options.now()),
		duration,
		timezone,
		agenda: meeting.agenda ? meeting.agenda.slice(0, 250) : undefined,
		created_at,
		join_url: joinUrl(meeting, context),
		pmi: meeting.pmi,
	});
}

/** What GET /webinars/{id} answers. */
export function webinarView(webinar: Webinar, context: Context, options: ViewOptions = {}) {
	const now = context.options.now();
	const { id, uuid, host_id, topic, type, timezone, agenda, created_at } = webinar;
	const occurrence = webinar.occurrences?.find(
		({ occurrence_id }) => occurrence_id === options.occurrenceId,
	);
	return present({
		uuid,
		id,
		host_id,
		host_email: hostById(webinar, context).email,
		topic,
		type,
		start_time: occurrence?.start_time ?? webinar.start_time,
		duration: occurrence?.duration ?? webinar.duration,
		timezone,
		agenda,
		created_at,
		start_url: startUrl(webinar, context),
		join_url: joinUrl(webinar, context),
		registration_url: hasRegistration(webinar)
			? registrationUrl(webinar, context, 'webinar')
			: undefined,
		...webinarPasscodes(webinar),
		template_id: webinar.template_id,
		tracking_fields: webinar.tracking_fields,
		occurrences: visibleOccurrences(webinar, now, options.previousOccurrences ?? false),
		recurrence: webinar.recurrence,
		settings: webinar.settings,
		is_simulive: webinar.is_simulive,
		creation_source: webinar.creation_source,
	});
}

/** One entry of GET /users/{id}/webinars. */
export function webinarListItem(webinar: Webinar, context: Context) {
	const { uuid, id, host_id, topic, type, duration, timezone, agenda, created_at } = webinar;
	return present({
		uuid,
		id,
		host_id,
		topic,
		type,
		start_time: nextStart(webinar, context.options.now()),
		duration,
		timezone,
		agenda: agenda ? agenda.slice(0, 250) : undefined,
		created_at,
		join_url: joinUrl(webinar, context),
		is_simulive: webinar.is_simulive,
	});
}
