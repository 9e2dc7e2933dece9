import { behavesAsEveryOperation, byId, jsonOf, serverToServer, setUp } from '../setup';

const subject = setUp('meeting', 'getAll');

behavesAsEveryOperation(subject, {
	parameters: () => ({ userId: byId(subject.sandbox.data.users[0].email) }),
	listKey: 'meetings',
});

it('lists the meetings of the connected user, 50 unless told otherwise', async () => {
	const items = await subject.run({});
	expect(items).toHaveLength(50);
	expect(subject.sandbox.requests.map(({ path, query }) => ({ path, query }))).toEqual([
		{ path: '/users/me/meetings', query: { page_size: '50' } },
	]);
	const { meetings } = subject.sandbox.data;
	for (const { uuid } of jsonOf(items))
		expect(meetings.some((one) => one.uuid === uuid)).toBe(true);
});

it('makes one request for a limit and four for a thousand', async () => {
	const [, , colleague] = subject.sandbox.data.users;
	const own = subject.sandbox.data.meetings.filter(({ host_id }) => host_id === colleague.id);
	subject.sandbox.control.seedMany({
		kind: 'meetings',
		count: 1000 - own.length,
		userId: colleague.id,
	});
	const userId = byId(colleague.email);
	expect(await subject.run({ userId, limit: 10 })).toHaveLength(10);
	expect(subject.sandbox.requests.map(({ query }) => query)).toEqual([{ page_size: '10' }]);

	subject.sandbox.control.clearRequests();
	const items = await subject.run({ userId, returnAll: true });
	expect(new Set(jsonOf(items).map(({ uuid }) => uuid)).size).toBe(1000);
	expect(subject.sandbox.requests.map(({ query }) => query.page_size)).toEqual(
		Array<string>(4).fill('300'),
	);
});

it('goes on where an earlier answer ended', async () => {
	const [{ json }] = await subject.run({ limit: 20, options: { output: 'envelope' } });
	const { meetings, next_page_token } = json.data as {
		meetings: Array<{ uuid: string }>;
		next_page_token: string;
	};
	const next = jsonOf(await subject.run({ limit: 20, options: { next_page_token } }));
	const all = jsonOf(await subject.run({ limit: 40 }));
	expect([...meetings, ...next].map(({ uuid }) => uuid)).toEqual(all.map(({ uuid }) => uuid));
});

it('starts from a page by its number', async () => {
	const options = { page_number: 2, page_size: 20 };
	const second = jsonOf(await subject.run({ limit: 20, options }));
	const all = jsonOf(await subject.run({ limit: 40 }));
	expect(second.map(({ uuid }) => uuid)).toEqual(all.slice(20).map(({ uuid }) => uuid));
});

it('filters by type, days and zone', async () => {
	const filters = {
		type: 'previous_meetings',
		from: '2026-01-31T23:30:00.000+01:00',
		to: '2026-12-01',
		timezone: 'Asia/Tokyo',
	};
	await subject.run({ filters });
	expect(subject.sandbox.requests[0].query).toEqual({
		page_size: '50',
		type: 'previous_meetings',
		from: '2026-01-31',
		to: '2026-12-01',
		timezone: 'Asia/Tokyo',
	});
});

describe('refuses before anything is sent', () => {
	it.each([
		[
			'me with Server-to-Server',
			{ ...serverToServer, userId: byId('me') },
			"'User' can't be 'me' here",
		],
		['no user with Server-to-Server', serverToServer, "'User' is empty"],
		['an expression without a user', { userId: byId('={{ $json.none }}') }, "'User' is empty"],
		['a path as user', { userId: byId('me/../x') }, "'User' is not a valid user: me/../x"],
		[
			'a zone that is none',
			{ filters: { timezone: 'Mars' } },
			"'Timezone' is not a time zone: Mars",
		],
		['a date that is none', { filters: { from: 'soon' } }, "'From' is not a date"],
		['a limit of 0', { limit: 0 }, "'Limit' is out of range: 0"],
		['half an entry', { limit: 1.5 }, "'Limit' is not a whole number"],
		['a limit in words', { limit: '={{ "ten" }}' }, "'Limit' is not a whole number"],
		['a page size of 301', { options: { page_size: 301 } }, "'Page Size' is out of range: 301"],
		['a page size of 0', { options: { page_size: 0 } }, "'Page Size' is out of range: 0"],
	])('%s', async (_what, parameters, message) => {
		const error = await subject.refusal(parameters);
		expect(error.message).toBe(message);
		expect(error.description).toEqual(expect.stringMatching(/\w/));
		expect(subject.sandbox.requests.filter(({ path }) => path !== '/oauth/token')).toEqual([]);
	});
});

it('names the user that Zoom does not know', async () => {
	const error = await subject.refusal({ userId: byId('nobody@example.org') });
	expect(error.message).toBe('Zoom does not know this user');
	expect(error.description).toContain('nobody@example.org');
});
