import type { Context } from '../context';
import { DAY, iso } from '../data/maker';
import { occurrencesOf } from '../data/occurrences';
import { makeMeeting, openRegistration } from '../data/sessions';
import { makeWebinar } from '../data/webinars';
import type { JsonObject, Meeting, Session, User, UsageDay, Webinar } from '../data/types';
import { mergeDeep } from '../merge';

export interface SessionControl {
	/** A new meeting of the user (default: the connected one); other members as in Zoom's answers. */
	addMeeting(options?: JsonObject & { userId?: string }): Meeting;
	/** Changes members, nested ones too. */
	updateMeeting(options: JsonObject & { id: number }): Meeting;
	deleteMeeting(options: { id: number }): void;
	addWebinar(options?: JsonObject & { userId?: string }): Webinar;
	updateWebinar(options: JsonObject & { id: number }): Webinar;
	deleteWebinar(options: { id: number }): void;
	updateUser(options: JsonObject & { id: string }): User;
	/** The account locks these settings of meetings, and no others: what is sent for them is dropped without a word. */
	lockSettings(options: { names: string[] }): void;
	/** Sets counters of one day of the usage report, adding the day if need be. */
	setUsage(options: { date: string } & Partial<UsageDay>): UsageDay;
}

export function sessionControl(context: Context): SessionControl {
	const { data, maker, options } = context;
	const tomorrow = () => new Date(options.now().getTime() + DAY);
	const created = (session: Session, fields: JsonObject) => {
		session.created_at = iso(options.now());
		change(session, fields);
	};
	return {
		addMeeting({ userId = data.meId, ...fields } = {}) {
			const host = userById(context, userId);
			const meeting = makeMeeting(maker, host, maker.uuid(), tomorrow(), options.now());
			created(meeting, fields);
			data.meetings.push(meeting);
			return meeting;
		},
		updateMeeting: ({ id, ...fields }) => change(sessionById(data.meetings, id), fields),
		deleteMeeting: ({ id }) => remove(data.meetings, id),
		addWebinar({ userId = data.meId, ...fields } = {}) {
			const host = userById(context, userId);
			const webinar = makeWebinar(maker, host, maker.uuid(), tomorrow(), options.now());
			openRegistration(maker, webinar, 0, options.now());
			created(webinar, fields);
			data.webinars.push(webinar);
			return webinar;
		},
		updateWebinar: ({ id, ...fields }) => change(sessionById(data.webinars, id), fields),
		deleteWebinar: ({ id }) => remove(data.webinars, id),
		updateUser({ id, ...fields }) {
			const user = userById(context, id);
			mergeDeep(user, fields);
			return user;
		},
		lockSettings({ names }) {
			data.lockedSettings = names;
		},
		setUsage({ date, ...counts }) {
			let entry = data.usage.find((one) => one.date === date);
			if (!entry) {
				entry = { date, new_users: 0, meetings: 0, participants: 0, meeting_minutes: 0 };
				data.usage.push(entry);
				data.usage.sort((a, b) => (a.date < b.date ? -1 : 1));
			}
			return Object.assign(entry, counts);
		},
	};
}

/** The user with that id or e-mail; 'me' is the connected one. */
export function userById({ data }: Context, id: string): User {
	const user = data.users.find(
		(one) => one.id === (id === 'me' ? data.meId : id) || one.email === id,
	);
	if (!user) throw new Error(`There is no user ${id}.`);
	return user;
}

/** The meeting or webinar with that number. */
export function sessionById<T extends Session>(all: T[], id: number): T {
	const session = all.find((one) => one.id === id);
	if (!session) throw new Error(`There is no meeting or webinar ${id}.`);
	return session;
}

/** Changes members and keeps the occurrences of a series in step with its rule. */
function change<T extends Session>(session: T, fields: JsonObject): T {
	mergeDeep(session as unknown as JsonObject, fields);
	if ((fields.recurrence || fields.start_time) && session.recurrence && !fields.occurrences) {
		const start = new Date(session.start_time as string);
		session.occurrences = occurrencesOf(
			start,
			session.duration ?? 60,
			session.recurrence,
			session.timezone,
		);
	}
	return session;
}

function remove(all: Session[], id: number): void {
	all.splice(all.indexOf(sessionById(all, id)), 1);
}
