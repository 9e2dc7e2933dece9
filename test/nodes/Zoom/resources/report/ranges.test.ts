import { behavesAsEveryOperation, jsonOf, setUp } from '../setup';

const DAY = 86_400_000;
const dayBefore = (days: number) => new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
const days = (from: number, to = 0) => ({ from: dayBefore(from), to: dayBefore(to) });

describe.each([
	['getCloudRecordingUsage', 'cloud_recording_storage'],
	['getHosts', 'users'],
	['getOperationLogs', 'operation_logs'],
	['getUserMeetings', 'meetings'],
])('%s', (operation, listKey) => {
	const subject = setUp('report', operation);
	const user = () =>
		operation === 'getUserMeetings' ? { userId: subject.sandbox.data.users[0].id } : {};

	behavesAsEveryOperation(subject, {
		parameters: () => ({ ...user(), ...days(14, 1) }),
		listKey,
	});

	it('asks for a range over a month in windows, the latest first', async () => {
		await subject.run({ ...user(), ...days(60), returnAll: true });
		const asked = subject.sandbox.requests.filter(({ query }) => !query.next_page_token);
		expect(asked.map(({ query: { from, to } }) => ({ from, to }))).toEqual([
			days(27, 0),
			days(55, 28),
			days(60, 56),
		]);
	});

	it.each([
		['no first day', { to: dayBefore(0) }, "'From' is empty"],
		['no last day', { from: dayBefore(0) }, "'To' is empty"],
		['a range that ends before it starts', days(1, 2), "'To' is before 'From'"],
	])('refuses %s before anything is sent', async (_what, range, message) => {
		const empty = { from: '={{ "" }}', to: '={{ "" }}' };
		const error = await subject.refusal({ ...user(), ...empty, ...range });
		expect(error.message).toBe(message);
		expect(subject.sandbox.requests).toEqual([]);
	});
});

describe('the hosts of a range over a month', () => {
	const subject = setUp('report', 'getHosts');
	const held = (days: number) => {
		const { control, data } = subject.sandbox;
		const { id } = control.addMeeting({ userId: data.users[9].id });
		const { uuid } = control.endMeeting({ id, participants: [{ name: 'Robin' }] });
		const session = data.meetingInstances.find((one) => one.uuid === uuid)!;
		session.start_time = `${dayBefore(days)}T08:00:00Z`;
	};
	const hosts = async (parameters: object) =>
		jsonOf(await subject.run({ ...days(60), returnAll: true, ...parameters }));

	it('are there once, with all that they hosted', async () => {
		held(5);
		held(40);
		const { id } = subject.sandbox.data.users[9];
		const found = await hosts({});
		expect(found.filter((one) => one.id === id)).toEqual([
			expect.objectContaining({ meetings: 2, participants: 2 }),
		]);
	});

	it('are inactive only without a meeting in the whole range', async () => {
		const { users } = subject.sandbox.data;
		const inactive = new Set((await hosts({ hosts: 'inactive' })).map(({ id }) => id));
		expect(inactive.has(users[9].id)).toBe(false);
		const active = (await hosts({})).map(({ id }) => id);
		expect([...inactive, ...active].sort()).toEqual(users.map(({ id }) => id).sort());
	});

	it('are no more than the limit', async () => {
		expect(await hosts({ hosts: 'inactive', returnAll: false, limit: 3 })).toHaveLength(3);
	});

	it('come with the whole range in the envelope', async () => {
		const [{ json }] = await subject.run({ ...days(60), options: { output: 'envelope' } });
		expect(json.data).toEqual({ ...days(60), users: expect.any(Array) });
	});
});

describe('the meetings of a user', () => {
	const subject = setUp('report', 'getUserMeetings');
	const held = (participants: Array<{ name?: string; userId?: string }>, userId?: string) => {
		const { id } = subject.sandbox.control.addMeeting(userId === undefined ? {} : { userId });
		return subject.sandbox.control.endMeeting({ id, participants }).uuid;
	};
	const listed = async (type?: string) => {
		const found = await subject.run({
			...days(1),
			returnAll: true,
			filters: type === undefined ? {} : { type },
		});
		return jsonOf(found).map(({ uuid }) => uuid);
	};

	it('leave out those with a single person, unless asked for', async () => {
		const alone = held([{ name: 'Robin' }]);
		const together = held([{ name: 'Robin' }, { name: 'Sam' }]);
		expect(await listed()).toContain(together);
		expect(await listed()).not.toContain(alone);
		expect(await listed('pastOne')).toContain(alone);
	});

	it('may be those of others in which the user was', async () => {
		const [me, other] = subject.sandbox.data.users;
		const joined = held([{ userId: me.id }, { name: 'Sam' }], other.id);
		expect(await listed()).not.toContain(joined);
		expect(await listed('pastJoined')).toContain(joined);
	});
});
