import { sleep } from 'n8n-workflow';
import type { Sandbox } from '../../sandbox';
import type { EndlessPages } from '../../sandbox/pageTokens';
import { watchOf } from '../nodes/Zoom/events/trigger';
import { searchList, type TestCredential } from '../support/n8n';
import { zoomNode } from '../support/zoom';
import { inFastTime, outcomeWithin } from '../support/time';
import { adminOf, filledIn, runFilledIn, sandboxWithClock, unreadable } from './world';

/** Milliseconds of the real clock after which something counts as endless. */
const PATIENCE = 4000;
/** Requests that a list which brings nothing new may cost. */
const MOST_REQUESTS = 120;
/** So much faster is a day of n8n's: within PATIENCE pass 20 minutes. */
const FASTER = 300;

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await sandboxWithClock({ tokenLifetimeSeconds: 1_000_000 });
});
afterAll(async () => await sandbox.close());
beforeEach(() => sandbox.control.reset());
// What still goes on, where a test failed, ends here.
afterEach(() => sandbox.control.reset());

const getMeeting = (credential: TestCredential) => {
	const operation = filledIn(sandbox).find(({ name }) => name === 'meeting get')!;
	return async () => await runFilledIn(operation, credential);
};
const openList = async (method: string, filter?: string, credential = adminOf(sandbox)) =>
	await searchList({ ...zoomNode(sandbox, {}, { credential }), method, filter });

/** It ended, in words or with a result. */
function expectEnd(outcome: unknown, how: 'in words' | 'somehow' = 'somehow'): void {
	expect(outcome).not.toBe('never');
	if (how === 'in words') expect(outcome).toBeInstanceOf(Error);
	if (outcome instanceof Error) expect(unreadable(outcome)).toBeUndefined();
}

describe.each(['body', 'headers'] as const)('an answer whose %s drip for ever', (part) => {
	const drip = () => sandbox.control.drip({ everyMs: 20, part, count: 1000 });

	it('ends a poll at its deadline, and the next poll works', async () => {
		const parameters = { event: 'newMeetingCreated' };
		const watch = watchOf(sandbox, parameters, { credential: adminOf(sandbox) });
		await watch.poll();
		const { id } = sandbox.control.addMeeting();
		await inFastTime(FASTER, async () => {
			drip();
			expectEnd(await outcomeWithin(PATIENCE, watch.poll()), 'in words');
		});
		sandbox.control.clearFaults();
		expect(await watch.poll()).toMatchObject([{ meeting: { id } }]);
	});

	it('ends a list of the form', async () => {
		await inFastTime(FASTER, async () => {
			drip();
			expectEnd(await outcomeWithin(PATIENCE, openList('searchUsers')), 'in words');
		});
	});

	it('ends an operation', async () => {
		await inFastTime(FASTER, async () => {
			const run = getMeeting(adminOf(sandbox));
			drip();
			expectEnd(await outcomeWithin(PATIENCE, run()), 'in words');
		});
	});
});

describe('the first request of a credential that is never answered', () => {
	it.each(['hang', 'drip'] as const)('holds up no other (%s)', async (fault) => {
		const credential = adminOf(sandbox);
		const run = getMeeting(credential);
		sandbox.control[fault]({ match: { path: '/users' }, everyMs: 20 } as never);
		await inFastTime(20, async () => {
			const first = openList('searchUsers', undefined, credential).catch(() => undefined);
			await sleep(1000);
			// 40 seconds of n8n's clock; a person looks at the list of the form meanwhile.
			expect(await outcomeWithin(2000, run())).toMatchObject([{ id: expect.any(Number) }]);
			sandbox.control.reset();
			await outcomeWithin(PATIENCE, first);
		});
	});
});

describe.each(['sameToken', 'samePage', 'emptyPages'] as EndlessPages[])(
	'lists without an end (%s)',
	(pages) => {
		beforeEach(() => sandbox.control.endlessPages({ pages }));

		const spent = () => sandbox.requests.length;

		it.each(['searchUsers', 'searchMeetings', 'searchRecordings', 'searchGroups'])(
			'end in the form, for whoever types: %s',
			async (method) => {
				await inFastTime(20, async () => {
					expectEnd(await outcomeWithin(PATIENCE, openList(method, 'nobody has this name')));
				});
				expect(spent()).toBeLessThan(MOST_REQUESTS);
			},
		);

		it('end where Return All asks for them', async () => {
			const operations = filledIn(sandbox).filter(({ parameters }) => parameters.returnAll);
			expect(operations.length).toBeGreaterThanOrEqual(6);
			for (const operation of operations) {
				sandbox.control.clearRequests();
				await inFastTime(20, async () => {
					const run = runFilledIn(operation, adminOf(sandbox));
					expectEnd(await outcomeWithin(PATIENCE, run));
				});
				expect(spent()).toBeLessThan(MOST_REQUESTS);
			}
		});

		it('invent nothing in a poll, and what is new later fires once', async () => {
			sandbox.control.endlessPages();
			const parameters = { event: 'newMeetingCreated' };
			const watch = watchOf(sandbox, parameters, { credential: adminOf(sandbox) });
			await watch.poll();
			sandbox.control.endlessPages({ pages });
			await inFastTime(20, async () => {
				const outcome = await outcomeWithin(PATIENCE, watch.poll());
				expectEnd(outcome);
				if (!(outcome instanceof Error)) expect(outcome).toEqual([]);
			});
			sandbox.control.endlessPages();
			const { id } = sandbox.control.addMeeting();
			expect([...(await watch.poll()), ...(await watch.poll())]).toMatchObject([
				{ meeting: { id } },
			]);
		});
	},
);
