// Kills a real n8n again and again while recordings appear, and counts what was emitted: `npm run test:kill`.
// A mode as an argument (`durable` or `default`) runs that one alone.
import { createProgress } from '../../scripts/lib/progress.mjs';
import { stopAll, stopAllOnSignals } from '../../scripts/lib/processes.mjs';
import { installN8n } from '../../scripts/start/n8n-install.mjs';
import { packPackage } from '../../scripts/start/package.mjs';
import { killAgainAndAgain, RECORDINGS } from './kill/run.mjs';

const MODES = {
	durable: {
		title: 'Durable scheduler and cursors: state and execution are one step of n8n',
		profile: 'killDurable',
		settings: {
			N8N_SCHEDULER_ENABLED: 'true',
			N8N_SCHEDULER_POLL_TRIGGERS_ENABLED: 'true',
			N8N_POLLER_DURABLE_CURSORS_ENABLED: 'true',
		},
		isFine: () => false,
	},
	default: {
		title: 'Default mode: n8n saves the state, then starts the execution',
		profile: 'killDefault',
		settings: {},
		isFine: ({ gap }) => gap?.between === true,
	},
};

/** One line for each recording that was not emitted once: how often, and where the kill fell. */
function describe({ uuid, times, gap }) {
	const fate = times === 0 ? 'lost' : `emitted ${times} times`;
	const steps =
		times === 0
			? 'after the state was saved, before the execution was started'
			: 'after the execution was started, before the state was saved';
	const cause = gap?.between
		? `kill ${gap.number}, ${gap.intoPoll} ms into the poll, fell ${steps}`
		: 'for another cause';
	return `  ${uuid}  ${fate}: ${cause}`;
}

async function check(mode, common) {
	console.log(`\n${mode.title}`);
	const begin = Date.now();
	const { kills, enough, tally } = await killAgainAndAgain({ ...common, mode });
	const irregular = tally.irregular();
	irregular.forEach((one) => console.log(describe(one)));
	const lost = irregular.filter(({ times }) => times === 0).length;
	const seconds = Math.round((Date.now() - begin) / 1000);
	console.log(
		`${kills} kills, ${tally.count()} recordings: ${tally.count() - irregular.length} emitted once, ` +
			`${lost} lost, ${irregular.length - lost} more than once; ${seconds} s`,
	);
	return enough && tally.count() === RECORDINGS && irregular.every(mode.isFine);
}

stopAllOnSignals();
const wanted = process.argv.slice(2);
const names = Object.keys(MODES).filter((name) => wanted.length === 0 || wanted.includes(name));
const { step } = createProgress();
const built = await packPackage(step);
let paths;
await step('Get n8n and its Node', async (say) => {
	paths = await installN8n(say);
});
const results = [];
for (const name of names) results.push(await check(MODES[name], { paths, built }));
await stopAll();
const passed = results.filter(Boolean).length;
console.log(`\n${passed} passed, ${results.length - passed} failed`);
process.exit(passed === results.length ? 0 : 1);
