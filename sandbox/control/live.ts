import { latest } from '../behaviour/access';
import type { Context } from '../context';
import { makeSummary } from '../data/summaries';
import { asUser, makeInstance, makeParticipant } from '../data/instances';
import { iso, MINUTE } from '../data/maker';
import type { Instance, JsonObject, Participant, Session, Summary } from '../data/types';
import { sessionById, userById } from './sessions';

type Person = Partial<Participant> & { userId?: string; email?: string };

export interface LiveControl {
	/** The meeting runs now. */
	startMeeting(options: { id: number }): Instance;
	/** The running instance (or one of the last half hour) is over; the meeting gets a new uuid for the next. */
	endMeeting(options: { id: number; participants?: Person[] }): Instance;
	/** One join in a running or past instance; a number means the latest one. */
	joinParticipant(options: Person & { meeting: number | string }): Participant;
	/** The person's open join ends. */
	leaveParticipant(options: { meeting: number | string; user_id: string }): Participant;
	/**
	 * Somebody who is or was in the meeting goes to a breakout room and comes back: two more joins. Zoom gives guests no id
	 * while they are in the room.
	 */
	visitBreakoutRoom(options: { meeting: number | string; user_id: string }): Participant[];
	joinWebinarParticipant(options: Person & { webinar: number | string }): Participant;
	/** Creates or changes the AI summary of an instance. */
	setSummary(options: JsonObject & { uuid: string }): Summary;
}

export function liveControl(context: Context): LiveControl {
	const { data, maker, options } = context;
	const now = () => options.now().getTime();

	const start = (session: Session): Instance => {
		session.status = 'started';
		const instance: Instance = {
			...makeInstance(maker, session, data.users, now(), session.uuid, 0),
			start_time: iso(now()),
			end_time: '',
			participants: [],
		};
		data.meetingInstances.push(instance);
		return instance;
	};

	const person = ({ userId, email, ...fields }: Person): Participant => {
		const guest = makeParticipant(maker, now());
		const known = userId ?? data.users.find((user) => user.email === email)?.id;
		const base = known === undefined ? guest : asUser(guest, userById(context, known));
		const joined = { ...base, ...(email === undefined ? {} : { user_email: email }), ...fields };
		return { ...joined, duration: fields.duration ?? secondsOf(joined) };
	};

	return {
		startMeeting: ({ id }) => start(sessionById(data.meetings, id)),
		endMeeting({ id, participants = [] }) {
			const meeting = sessionById(data.meetings, id);
			const running = data.meetingInstances.find(
				(one) => one.session_id === id && one.end_time === '',
			);
			const instance = running ?? start(meeting);
			if (!running) instance.start_time = iso(now() - 30 * MINUTE);
			instance.participants.push(
				...participants.map((one) => person({ join_time: instance.start_time, ...one })),
			);
			instance.end_time = iso(now());
			instance.duration = Math.round((now() - Date.parse(instance.start_time)) / MINUTE);
			for (const one of instance.participants) close(one, instance.end_time);
			meeting.status = 'waiting';
			meeting.uuid = maker.uuid();
			return instance;
		},
		joinParticipant({ meeting, ...fields }) {
			const instance = findInstance(data.meetingInstances, meeting);
			return enter(instance, person({ ...joinTime(instance), ...fields }));
		},
		leaveParticipant({ meeting, user_id }) {
			const instance = findInstance(data.meetingInstances, meeting);
			return close(inMeeting(instance, user_id, true), iso(now()));
		},
		visitBreakoutRoom({ meeting, user_id }) {
			const instance = findInstance(data.meetingInstances, meeting);
			const guest = inMeeting(instance, user_id);
			const start = Date.parse(guest.leave_time || iso(now()));
			close(guest, iso(start));
			const isGuest = guest.user_email === '';
			const [inRoom, back] = [start, start + MINUTE].map((time) => ({
				...makeParticipant(maker, time, time + MINUTE),
				name: guest.name,
				user_email: guest.user_email,
				internal_user: guest.internal_user,
				id: isGuest && time === start ? '' : guest.id,
				participant_user_id: isGuest && time === start ? '' : guest.participant_user_id,
			}));
			instance.participants.push({ ...inRoom, bo_mtg_id: maker.text(22), groupId: '1' }, back);
			return instance.participants.slice(-2);
		},
		joinWebinarParticipant({ webinar, ...fields }) {
			const instance = findInstance(data.webinarInstances, webinar);
			return enter(instance, person({ ...joinTime(instance), ...fields }));
		},
		setSummary({ uuid, ...fields }) {
			const known = data.summaries.find(({ meeting_uuid }) => meeting_uuid === uuid);
			const changed = { summary_last_modified_time: iso(now()), ...fields };
			if (known) return Object.assign(known, changed);
			const instance = findInstance([...data.meetingInstances, ...data.webinarInstances], uuid);
			const summary = Object.assign(makeSummary(maker, instance, data.users, false), changed);
			data.summaries.push(summary);
			return summary;
		},
	};
}

/** The instance with that uuid, or the latest one of that number. */
export function findInstance(instances: Instance[], wanted: number | string): Instance {
	const instance = latest(
		instances.filter(
			({ uuid, session_id }) => uuid === wanted || String(session_id) === String(wanted),
		),
	);
	if (!instance) throw new Error(`There is no instance of ${wanted}.`);
	return instance;
}

/** The join with that user_id; throws when there is none. */
function inMeeting({ participants }: Instance, user_id: string, stillThere = false): Participant {
	const participant = participants.find(
		(one) => one.user_id === user_id && !(stillThere && one.leave_time !== ''),
	);
	if (!participant) throw new Error(`Nobody with user_id ${user_id} is in the meeting.`);
	return participant;
}

/** A join in an ended instance began with it. */
const joinTime = ({ start_time, end_time }: Instance) =>
	end_time === '' ? {} : { join_time: start_time };

/** Adds a join; in an ended instance it is over too. */
function enter(instance: Instance, participant: Participant): Participant {
	if (instance.end_time !== '') close(participant, instance.end_time);
	instance.participants.push(participant);
	return participant;
}

function close(participant: Participant, leave: string): Participant {
	if (participant.leave_time === '') participant.leave_time = leave;
	participant.duration = secondsOf(participant);
	return participant;
}

const secondsOf = ({ join_time, leave_time }: Participant) =>
	leave_time === '' ? 0 : Math.max(0, (Date.parse(leave_time) - Date.parse(join_time)) / 1000);
