import { pollAnswers, questionsAsked } from './answers';
import { DAY, iso, MINUTE, type Maker } from './maker';
import { userWithId } from './people';
import type { Instance, Meeting, Participant, Session, User } from './types';

/** One join of a guest: no id, no e-mail. Times in ms, `end` absent while the person is there. */
export function makeParticipant(maker: Maker, start: number, end?: number): Participant {
	return {
		id: '',
		user_id: String(16_778_240 + maker.int(0, 9_999) * 1024),
		participant_user_id: '',
		name: maker.faker.person.fullName(),
		user_email: '',
		join_time: iso(start),
		leave_time: end === undefined ? '' : iso(end),
		duration: end === undefined ? 0 : Math.round((end - start) / 1000),
		registrant_id: '',
		customer_key: '',
		failover: false,
		status: 'in_meeting',
		internal_user: false,
	};
}

/** The same join as a user of the account made it. */
export function asUser(participant: Participant, user: User): Participant {
	return {
		...participant,
		id: user.id,
		participant_user_id: user.id,
		name: user.display_name,
		user_email: user.email,
		internal_user: true,
	};
}

/** One ended instance: the host, colleagues, guests, and one colleague who comes back. */
export function makeInstance(
	maker: Maker,
	session: Session,
	users: User[],
	start: number,
	uuid: string,
	people: number,
): Instance {
	const end = start + (session.duration ?? 45) * MINUTE;
	const host = userWithId(users, session.host_id);
	const participants = Array.from({ length: people }, (_, index) => {
		const join = start + maker.int(0, 5) * MINUTE;
		const participant = makeParticipant(maker, join, end - maker.int(0, 4) * MINUTE);
		if (index === 0) return asUser(participant, host);
		if (index === 1 || index % 3 === 0) return asUser(participant, users[1 + (index % 14)]);
		if (index % 5 !== 0) return participant;
		const user_email = maker.faker.internet.email({ provider: 'guest.example' });
		return { ...participant, user_email };
	});
	if (people > 2) {
		const again = makeParticipant(maker, end - 3 * MINUTE, end);
		participants.push({ ...asUser(again, users[2]), bo_mtg_id: maker.text(22) });
	}
	return {
		uuid,
		session_id: session.id,
		host_id: session.host_id,
		topic: session.topic,
		type: session.type,
		timezone: session.timezone,
		duration: session.duration ?? 45,
		start_time: iso(start),
		end_time: iso(end),
		participants,
		polls: pollAnswers(participants),
		qa: questionsAsked(participants),
	};
}

/** Instances of every past meeting and series; the first has more than 300 participants. */
export function makeMeetingInstances(
	maker: Maker,
	meetings: Meeting[],
	users: User[],
	now: Date,
): Instance[] {
	const instances: Instance[] = [];
	const add = (meeting: Meeting, start: number, people: number) => {
		const uuid = maker.uuidAt(instances.length);
		instances.push(makeInstance(maker, meeting, users, start, uuid, people));
	};
	const past = meetings.filter(
		(meeting) => meeting.type === 2 && Date.parse(meeting.start_time ?? '') < now.getTime(),
	);
	past.forEach((meeting, index) => {
		const start = Date.parse(meeting.start_time as string);
		add(meeting, start, index === 0 ? 330 : index === 4 ? 1 : maker.int(2, 14));
	});
	for (const meeting of meetings.filter(({ type }) => type === 8 || type === 3)) {
		const hour = Date.parse(meeting.start_time ?? meeting.created_at) % DAY;
		for (const week of [4, 2, 1])
			add(meeting, now.getTime() - week * 7 * DAY + hour, maker.int(3, 9));
	}
	const old = past[3];
	add(old, now.getTime() - 400 * DAY, 6);
	const live = meetings.find(({ status }) => status === 'started');
	if (live) instances.push(runningInstance(maker, live, users));
	return instances;
}

function runningInstance(maker: Maker, meeting: Meeting, users: User[]): Instance {
	const start = Date.parse(meeting.start_time as string);
	const ended = makeInstance(maker, meeting, users, start, meeting.uuid, 4);
	ended.end_time = '';
	for (const participant of ended.participants)
		Object.assign(participant, { leave_time: '', duration: 0 });
	return ended;
}
