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
function visibleOccurrences(
	{ occurrences }: Session,
	now: Date,
	all: boolean,
): Occurrence[] | undefined {
	return occurrences?.filter(({ start_time }) => all || Date.parse(start_time) > now.getTime());
}

type AnySession = Session & Partial<Meeting> & Partial<Webinar>;

/** What GET /meetings/{id} or /webinars/{id} answers to a query. */
export function sessionView(
	session: AnySession,
	kind: 'meeting' | 'webinar',
	context: Context,
	query: Record<string, unknown>,
) {
	const isMeeting = kind === 'meeting';
	const { occurrence_id, show_previous_occurrences } = query;
	const occurrence = session.occurrences?.find((one) => one.occurrence_id === occurrence_id);
	return present({
		uuid: session.uuid,
		id: session.id,
		host_id: session.host_id,
		host_email: hostById(session, context).email,
		assistant_id: isMeeting ? '' : undefined,
		topic: session.topic,
		type: session.type,
		status: isMeeting ? session.status : undefined,
		start_time: occurrence?.start_time ?? session.start_time,
		duration: occurrence?.duration ?? session.duration,
		timezone: session.timezone,
		agenda: session.agenda,
		created_at: session.created_at,
		start_url: startUrl(session, context),
		join_url: joinUrl(session, context),
		registration_url: hasRegistration(session)
			? registrationUrl(session, context, kind)
			: undefined,
		chat_join_url: isMeeting ? chatUrl(session, context) : undefined,
		...(isMeeting ? meetingPasscodes(session) : webinarPasscodes(session)),
		pmi: session.pmi,
		template_id: session.template_id,
		tracking_fields: session.tracking_fields,
		occurrences: visibleOccurrences(
			session,
			context.options.now(),
			show_previous_occurrences === true,
		),
		recurrence: session.recurrence,
		settings: session.settings,
		is_simulive: session.is_simulive,
		record_file_id: session.record_file_id,
		transition_to_live: session.transition_to_live,
		simulive_delay_start: session.simulive_delay_start,
		creation_source: session.creation_source,
		pre_schedule: session.pre_schedule,
	});
}

/** What POST /users/{id}/meetings or /users/{id}/webinars answers: some members are absent that GET shows as ''. */
export function createdView(session: Session, kind: 'meeting' | 'webinar', context: Context) {
	const all: Record<string, unknown> = sessionView(session, kind, context, {
		show_previous_occurrences: true,
	});
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

/** One entry of GET /users/{id}/meetings or /users/{id}/webinars. */
export function sessionListItem(session: AnySession, context: Context) {
	const { uuid, id, host_id, topic, type, duration, timezone, agenda, created_at } = session;
	return present({
		uuid,
		id,
		host_id,
		topic,
		type,
		start_time: nextStart(session, context.options.now()),
		duration,
		timezone,
		agenda: agenda ? agenda.slice(0, 250) : undefined,
		created_at,
		join_url: joinUrl(session, context),
		pmi: session.pmi,
		is_simulive: session.is_simulive,
	});
}
