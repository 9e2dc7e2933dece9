import { allOperations } from '../../sandbox/endpoints';

it('finds what the files of the folder say', () => {
	const calls = allOperations.map(({ method, path }) => `${method} ${path}`);
	expect(calls).toEqual(expect.arrayContaining(['GET /users', 'DELETE /meetings/{meetingId}']));
	for (const endpoint of allOperations) expect(endpoint.handle).toBeInstanceOf(Function);
});

it('has an id, and a method and path, of its own for each endpoint', () => {
	const ids = allOperations.map(({ id }) => id);
	const calls = allOperations.map(({ method, path }) => `${method} ${path}`);
	expect(new Set(ids).size).toBe(ids.length);
	expect(new Set(calls).size).toBe(calls.length);
});
