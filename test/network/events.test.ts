/* eslint-disable @n8n/community-nodes/no-restricted-globals, no-console -- tests run in Node.js, not in n8n, and the counts are to be read */
import { NodeApiError, type INodeParameters } from 'n8n-workflow';
import { ZoomTrigger } from '../../nodes/Zoom/ZoomTrigger.node';
import { startSandbox, type Sandbox } from '../../sandbox';
import { createPoller, type Poller } from '../support/n8n';
import { SEED } from '../support/seed';
import { userCredential } from '../support/zoom';
import { inHurry } from '../support/time';
import { FAULTS, startFaultProxy, type FaultProxy } from './proxy';
import { numbersFrom } from './random';

/** How many events happen in all, half of each kind. */
const RUNS = Number(process.env.NETWORK_RUNS ?? 100);
const FAILING = 0.2;
/** Every so many polls the network is down altogether for one of them. */
const OUTAGE = 15;

let sandbox: Sandbox;
let proxy: FaultProxy;
const random = numbersFrom(SEED);

beforeAll(async () => {
	sandbox = await startSandbox({ plan: 'business' });
	proxy = await startFaultProxy({
		target: sandbox.url,
		failing: FAILING,
		latency: 2,
		jitter: 20,
		random,
		// A poll waits for an answer until its time is up.
		faults: FAULTS.filter((fault) => fault !== 'halfOpen'),
	});
});

afterAll(async () => {
	await proxy.close();
	await sandbox.close();
});

/** A trigger, what makes it fire, and what it fired for. */
interface Watched {
	poller: Poller;
	/** Something happens in Zoom; gives what is to be told by. */
	happen: () => string;
	idOf: (json: Record<string, unknown>) => string;
	due: string[];
	fired: string[];
	failed: number;
	unreadable: string[];
}

function watch(parameters: INodeParameters, rest: Pick<Watched, 'happen' | 'idOf'>): Watched {
	const credential = userCredential(sandbox, { apiUrl: `${proxy.url}/v2` });
	const poller = createPoller({ nodeType: new ZoomTrigger(), parameters, credential });
	return { ...rest, poller, due: [], fired: [], failed: 0, unreadable: [] };
}

async function poll(watched: Watched): Promise<void> {
	const items = await watched.poller.poll().catch((error: unknown) => {
		watched.failed++;
		const isPlain =
			error instanceof NodeApiError && error.description && /Zoom/.test(error.message);
		if (!isPlain || /<html|token <|JSON at/i.test(`${error.message} ${error.description}`)) {
			watched.unreadable.push(String(error));
		}
		return null;
	});
	for (const { json } of items ?? []) watched.fired.push(watched.idOf(json));
}

it(
	`fires once for each of ${RUNS} events although a fifth of the answers fail (SEED=${SEED})`,
	async () => {
		const recordings = watch(
			{ event: 'newCloudRecording' },
			{
				happen: () => sandbox.control.addRecording({}).uuid,
				idOf: ({ meeting }) => String((meeting as { uuid: string }).uuid),
			},
		);
		const meetings = watch(
			{ event: 'newMeetingCreated', options: { page_size: 100 } },
			{
				happen: () => String(sandbox.control.addMeeting().id),
				idOf: ({ meeting }) => String((meeting as { id: number }).id),
			},
		);
		const both = [recordings, meetings];
		proxy.setFailing(0);
		await inHurry(async () => await Promise.all(both.map(poll)));

		let polls = 0;
		const happened = () => both.reduce((sum, { due }) => sum + due.length, 0);
		while (happened() < RUNS) {
			for (const one of both) {
				const count = Math.min(1 + Math.floor(random() * 4), RUNS - happened());
				for (let each = 0; each < count; each++) one.due.push(one.happen());
			}
			proxy.setFailing(++polls % OUTAGE === 0 ? 1 : FAILING);
			await inHurry(async () => await Promise.all(both.map(poll)));
		}
		proxy.setFailing(0);
		for (let last = 0; last < 2; last++)
			await inHurry(async () => await Promise.all(both.map(poll)));

		const lost = both.flatMap(({ due, fired }) => due.filter((id) => !fired.includes(id)));
		const wrong = both.flatMap(({ due, fired }) =>
			fired.filter((id, index) => fired.indexOf(id) !== index || !due.includes(id)),
		);
		const failed = both.reduce((sum, one) => sum + one.failed, 0);
		const faults = Object.values(proxy.counts.faults).reduce((sum, count) => sum + count, 0);
		console.log(
			`seed ${SEED}: ${happened()} events in ${2 * polls} polls of ${proxy.counts.requests} requests, ` +
				`${faults} faults (${JSON.stringify(proxy.counts.faults)}): ${faults - failed} retried, ` +
				`${failed} polls failed visibly, lost ${lost.length}, doubled ${wrong.length}`,
		);
		const unreadable = both.flatMap((one) => one.unreadable);
		expect({ lost, wrong, unreadable }).toEqual({ lost: [], wrong: [], unreadable: [] });
		expect(happened()).toBe(RUNS);
		expect(failed).toBeGreaterThan(0);
	},
	60_000 + RUNS * 1500,
);
