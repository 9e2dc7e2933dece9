import { sleep } from 'n8n-workflow';
import type { Sandbox } from '../../sandbox';
import { inFastTime, outcomeWithin } from '../support/time';
import { adminOf, filledIn, runFilledIn, sandboxWithClock } from './world';

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await sandboxWithClock();
});
afterAll(async () => await sandbox.close());
afterEach(() => sandbox.control.reset());

describe('who is asked too often waits longer and longer, also where Retry-After says', () => {
	const now = () => new Date(Date.now()).toUTCString();
	it.each([
		['0', () => '0'],
		['a moment that is over, as the clocks differ', now],
		['something that is no time', () => 'soon'],
	])('%s', async (_name, wait) => {
		const operation = filledIn(sandbox).find(({ name }) => name === 'meeting get')!;
		const credential = adminOf(sandbox);
		await runFilledIn(operation, credential);
		sandbox.control.clearRequests();
		await inFastTime(5, async () => {
			sandbox.control.failNext({
				status: 429,
				count: 1000,
				headers: { 'Retry-After': wait(), 'X-RateLimit-Type': 'QPS' },
			});
			const run = runFilledIn(operation, credential);
			run.catch(() => undefined);
			await sleep(3000);
			// 0.5, 1 and 2 seconds apart, more or less.
			expect(sandbox.requests.length).toBeLessThanOrEqual(5);
			sandbox.control.clearFaults();
			expect(await outcomeWithin(4000, run)).toMatchObject([{ id: expect.any(Number) }]);
		});
	});
});
