/* eslint-disable @n8n/community-nodes/no-restricted-globals, no-console -- tests run in Node.js, not in n8n, and the seed is to be read */
import fc from 'fast-check';
import { NodeOperationError } from 'n8n-workflow';
import { ZoomTrigger } from '../../nodes/Zoom/ZoomTrigger.node';
import { startSandbox, type Sandbox } from '../../sandbox';
import { merge } from '../support/form';
import { createPoller } from '../support/n8n';
import { SEED } from '../support/seed';
import { placeNode } from '../support/workflow';
import { userCredential } from '../support/zoom';
import { eventCases, filledInFor, endpointsOf, type EventCase } from './events';
import { complaint, holdsSecret, secretsOf, strayRequests } from './judge';
import { BEHIND_LINKS, inTime, shown, type Finding } from './lane';
import { corpus, fitsWorkflow, hostileValue, oddExpressions } from './values';

/** How many values are tried in all. */
const RUNS = Math.ceil(Number(process.env.HOSTILE_RUNS ?? 1000) / 8);
/** Values after which the account is a fresh one. */
const FRESH_AFTER = 200;

const nodeType = new ZoomTrigger();
const findings: Finding[] = [];
const counts = { polled: 0, refused: 0, notPlaced: 0 };
let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await startSandbox({ plan: 'business' });
});

afterAll(async () => await sandbox.close());

/** Fetches a test event and publishes the workflow with the value in its place. */
async function attempt({ event, subject }: EventCase, value: unknown): Promise<void> {
	const credential = userCredential(sandbox, {
		oauthTokenData: { ...sandbox.issueToken('admin') },
	});
	const parameters = merge(filledInFor(event, sandbox), subject.place(value));
	const options = { nodeType, parameters, credential };
	const add = (what: string) =>
		findings.push({ where: `${event}: ${subject.name}`, value: shown(value), what });
	// What n8n itself can't open never reaches the node.
	if (!(await placeNode(options).catch(() => undefined))) {
		counts.notPlaced++;
		return;
	}
	sandbox.control.clearRequests();
	const poller = createPoller(options);
	const traces: unknown[] = [];
	for (const mode of ['manual', 'trigger'] as const) {
		const error = await inTime(poller.poll(mode)).then(
			(items) => void traces.push(items),
			(cause: Error) => cause,
		);
		if (error) traces.push({ ...error, stack: '', message: error.message });
		const what = isEmpty(error)
			? undefined
			: complaint({ value, error: error ?? undefined }, subject);
		if (what) add(`${mode}: ${what}`);
		if (mode === 'trigger') counts[error ? 'refused' : 'polled']++;
	}
	const stray = strayRequests(sandbox.requests, [...endpointsOf(event), ...BEHIND_LINKS]);
	if (stray.length) add(`another path was reached: ${stray.join(', ')}`);
	traces.push(poller.saved());
	if (holdsSecret(traces, secretsOf(credential))) add('a secret');
}

/** Whether the value was taken, and Zoom has nothing to show for it. */
function isEmpty(error: unknown): boolean {
	return error instanceof NodeOperationError && error.message.startsWith('Zoom has nothing');
}

it(
	`takes or refuses in words ${RUNS} values in the forms of events (SEED=${SEED})`,
	async () => {
		const made = fc.sample(hostileValue, { numRuns: RUNS, seed: SEED });
		const values = [...corpus, ...oddExpressions, ...made].filter(fitsWorkflow);
		for (let turn = 0; turn < RUNS; turn++) {
			if (turn % FRESH_AFTER === 0) sandbox.control.reset();
			// A stride without a common factor brings each value to each place in the end.
			await attempt(eventCases[turn % eventCases.length], values[(turn * 7919) % values.length]);
		}
		const { polled, refused, notPlaced } = counts;
		console.log(
			`seed ${SEED}: ${RUNS} values in ${eventCases.length} places: ${polled} watched, ` +
				`${refused} refused, ${notPlaced} that n8n itself does not open`,
		);
		expect(findings).toEqual([]);
	},
	60_000 + RUNS * 300,
);
