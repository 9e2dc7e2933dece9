import { behavesAsEveryOperation, jsonOf, setUp } from '../setup';

const subject = setUp('user', 'getAll');

describe('as every operation', () => {
	behavesAsEveryOperation(subject, { parameters: () => ({}), listKey: 'users' });
});

it.each(['active', 'inactive', 'pending'])('lists the users who are %s', async (status) => {
	const found = jsonOf(await subject.run({ returnAll: true, filters: { status } }));
	const expected = subject.sandbox.data.users.filter((user) => user.status === status);
	expect(found.map(({ email }) => email)).toEqual(expected.map(({ email }) => email));
	// Nobody who is only invited has an ID.
	expect(found.every(({ id }) => (id === undefined) === (status === 'pending'))).toBe(true);
});

it('filters by role and license', async () => {
	const admins = jsonOf(await subject.run({ filters: { role_id: '1' } }));
	expect(admins.map(({ role_id }) => role_id)).toEqual(['1', '1']);
	const filters = { license: 'zoom_workforce_management' };
	expect(await subject.run({ filters })).toHaveLength(1);
});

it('asks for as many as the user wants', async () => {
	await subject.run({ returnAll: true, options: { page_size: 2000 } });
	expect(subject.sandbox.requests.map(({ query }) => query.page_size)).toEqual(['2000']);
});
