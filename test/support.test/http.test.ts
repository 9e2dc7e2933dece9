import { startServer } from '../support/http';

describe('startServer', () => {
	it('answers and records what it received', async () => {
		const server = await startServer(({ path }) => ({
			status: 201,
			headers: { 'x-path': path },
			body: { ok: true },
		}));
		const response = await fetch(`${server.url}/a%2Fb?x=1`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: '{"a":1}',
		});
		expect(response.status).toBe(201);
		expect(response.headers.get('x-path')).toBe('/a%2Fb');
		expect(await response.json()).toEqual({ ok: true });
		expect(server.requests).toMatchObject([{ method: 'POST', path: '/a%2Fb', body: { a: 1 } }]);
		expect(server.requests[0].query.get('x')).toBe('1');
		await server.close();
	});

	it('sends text as it is and can break the connection', async () => {
		const server = await startServer(({ path }) =>
			path === '/reset' ? { reset: true } : { body: '<html>' },
		);
		expect(await (await fetch(server.url)).text()).toBe('<html>');
		await expect(fetch(`${server.url}/reset`)).rejects.toThrow();
		await server.close();
	});
});
