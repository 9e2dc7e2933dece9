import { measureInTurns } from '../lib/rounds.mjs';
import { median, ratio, short, size, spread } from '../lib/numbers.mjs';
import { table } from '../lib/table.mjs';
import { startBenchN8n } from '../n8n/instance.mjs';
import { createFew, createMany, getMany, listAll } from './contestants.mjs';
import { AXIOS, EMPTY, ENGINE, OURS, UNPACED } from './names.mjs';
import { manySettings } from './settings.mjs';

/** Our pacing does not come into what is measured here, but for the row that shows it. */
const PLAN = 'business';
const HEAD = [
	'',
	'CPU a call, ms',
	'CPU, times ours',
	'time, s',
	'time, times ours',
	'first request after, s',
	'memory',
	'requests',
	'expressions a call',
];

const of = (samples, key) => samples.map((sample) => sample[key]);

/** CPU milliseconds a call: without what n8n needs for the workflow around the node. */
function cpuACall(samples, name, calls) {
	const around = 'expressions' in samples.get(name)[0] ? median(of(samples.get(EMPTY), 'cpu')) : 0;
	return of(samples.get(name), 'cpu').map((cpu) => (cpu - around) / calls);
}

function rows(samples, calls) {
	const oursCpu = median(cpuACall(samples, UNPACED, calls));
	const oursWall = median(of(samples.get(UNPACED), 'wall'));
	return [...samples]
		.filter(([name]) => name !== EMPTY)
		.map(([name, all]) => {
			const cpu = cpuACall(samples, name, calls);
			const wall = of(all, 'wall');
			return [
				all[0].found === undefined ? name : `${name} (gave ${short(all[0].found)} items)`,
				spread(cpu),
				ratio(median(cpu), oursCpu),
				spread(wall.map((each) => each / 1000)),
				ratio(median(wall), oursWall),
				all[0].requests === 0 ? '–' : short(median(of(all, 'silence')) / 1000),
				size(median(of(all, 'memory'))),
				short(median(of(all, 'requests'))),
				all[0].expressions === undefined ? '–' : short(median(of(all, 'expressions')) / calls),
			];
		});
}

/** How our CPU time compares with the floor: axios by itself and n8n's engine by itself. */
function floorOf(samples, calls) {
	const [ours, axios, engine] = [UNPACED, AXIOS, ENGINE].map((name) =>
		median(cpuACall(samples, name, calls)),
	);
	return `Plain axios and n8n's engine together: ${short(axios)} + ${short(engine)} ms; ours is ${ratio(ours, axios + engine)} times that.`;
}

/** Group 1. `counts`: { get, list, create, slow } items; `latency` milliseconds before each answer in the last case. */
export async function calls(base, { counts, latency, rounds, say, step }) {
	const settings = manySettings(base.description);
	const zoom = await base.worker('zoom/process.mjs');
	const floor = await base.startFloor(zoom);
	let n8n;
	await step('Start n8n', async () => {
		const folder = base.newFolder();
		const fields = settings.values.map(([path]) => path);
		n8n = await startBenchN8n({ ...base, folder, zoom, plan: PLAN, fields });
		base.onClose(n8n.stop);
	});
	const setup = { n8n, zoom, floor, settings };
	const cases = [
		[`Get a meeting, ${short(counts.get)} items`, getMany, counts.get, counts.get],
		[`List ${short(counts.list)} meetings, Return All`, listAll, counts.list, 1],
		[
			`Create a meeting with 10 settings, ${short(counts.create)} items`,
			createFew,
			counts.create,
			counts.create,
		],
		[
			`Create a meeting with 60 settings, ${short(counts.create)} items`,
			createMany,
			counts.create,
			counts.create,
		],
	];
	const tables = [];
	for (const [title, contestants, count, each] of cases) {
		await step(title, async () => {
			const samples = await measureInTurns(await contestants(setup, count), { rounds, say });
			tables.push({ title, text: table(HEAD, rows(samples, each)), note: floorOf(samples, each) });
		});
	}
	const title = `Get a meeting, ${short(counts.slow)} items, ${latency} ms before each answer`;
	await step(title, async () => {
		await zoom.call('control', 'setOptions', { latencyMs: latency });
		const all = await getMany(setup, counts.slow);
		const wanted = all.filter(({ name }) => name !== ENGINE);
		const samples = await measureInTurns(wanted, { rounds: Math.min(rounds, 3), say });
		const paced = median(of(samples.get(OURS), 'wall')) - median(of(samples.get(UNPACED), 'wall'));
		tables.push({
			title,
			text: table(HEAD, rows(samples, counts.slow)),
			note: `Our pacing adds ${short(paced / 1000)} s to ours here.`,
		});
	});
	return { tables };
}
