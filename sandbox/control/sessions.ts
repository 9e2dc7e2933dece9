import type { Context } from '../context';
import { DAY, iso } from '../data/maker';
import { setOccurrences } from '../data/occurrences';
import { makeMeeting, makeRegistrant, openRegistration } from '../data/sessions';
import { makeWebinar } from '../data/webinars';
import type { JsonObject, Registrant, Session } from '../data/types';
import { integer, list, object, string } from '../endpoints/shapes/schema';
import { mergeDeep } from '../merge';
import { control, open } from './control';
import { sessionById, userById } from './find';

const withFields = open();
const newSession = withFields(object({ userId: string, topic: string }));
const id = object({ id: integer }, ['id']);

/** Meetings, webinars, users and the account. */
export const sessions = {
	/** A new meeting of the user (default: the connected one); other members as in Zoom's answers. */
	addMeeting: control(newSession, (context, { userId, ...fields }) => {
		const meeting = make(context, makeMeeting, userId);
		context.data.meetings.push(meeting);
		return change(meeting, fields);
	}),
	/** Changes members, nested ones too. */
	updateMeeting: control(withFields(id), ({ data }, { id, ...fields }) =>
		change(sessionById(data.meetings, id), fields),
	),
	deleteMeeting: control(id, ({ data }, { id }) => remove(data.meetings, id)),
	addWebinar: control(newSession, (context, { userId, ...fields }) => {
		const webinar = make(context, makeWebinar, userId);
		openRegistration(context.maker, webinar, 0, context.options.now());
		context.data.webinars.push(webinar);
		return change(webinar, fields);
	}),
	updateWebinar: control(withFields(id), ({ data }, { id, ...fields }) =>
		change(sessionById(data.webinars, id), fields),
	),
	deleteWebinar: control(id, ({ data }, { id }) => remove(data.webinars, id)),
	/** Somebody registers for a meeting or webinar, which decides the status; other members as in Zoom's answers. */
	addRegistrant: control(
		open<Partial<Registrant>>()(object({ session: integer }, ['session'])),
		({ data, maker, options }, { session: number, ...fields }) => {
			const session = sessionById([...data.meetings, ...data.webinars], number);
			const registrant = Object.assign(makeRegistrant(maker, session, options.now()), {
				...(session.settings.approval_type === 1 ? { status: 'pending' } : {}),
				...fields,
			});
			session.registrants.push(registrant);
			return registrant;
		},
	),
	updateUser: control(withFields(object({ id: string }, ['id'])), (context, { id, ...fields }) => {
		const user = userById(context, id);
		mergeDeep(user, fields);
		return user;
	}),
	/** The account locks these settings of meetings, and no others: what is sent for them is dropped without a word. */
	lockSettings: control(
		object({ names: list(string) }, ['names']),
		({ data }, { names }) => void (data.lockedSettings = names),
	),
	/** Sets counters of one day of the usage report, adding the day if need be. */
	setUsage: control(
		object(
			{
				date: { ...string, pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
				new_users: integer,
				meetings: integer,
				participants: integer,
				meeting_minutes: integer,
			},
			['date'],
		),
		({ data }, { date, ...counts }) => {
			let entry = data.usage.find((one) => one.date === date);
			if (!entry) {
				entry = { date, new_users: 0, meetings: 0, participants: 0, meeting_minutes: 0 };
				data.usage.push(entry);
				data.usage.sort((a, b) => (a.date < b.date ? -1 : 1));
			}
			return Object.assign(entry, counts);
		},
	),
};

/** A session of the user at this time tomorrow, created now. */
function make<T extends Session>(
	context: Context,
	factory: (...given: Parameters<typeof makeMeeting>) => T,
	userId = context.data.meId,
): T {
	const now = context.options.now();
	const tomorrow = new Date(now.getTime() + DAY);
	const host = userById(context, userId);
	const session = factory(context.maker, host, context.maker.uuid(), tomorrow, now);
	session.created_at = iso(now);
	return session;
}

/** Changes members and keeps the occurrences of a series in step with its rule. */
function change<T extends Session>(session: T, fields: JsonObject): T {
	mergeDeep(session as unknown as JsonObject, fields);
	if ((fields.recurrence || fields.start_time) && !fields.occurrences) setOccurrences(session);
	return session;
}

function remove(all: Session[], id: number): void {
	all.splice(all.indexOf(sessionById(all, id)), 1);
}
