import { endInstance, leave, runningOf, secondsOf } from '../behaviour/live';
import type { Context } from '../context';
import { makeSummary } from '../data/summaries';
import { asUser, makeInstance, makeParticipant } from '../data/instances';
import { iso, MINUTE } from '../data/maker';
import type { Instance, Participant, Session } from '../data/types';
import { type Fitting, integer, list, object, string } from '../endpoints/shapes/schema';
import { control, idOrUuid, open } from './control';
import { instanceOf, sessionById, userById } from './find';

/** Somebody who joins: a user of the account by id or e-mail, else a guest. */
const person = { userId: string, name: string, email: string };
const withParticipant = open<Partial<Participant>>();
const people = list(withParticipant(object(person)));
const inSession = object({ meeting: idOrUuid, user_id: string }, ['meeting', 'user_id']);

/** Sessions that are held, who is in them, and their summaries. */
export const live = {
	/** The meeting runs now. */
	startMeeting: control(object({ id: integer }, ['id']), (context, { id }) =>
		start(context, sessionById(context.data.meetings, id), context.data.meetingInstances),
	),
	/** The webinar runs now. */
	startWebinar: control(object({ id: integer }, ['id']), (context, { id }) =>
		start(context, sessionById(context.data.webinars, id), context.data.webinarInstances),
	),
	/** The running instance (or one of the last half hour) is over; the meeting gets a new uuid for the next. */
	endMeeting: control(
		object({ id: integer, participants: people }, ['id']),
		(context, { id, participants = [] }) => {
			const { data } = context;
			const now = context.options.now().getTime();
			const meeting = sessionById(data.meetings, id);
			const running = runningOf(meeting, data.meetingInstances);
			const instance = running ?? start(context, meeting, data.meetingInstances);
			if (!running) instance.start_time = iso(now - 30 * MINUTE);
			instance.participants.push(
				...participants.map((one) => join(context, { join_time: instance.start_time, ...one })),
			);
			endInstance(meeting, instance, context);
			return instance;
		},
	),
	/** One join in a running or past instance; a number means the latest one. */
	joinParticipant: control(
		withParticipant(object({ ...person, meeting: idOrUuid }, ['meeting'])),
		(context, { meeting, ...fields }) =>
			enter(context, instanceOf(context.data.meetingInstances, meeting), fields),
	),
	/** The person's open join ends. */
	leaveParticipant: control(inSession, ({ data, options }, { meeting, user_id }) => {
		const instance = instanceOf(data.meetingInstances, meeting);
		return leave(inMeeting(instance, user_id, true), iso(options.now()));
	}),
	/**
	 * Somebody who is or was in the meeting goes to a breakout room and comes back: two more joins. Zoom gives guests no id
	 * while they are in the room.
	 */
	visitBreakoutRoom: control(inSession, ({ data, maker, options }, { meeting, user_id }) => {
		const instance = instanceOf(data.meetingInstances, meeting);
		const guest = inMeeting(instance, user_id);
		const left = Date.parse(guest.leave_time || iso(options.now()));
		leave(guest, iso(left));
		const isGuest = guest.user_email === '';
		const [inRoom, back] = [left, left + MINUTE].map((time) => ({
			...makeParticipant(maker, time, time + MINUTE),
			name: guest.name,
			user_email: guest.user_email,
			internal_user: guest.internal_user,
			id: isGuest && time === left ? '' : guest.id,
			participant_user_id: isGuest && time === left ? '' : guest.participant_user_id,
		}));
		instance.participants.push({ ...inRoom, bo_mtg_id: maker.text(22), groupId: '1' }, back);
		return instance.participants.slice(-2);
	}),
	joinWebinarParticipant: control(
		withParticipant(object({ ...person, webinar: idOrUuid }, ['webinar'])),
		(context, { webinar, ...fields }) =>
			enter(context, instanceOf(context.data.webinarInstances, webinar), fields),
	),
	/** Creates or changes the AI summary of an instance. */
	setSummary: control(
		open()(object({ uuid: string }, ['uuid'])),
		({ data, maker, options }, { uuid, ...fields }) => {
			const known = data.summaries.find(({ meeting_uuid }) => meeting_uuid === uuid);
			const changed = { summary_last_modified_time: iso(options.now()), ...fields };
			if (known) return Object.assign(known, changed);
			const instance = instanceOf([...data.meetingInstances, ...data.webinarInstances], uuid);
			const summary = Object.assign(makeSummary(maker, instance, data.users, false), changed);
			data.summaries.push(summary);
			return summary;
		},
	),
};

function start(
	{ data, maker, options }: Context,
	session: Session,
	instances: Instance[],
): Instance {
	session.status = 'started';
	const now = options.now().getTime();
	const instance: Instance = {
		...makeInstance(maker, session, data.users, now, session.uuid, 0),
		start_time: iso(now),
		end_time: '',
		participants: [],
	};
	instances.push(instance);
	return instance;
}

type Person = Fitting<typeof people>[number];

/** The join of somebody, now unless `fields` say another time. */
function join(context: Context, { userId, email, ...fields }: Person): Participant {
	const { data, maker, options } = context;
	const guest = makeParticipant(maker, options.now().getTime());
	const known = userId ?? data.users.find((user) => user.email === email)?.id;
	const base = known === undefined ? guest : asUser(guest, userById(context, known));
	const joined = { ...base, ...(email === undefined ? {} : { user_email: email }), ...fields };
	return { ...joined, duration: fields.duration ?? secondsOf(joined) };
}

/** Adds a join; in an ended instance it began with the instance, and is over too. */
function enter(context: Context, instance: Instance, fields: Person): Participant {
	const { start_time, end_time, participants } = instance;
	const participant = join(context, end_time ? { join_time: start_time, ...fields } : fields);
	if (end_time) leave(participant, end_time);
	participants.push(participant);
	return participant;
}

/** The join with that user_id; throws when there is none. */
function inMeeting({ participants }: Instance, user_id: string, stillThere = false): Participant {
	const participant = participants.find(
		(one) => one.user_id === user_id && !(stillThere && one.leave_time !== ''),
	);
	if (!participant) throw new Error(`Nobody with user_id ${user_id} is in the meeting.`);
	return participant;
}
