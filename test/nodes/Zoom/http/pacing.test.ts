import type { Account } from '../../../../nodes/Zoom/http/account';
import { RateLimiter } from '../../../../nodes/Zoom/http/rateLimiter';
import { Pacer, withPacing, type Plan } from '../../../../nodes/Zoom/http/pacing';
import type { Answer, Call } from '../../../../nodes/Zoom/http/request';
import { VirtualClock } from './virtualTime';

it('keeps the labels apart: a full one does not slow another down', async () => {
	const clock = new VirtualClock();
	const pacer = new Pacer(clock);
	const heavy = Array.from(
		{ length: 100 },
		async () => await pacer.limiter('pro', 'Heavy').acquire(),
	);
	const light = pacer.limiter('pro', 'Light').acquire();
	await clock.run();
	await Promise.all(heavy);
	expect(await light).toBe(0);
});

it('gives all requests of a label the same limiter', () => {
	const pacer = new Pacer();
	expect(pacer.limiter('pro', 'Light')).toBe(pacer.limiter('pro', 'Light'));
	expect(pacer.limiter('business', 'Light')).not.toBe(pacer.limiter('pro', 'Light'));
});

describe('an account plan that an expression made up', () => {
	it.each(['enterprise', 'toString', '', undefined])('%s counts as Pro', (plan) => {
		const pacer = new Pacer();
		expect(pacer.limiter(plan as Plan, 'Light')).toBe(pacer.limiter('pro', 'Light'));
	});
});

describe('a request that Zoom refuses', () => {
	/** Milliseconds after which a second request leaves, when the first was answered like this. */
	async function nextLeaves(answer: Partial<Answer>): Promise<number> {
		const clock = new VirtualClock();
		const shared = { pacer: new Pacer(clock) };
		const login = { reading: Promise.resolve({ plan: 'pro' }), readAt: Date.now(), renewals: 0 };
		const account = { login, shared: { ...shared, gate: { renewals: 0 } } } as unknown as Account;
		const request = { method: 'GET', path: '/users', rate: 'Light' };
		const call = { account, request, signal: new AbortController().signal } as unknown as Call;
		const send = withPacing(async () => ({ headers: {}, message: '', ...answer }) as Answer);
		const done = Promise.all([send(call), clock.run()]);
		await done;
		const left = shared.pacer.limiter('pro', 'Light').acquire();
		await clock.run();
		return (await left)!;
	}

	it('holds the others as long as Zoom asks for', async () => {
		expect(await nextLeaves({ status: 429, headers: { 'retry-after': '3' } })).toBe(3000);
	});

	it.each([
		['Zoom names no time', {}],
		['the time is the next day', { 'retry-after': '999999999' }],
		['the time can not be read', { 'retry-after': 'soon' }],
	])('holds nobody where %s', async (_when, headers) => {
		expect(await nextLeaves({ status: 429, headers })).toBeLessThan(1000);
	});

	it.each([{ connection: 'ECONNRESET' }, { status: 500 }])(
		'for another reason teaches nothing: %j',
		async (answer) => {
			const accepted = jest.spyOn(RateLimiter.prototype, 'accepted');
			await nextLeaves(answer);
			expect(accepted).not.toHaveBeenCalled();
			accepted.mockRestore();
		},
	);
});
