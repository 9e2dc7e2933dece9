import { behavesAsEveryOperation, byId, jsonOf, serverToServer, setUp } from '../setup';

const subject = setUp('meeting', 'getSummaries');
const ALL = '/meetings/meeting_summaries';

behavesAsEveryOperation(subject, { parameters: () => ({}), listKey: 'summaries' });

it('asks for those of all users', async () => {
	const items = await subject.run({ returnAll: true });
	expect(items).toHaveLength(subject.sandbox.data.summaries.length);
	expect(subject.sandbox.requests[0].path).toBe(ALL);
});

it('asks for those of one user', async () => {
	const { data } = subject.sandbox;
	const [{ meeting_host_id: host }] = data.summaries;
	const items = await subject.run({
		summariesOf: 'user',
		summariesUserId: byId(host),
		returnAll: true,
	});
	const own = data.summaries.filter((one) => one.meeting_host_id === host);
	expect(items).toHaveLength(own.length);
	expect(jsonOf(items).every((one) => one.meeting_host_id === host)).toBe(true);
	expect(subject.sandbox.requests[0].path).toBe(`/users/${host}/meeting_summaries`);
});

it('takes nobody for the connected user', async () => {
	await subject.run({ summariesOf: 'user' });
	expect(subject.sandbox.requests[0].path).toBe('/users/me/meeting_summaries');
});

it('takes the name of a choice, too', async () => {
	const [{ meeting_host_id: host }] = subject.sandbox.data.summaries;
	await subject.run({ summariesOf: '={{ "One User" }}', summariesUserId: byId(host) });
	expect(subject.sandbox.requests[0].path).toBe(`/users/${host}/meeting_summaries`);
});

it('narrows by the time of the session, or of writing', async () => {
	const [{ summary_created_time: time }] = subject.sandbox.data.summaries;
	const range = { from: String(time), to: String(time) };
	expect(await subject.run({ filters: range })).toEqual([]);
	const filters = { ...range, time_filter_field: 'summary_created_time' };
	expect(jsonOf(await subject.run({ filters }))).toEqual([
		expect.objectContaining({ summary_created_time: time }),
	]);
});

it.each<[string, object, string]>([
	[
		'a user whom an expression does not give',
		{ summariesOf: 'user', summariesUserId: byId('={{ $json.nothing }}') },
		"'User' is empty",
	],
	['a dot', { summariesOf: 'user', summariesUserId: byId('..') }, "'User' is not a valid user: .."],
	[
		'nobody with a Server-to-Server app',
		{ ...serverToServer, summariesOf: 'user' },
		"'User' is empty",
	],
	['neither all nor one', { summariesOf: '={{ "" }}' }, "'Summaries Of' is empty"],
	['another choice', { summariesOf: '={{ "none" }}' }, '\'Summaries Of\' has no choice "none"'],
])('refuses %s, and asks for nothing', async (_what, parameters, message) => {
	const error = await subject.refusal({ ...parameters });
	expect(error.message).toBe(message);
	expect(subject.sandbox.requests).toEqual([]);
});
