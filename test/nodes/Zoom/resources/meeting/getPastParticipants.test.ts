import { behavesAsEveryOperation, byId, jsonOf, setUp } from '../setup';

const subject = setUp('meeting', 'getPastParticipants');
const crowded = () => subject.sandbox.data.meetingInstances[0];

behavesAsEveryOperation(subject, {
	parameters: () => ({ pastMeetingId: byId(crowded().uuid) }),
	listKey: 'participants',
});

it.each([
	['plain', (uuid: string) => !/^\/|\/\//.test(uuid)],
	['beginning with a slash', (uuid: string) => uuid.startsWith('/')],
	['holding two slashes', (uuid: string) => uuid.includes('//')],
])('takes a UUID %s, also one that is encoded already', async (_what, fits) => {
	const { meetingInstances } = subject.sandbox.data;
	const { uuid, participants } = meetingInstances.find(
		(one) => fits(one.uuid) && one.end_time && one.participants.length > 1,
	)!;
	const names = participants.map(({ name }) => name);
	for (const entered of [uuid, encodeURIComponent(uuid)]) {
		const items = await subject.run({ pastMeetingId: byId(entered), returnAll: true });
		expect(jsonOf(items).map(({ name }) => name)).toEqual(names);
	}
});

it('takes a number for the latest session', async () => {
	const { id } = subject.sandbox.control.addMeeting();
	const join = (name: string) => ({ id, participants: [{ name }, { name: 'Guest' }] });
	subject.sandbox.control.endMeeting(join('First time'));
	const [earlier] = subject.sandbox.data.meetingInstances.filter((one) => one.session_id === id);
	earlier.start_time = '2026-01-01T10:00:00Z';
	subject.sandbox.control.endMeeting(join('Last time'));
	const items = await subject.run({ pastMeetingId: byId(id) });
	expect(jsonOf(items).map(({ name }) => name)).toEqual(['Last time', 'Guest']);
});

it('gives every join, also of guests without an address and of people who come back', async () => {
	const { uuid, participants } = crowded();
	const items = await subject.run({ pastMeetingId: byId(uuid), returnAll: true });
	expect(items).toHaveLength(participants.length);
	expect(participants.length).toBeGreaterThan(300);
	expect(jsonOf(items).some(({ user_email }) => user_email === '')).toBe(true);
	expect(subject.sandbox.requests).toHaveLength(2);
});

it('gives nothing for a session that one person attended', async () => {
	const { id } = subject.sandbox.control.addMeeting();
	const { uuid } = subject.sandbox.control.endMeeting({ id, participants: [{ name: 'Alone' }] });
	expect(await subject.run({ pastMeetingId: byId(uuid) })).toEqual([]);
});

it('says that a session is still running', async () => {
	const { id } = subject.sandbox.control.addMeeting();
	subject.sandbox.control.startMeeting({ id });
	const error = await subject.refusal({ pastMeetingId: byId(id) });
	expect(error.description).toContain('try again once it has ended');
});
