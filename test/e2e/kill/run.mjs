import { setTimeout as sleep } from 'node:timers/promises';
import { load } from '../../../scripts/lib/typescript.mjs';
import { installCommunityPackage } from '../../../scripts/start/community-package.mjs';
import { createN8nApi } from '../../../scripts/start/n8n-api.mjs';
import { launchN8n, startN8n } from '../../../scripts/start/n8n-server.mjs';
import { openProfile } from '../../../scripts/start/profile.mjs';
import { startSandbox } from '../../../scripts/start/sandbox.mjs';
import { createCredentials } from '../../../scripts/start/setup.mjs';
import { readDatabase } from './database.mjs';
import { createTally } from './tally.mjs';
import { recordingsWorkflow, TRIGGER_NODE } from './workflow.mjs';

export const RECORDINGS = 200;
const FEWEST_KILLS = 20;
const TIME_LIMIT_MS = 13 * 60_000;
/** Pause between two recordings, and how many may appear from one kill to the next. */
const LONGEST_PAUSE_MS = 4_000;
const RECORDINGS_PER_KILL = RECORDINGS / FEWEST_KILLS;
/** A kill at any moment falls this long after the start at the latest: n8n is then up and polling. */
const LONGEST_LIFE_MS = 30_000;
/** A kill during a poll falls this long after n8n's request at the latest. */
const LONGEST_POLL_MS = 60;
const POLL_WAIT_MS = 100_000;
/** How long n8n runs in peace at the end, after its first poll. */
const CALM_MS = 75_000;
/**
 * n8n leaves an activation that was interrupted alone for as long as this, two minutes if it is not
 * told otherwise; it does not poll meanwhile.
 */
const ACTIVATION_LEASE = { N8N_WORKFLOW_PUBLICATION_OUTBOX_LEASE_SECONDS: '20' };

const random = (most) => Math.floor(Math.random() * most);

/** kill -9, waited for. Returns when it was, in milliseconds. */
async function killNow(n8n) {
	const killedAt = Date.now();
	n8n.kill();
	await n8n.exited;
	return killedAt;
}

async function launch(options) {
	const start = Date.now();
	return { start, n8n: await launchN8n(options) };
}

/** n8n with the workflow published. */
async function prepare({ paths, built, mode }) {
	const profile = openProfile(mode.profile);
	const sandbox = await startSandbox();
	await installCommunityPackage({ n8nFolder: profile.n8nFolder, ...built });
	const options = { ...paths, ...profile, settings: { ...ACTIVATION_LEASE, ...mode.settings } };
	const n8n = await startN8n(options);
	const api = createN8nApi(n8n.url);
	await api.signIn(profile.owner);
	const [, login] = await createCredentials({ api, profile, sandbox });
	const workflowId = await api.saveWorkflow(
		undefined,
		recordingsWorkflow({ login, user: sandbox.userOf(login) }),
	);
	const start = Date.now();
	await api.publishWorkflow(workflowId);
	while ((await api.publicationStatus(workflowId)).status !== 'published') await sleep(200);
	return { profile, sandbox, options, workflowId, first: { n8n, start } };
}

/** Lets recordings appear in the sandbox at random moments until all are there; `kills` counts the kills. */
function letRecordingsAppear(sandbox, tally, kills) {
	let timer;
	const next = () => {
		if (tally.count() < RECORDINGS_PER_KILL * kills()) {
			const { uuid } = sandbox.control('addRecording', { topic: `Recording ${tally.count() + 1}` });
			tally.added(uuid);
		}
		if (tally.count() < RECORDINGS) timer = setTimeout(next, random(LONGEST_PAUSE_MS));
	};
	next();
	return { stop: () => clearTimeout(timer) };
}

/** Times at which n8n asked for recordings since `start`, in milliseconds. */
const pollsSince = (sandbox, start) =>
	sandbox
		.requestsBetween(start, Date.now())
		.filter(({ method, path }) => method === 'GET' && path.endsWith('/recordings'))
		.map(({ at }) => Date.parse(at));

/** Waits until n8n has polled so many times since `start`. Returns whether it did. */
async function untilPolled(sandbox, start, times) {
	while (pollsSince(sandbox, start).length < times) {
		if (Date.now() - start > POLL_WAIT_MS) return false;
		await sleep(2);
	}
	return true;
}

/**
 * Waits for a moment to kill n8n at. Returns what it was, in words. The first life lasts until n8n
 * polls by its schedule for the second time: with durable cursors it keeps no state before the first.
 */
async function killMoment(sandbox, start, number) {
	if (number % 3 === 0) {
		const life = random(LONGEST_LIFE_MS);
		await sleep(life);
		return `${life} ms after the start`;
	}
	const wanted = (number === 1 ? 3 : 1) + random(3);
	const delay = random(LONGEST_POLL_MS);
	if (!(await untilPolled(sandbox, start, wanted))) return 'no poll came';
	await sleep(delay);
	return `${delay} ms into poll ${wanted}`;
}

/**
 * Kills n8n again and again while recordings appear, then lets it run in peace. `paths` are n8n's and
 * its Node's, `built` the package, `mode` one of kill.mjs. Prints a row for each kill.
 * Returns { kills, irregular, tally }.
 */
export async function killAgainAndAgain({ paths, built, mode, print = console.log }) {
	const { profile, sandbox, options, workflowId, first } = await prepare({ paths, built, mode });
	const { SeenKeys } = load('../../../nodes/Zoom/polling/seenKeys.ts', import.meta.url);
	const isKnown = (state, uuid) =>
		SeenKeys.unpack(state?.newCloudRecording?.snapshot.known).has(uuid);
	const tally = createTally(isKnown);
	const { n8nFolder } = profile;
	const look = async (number, start, killedAt) => {
		const database = await readDatabase({
			node: paths.node,
			n8nFolder,
			workflowId,
			nodeName: TRIGGER_NODE,
			after: tally.lastExecution(),
		});
		return tally.note({ number, killedAt, polls: pollsSince(sandbox, start), ...database });
	};
	const row = (number, moment, seen) =>
		print(
			[
				String(number).padStart(4),
				moment.padEnd(24),
				`${String(tally.count()).padStart(3)} recordings`,
				`${String(seen.emitted).padStart(3)} emitted`,
				`${seen.unfinished} unfinished`,
				`${seen.lost} state without execution`,
				`${seen.twice} execution without state`,
			].join('  '),
		);

	const begin = Date.now();
	let number = 0;
	const appearing = letRecordingsAppear(sandbox, tally, () => number);
	while (number < FEWEST_KILLS || tally.count() < RECORDINGS) {
		if (Date.now() - begin > TIME_LIMIT_MS) break;
		number += 1;
		const { n8n, start } = number === 1 ? first : await launch(options);
		const moment = await killMoment(sandbox, start, number);
		row(number, moment, await look(number, start, await killNow(n8n)));
	}
	const { n8n, start } = await launch(options);
	await untilPolled(sandbox, start, 1);
	await sleep(CALM_MS);
	const killedAt = await killNow(n8n);
	appearing.stop();
	row(number + 1, 'after a calm while', await look(number + 1, start, killedAt));
	return { kills: number, enough: number >= FEWEST_KILLS, tally };
}
