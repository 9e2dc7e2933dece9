/* eslint-disable @n8n/community-nodes/no-restricted-globals, no-console -- tests run in Node.js, not in n8n, and the counts are to be read */
import { startSandbox, type Sandbox } from '../../sandbox';
import { SEED } from '../support/seed';
import { userCredential } from '../support/zoom';
import { Operations } from './operations';
import { startFaultProxy, type FaultProxy } from './proxy';
import { numbersFrom } from './random';

/** How many operations are run in all. */
const RUNS = Number(process.env.NETWORK_RUNS ?? 200);
/** Operations under way at a time. */
const AT_A_TIME = 20;
/** Milliseconds until the node gives a request up. */
const TIMEOUT = 1500;

let sandbox: Sandbox;
let proxy: FaultProxy;

beforeAll(async () => {
	sandbox = await startSandbox({ plan: 'business' });
	proxy = await startFaultProxy({
		target: sandbox.url,
		failing: 0.2,
		latency: 5,
		jitter: 50,
		random: numbersFrom(SEED),
	});
});

afterAll(async () => {
	await proxy.close();
	await sandbox.close();
});

it(
	`loses and doubles nothing in ${RUNS} operations of which a fifth of the answers fail (SEED=${SEED})`,
	async () => {
		const credential = userCredential(sandbox, {
			apiUrl: `${proxy.url}/v2`,
			oauthTokenData: { ...sandbox.issueToken('admin') },
		});
		const operations = new Operations(sandbox, credential, TIMEOUT);
		let next = 0;
		const work = async () => {
			while (next < RUNS) await operations.run(next++);
		};
		await Promise.all(Array.from({ length: AT_A_TIME }, work));

		const { sent, failed, lost, doubled, unreadable } = operations.counts;
		const faults = Object.values(proxy.counts.faults).reduce((sum, count) => sum + count, 0);
		console.log(
			`seed ${SEED}: ${sent} operations sent in ${proxy.counts.requests} requests, ${faults} faults ` +
				`(${JSON.stringify(proxy.counts.faults)}): ${faults - failed} retried, ${failed} failed visibly, ` +
				`lost ${lost.length}, doubled ${doubled.length}`,
		);
		expect({ lost, doubled, unreadable }).toEqual({ lost: [], doubled: [], unreadable: [] });
		expect(sent).toBe(RUNS);
		expect(faults).toBeGreaterThan(RUNS / 10);
		expect(failed).toBeLessThan(faults);
	},
	60_000 + RUNS * 500,
);
