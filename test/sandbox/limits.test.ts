import type { Sandbox } from '../../sandbox';
import { as, closeAll, start } from './client';

let sandbox: Sandbox;
/** The clock of the limits: however slow the machine, a burst takes no time. */
let elapsed = 0;

beforeAll(async () => {
	sandbox = await start({
		limits: true,
		now: () => new Date('2026-11-22T12:00:00Z'),
		elapsed: () => elapsed,
	});
});
beforeEach(() => {
	elapsed += 60_000;
	sandbox.control.reset();
});
afterAll(closeAll);

const burst = async (url: string, count: number) => {
	const http = as(sandbox, 'admin');
	return await Promise.all(Array.from({ length: count }, async () => await http.get(url)));
};

describe('Rate limits', () => {
	it.each([
		['free', '/users/me', 'Light', 4],
		['pro', '/users/me', 'Light', 30],
		['pro', '/users/me/meetings', 'Medium', 20],
		['pro', '/report/daily', 'Heavy', 10],
		['business', '/users/me/meetings', 'Medium', 60],
	] as const)(
		'on a %s plan let %s through (%s) %i times a second',
		async (plan, url, label, count) => {
			sandbox.control.setOptions({ plan });
			const answers = await burst(url, count + 3);
			const refused = answers.filter(({ status }) => status === 429);
			expect(refused).toHaveLength(3);
			expect(refused[0].headers).toMatchObject({
				'x-ratelimit-category': label,
				'x-ratelimit-type': 'QPS',
				'x-ratelimit-limit': String(count),
				'x-ratelimit-remaining': '0',
			});
			expect(refused[0].headers).not.toHaveProperty('retry-after');
			expect(answers[0].headers).toHaveProperty('x-ratelimit-category', label);
			expect(answers[0].headers).not.toHaveProperty('x-ratelimit-limit');
		},
	);

	it('of the day say until when, as a date', async () => {
		sandbox.control.exhaustDailyLimit({ label: 'Heavy' });
		const [{ status, headers }] = await burst('/devices', 1);
		expect(status).toBe(429);
		expect(headers).toMatchObject({
			'x-ratelimit-type': 'Daily-limit',
			'x-ratelimit-limit': '30000',
			'retry-after': '2026-11-23T00:00:00Z',
		});
	});

	it('of a host’s creates and updates are told by the message alone', async () => {
		const http = as(sandbox, 'user');
		const { id } = sandbox.data.meetings[0];
		expect((await http.patch(`/meetings/${id}`, { topic: 'x' })).status).toBe(204);
		sandbox.control.exhaustDailyLimit({ userId: sandbox.data.meId });
		for (const request of [
			http.patch(`/meetings/${id}`, { topic: 'y' }),
			http.post('/users/me/meetings', {}),
		]) {
			const { status, data, headers } = await request;
			expect({ status, code: data.code }).toEqual({ status: 429, code: 429 });
			expect(data.message).toContain('daily rate limit (100)');
			expect(headers['x-ratelimit-category']).toBe('Light');
			expect(headers['x-ratelimit-remaining']).not.toBe('0');
			expect(headers).not.toHaveProperty('retry-after');
			expect(headers).not.toHaveProperty('x-ratelimit-type');
		}
	});

	it('of registrations let one person register three times a day', async () => {
		const http = as(sandbox, 'user');
		const url = `/meetings/${sandbox.data.meetings[100].id}/registrants`;
		const statuses: number[] = [];
		for (let count = 0; count < 4; count++) {
			statuses.push((await http.post(url, { first_name: 'A', email: 'a@example.net' })).status);
		}
		expect(statuses).toEqual([201, 201, 201, 429]);
	});
});
