import { DAY, HOUR, iso, MINUTE, type Maker } from './maker';
import { setOccurrences } from './occurrences';
import { meetingSettings } from './settings';
import type { Meeting, Questions, Recurrence, Registrant, Session, User } from './types';

const TOPICS = [
	'Weekly review',
	'Ärzte-Runde Zürich',
	'営業定例ミーティング',
	'Réunion d’équipe',
	'Планёрка отдела',
	'ფებრუარის შეხვედრა',
	'اجتماع المشروع',
	'Product demo 🚀',
	'Interview: R&D <Lead> "C++"',
	'1:1 with Zoë',
	'Onboarding 100% remote',
];

const NO_QUESTIONS: Questions = { questions: [], custom_questions: [] };

/** A meeting or webinar as Zoom stores it before anybody set anything. */
export function makeSession(maker: Maker, host: User, uuid: string): Session {
	return {
		id: maker.id(),
		uuid,
		host_id: host.id,
		topic: maker.pick(TOPICS),
		type: 2,
		status: 'waiting',
		timezone: host.timezone || 'UTC',
		agenda: '',
		created_at: '',
		creation_source: 'web_portal',
		settings: {},
		registrants: [],
		questions: structuredClone(NO_QUESTIONS),
	};
}

/** A scheduled meeting (type 2) at `start`, created `createdDaysAgo` days before now. */
export function makeMeeting(
	maker: Maker,
	host: User,
	uuid: string,
	start: Date,
	now: Date,
): Meeting {
	const meeting: Meeting = {
		...makeSession(maker, host, uuid),
		start_time: iso(start),
		duration: maker.pick([15, 30, 40, 60, 90]),
		created_at: iso(Math.min(now.getTime(), start.getTime()) - maker.int(1, 20 * 24) * HOUR),
		settings: meetingSettings(`web_sch_${maker.hex(32)}`),
		pre_schedule: false,
	};
	if (maker.chance(75)) meeting.password = maker.text(6);
	if (maker.chance(15)) meeting.agenda = maker.faker.lorem.sentences(maker.int(1, 8));
	return meeting;
}

/** Turns a session into a series; with no rule it has no fixed time. */
export function makeRecurring(session: Session, fixedType: number, rule?: Recurrence): void {
	session.type = fixedType;
	if (rule) {
		session.recurrence = { repeat_interval: 1, ...rule };
		setOccurrences(session);
	} else {
		delete session.start_time;
	}
}

/** Opens registration, with some people registered already. */
export function openRegistration(maker: Maker, session: Session, count: number, now: Date): void {
	Object.assign(session.settings, { approval_type: 0, registration_type: 1 });
	session.registrants = Array.from({ length: count }, () => makeRegistrant(maker, session, now));
}

export function makeRegistrant(maker: Maker, session: Session, now: Date): Registrant {
	const first = maker.faker.person.firstName();
	const last = maker.faker.person.lastName();
	return {
		id: maker.objectId(),
		email: maker.faker.internet.email({
			firstName: first,
			lastName: last,
			provider: 'example.org',
		}),
		first_name: first,
		last_name: last,
		status: 'approved',
		create_time: iso(now.getTime() - maker.int(1, 200) * HOUR),
		join_url: `https://us05web.zoom.example/w/${session.id}?tk=${maker.text(43)}`,
	};
}

const CUSTOM: Questions = {
	questions: [
		{ field_name: 'last_name', required: true },
		{ field_name: 'org', required: false },
		{ field_name: 'phone', required: false },
	],
	custom_questions: [
		{ title: 'Dietary needs?', type: 'short', required: true, answers: [] },
		{ title: 'Größe', type: 'single', required: false, answers: ['S', 'M', 'L'] },
	],
};

/** The connected user's meetings: 340 of all kinds. */
export function makeMeetings(maker: Maker, me: User, now: Date): Meeting[] {
	const meetings: Meeting[] = [];
	const add = (offset: number) => {
		const start = new Date(now.getTime() + offset);
		const meeting = makeMeeting(maker, me, maker.uuidAt(meetings.length), start, now);
		meetings.push(meeting);
		return meeting;
	};
	const quarter = () => maker.int(28, 76) * 15 * MINUTE;
	for (let index = 0; index < 96; index++) add(-(1 + (index % 28)) * DAY + quarter());
	for (let index = 0; index < 190; index++) add((1 + (index % 60)) * DAY + quarter());
	for (let index = 0; index < 10; index++) add(-(40 + index * 3) * DAY + quarter());
	for (let index = 0; index < 28; index++) makeRecurring(add(-7 * DAY + quarter()), 8, rule(index));
	for (let index = 0; index < 9; index++) makeRecurring(add(0), 3);
	for (let index = 0; index < 5; index++) add(-index * DAY - HOUR).type = 1;
	add(2 * DAY + 10 * HOUR).type = 10;
	const live = add(0);
	live.topic = 'Live now: 全体会議';
	live.status = 'started';
	for (const index of [100, 101, 102, 103, 104]) openRegistration(maker, meetings[index], 5, now);
	meetings[101].questions = structuredClone(CUSTOM);
	meetings[102].settings.approval_type = 1;
	openRegistration(maker, meetings[298], 12, now);
	return meetings;
}

function rule(index: number): Recurrence {
	const rules: Recurrence[] = [
		{ type: 1, end_times: 20 },
		{ type: 2, weekly_days: '2,4', end_times: 12 },
		{ type: 3, monthly_day: 15, end_times: 6 },
		{ type: 3, monthly_week: 1, monthly_week_day: 2, end_times: 6 },
	];
	return rules[index % rules.length];
}

/** Some meetings for another user of the account. */
export function makeColleagueMeetings(
	maker: Maker,
	host: User,
	now: Date,
	count: number,
): Meeting[] {
	return Array.from({ length: count }, (_, index) =>
		makeMeeting(maker, host, maker.uuidAt(index), new Date(now.getTime() + (index + 1) * DAY), now),
	);
}
