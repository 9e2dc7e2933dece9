import { setTimeout as sleep } from 'node:timers/promises';
import { short } from '../lib/numbers.mjs';
import { table } from '../lib/table.mjs';
import { builtIn, goingOn, httpRequest, ours } from '../n8n/nodes.mjs';
import { publish } from '../n8n/runner.mjs';
import { startBenchN8n } from '../n8n/instance.mjs';
import { AXIOS, BUILT_IN, HTTP, OURS, RIVET } from './names.mjs';

const PLAN = 'pro';
/** What Zoom allows an account of that plan, in requests a second. */
const RATES = { Light: 30, Heavy: 10 };
/** Longer than the window in which Zoom counts. */
const PAUSE_MS = 2000;
const MEETING = '/meetings/{{ $json.meeting }}';
const USAGE = '/report/daily';

const inN8n = async (n8n, node) => {
	const call = await publish(n8n, [goingOn(node)], { answer: true });
	return async (items) => (await call(items)).filter(({ error }) => error !== undefined).length;
};

const outside = (worker, kind) => async (items) =>
	(await worker.call('measure', kind, items)).failed;

/** Runs work over both halves of the items at once. */
const halves = (first, second) => async (items) => {
	const middle = Math.ceil(items.length / 2);
	const failed = await Promise.all([first(items.slice(0, middle)), second(items.slice(middle))]);
	return failed[0] + failed[1];
};

/** The contestants for one label: [name, function from the items to the number of those that failed]. */
async function contestantsFor(label, { main, second, floor }) {
	const path = label === 'Light' ? MEETING : USAGE;
	const kind = label === 'Light' ? 'get' : 'usage';
	const our = async (n8n) => await inN8n(n8n, ours[kind](n8n.credentials.ours));
	const http = main.credentials.ours;
	return [
		[OURS, await our(main)],
		[`${OURS}, two nodes at once`, halves(await our(main), await our(main))],
		[`${OURS}, two n8n at once`, halves(await our(main), await our(second))],
		...(label === 'Light'
			? [[BUILT_IN, await inN8n(main, builtIn.get(main.credentials.builtIn))]]
			: []),
		[HTTP, await inN8n(main, httpRequest.at(http, path))],
		[
			`${HTTP}, batches of ${RATES[label]} a second set by hand`,
			await inN8n(main, httpRequest.paced(http, path, RATES[label])),
		],
		[AXIOS, outside(floor[AXIOS], kind)],
		[RIVET, outside(floor[RIVET], kind)],
	];
}

async function measure(zoom, work, items) {
	await sleep(PAUSE_MS);
	await zoom.call('clearTraffic');
	const start = performance.now();
	const failed = await work(items);
	return { seconds: (performance.now() - start) / 1000, failed, ...(await zoom.call('traffic')) };
}

const rowOf = (name, label, count, { seconds, failed, requests, tooMany, span }) => {
	const allowed = RATES[label];
	const answered = requests - tooMany;
	return [
		name,
		label,
		short(count),
		`${seconds.toFixed(1)} s`,
		((seconds * allowed) / count).toFixed(2),
		`${((100_000 * (answered - 1)) / span / allowed).toFixed(0)}%`,
		`${short(tooMany)} (${((100 * tooMany) / requests).toFixed(1)}%)`,
		short(failed),
	];
};

const HEAD = [
	'',
	'label',
	'items',
	'time',
	'time / ideal',
	'rate used while asking',
	'answers 429',
	'failed items',
];

/** Group 2. `counts` are the items under each label, `latency` the milliseconds before each answer. */
export async function limits(base, { counts, latency, say, step }) {
	const zoom = await base.worker('zoom/process.mjs');
	const floor = await base.startFloor(zoom);
	const n8n = [];
	for (const name of ['first', 'second']) {
		await step(`Start the ${name} n8n`, async () => {
			n8n.push(await startBenchN8n({ ...base, folder: base.newFolder(), zoom, plan: PLAN }));
			base.onClose(n8n.at(-1).stop);
		});
	}
	await zoom.call('control', 'setOptions', { plan: PLAN, limits: true, latencyMs: latency });
	const rows = [];
	for (const [label, count] of Object.entries(counts)) {
		const items =
			label === 'Light'
				? await zoom.call('addMeetings', count)
				: Array.from({ length: count }, (_, index) => index);
		const setup = { main: n8n[0], second: n8n[1], floor };
		for (const [name, work] of await contestantsFor(label, setup)) {
			await step(`${label}: ${name}`, async () => {
				rows.push(rowOf(name, label, count, await measure(zoom, work, items)));
				say(rows.at(-1).join(', '));
			});
		}
	}
	return {
		tables: [{ title: `The Pro plan, ${latency} ms before each answer`, text: table(HEAD, rows) }],
	};
}
