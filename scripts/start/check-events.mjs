import { setTimeout as sleep } from 'node:timers/promises';
import { readExecution } from './executions.mjs';
import { ZOOM_TRIGGER } from './workflow.mjs';

/** n8n polls every minute, at a second of its choice; a poll takes a moment. */
const TICK_MS = 65_000;
const LOOK_EVERY_MS = 2_000;

/** Whether `actual` has everything that `expected` names; lists are held against each other whole. */
function shows(actual, expected) {
	if (expected === null || typeof expected !== 'object' || Array.isArray(expected)) {
		return JSON.stringify(actual) === JSON.stringify(expected);
	}
	return Object.entries(expected).every(([key, value]) => shows(actual?.[key], value));
}

async function executionsOf(api, workflows) {
	return await Promise.all(workflows.map(async ({ id }) => await api.executions(id)));
}

/** Waits until each workflow was started, or a minute's ticks are over. */
async function untilStarted(api, workflows) {
	const deadline = Date.now() + TICK_MS;
	for (;;) {
		const started = await executionsOf(api, workflows);
		if (started.every((list) => list.length > 0) || Date.now() > deadline) return;
		await sleep(LOOK_EVERY_MS);
	}
}

/** Why the event is not proven, or undefined when it is. */
function problemOf(executions, runs, expected) {
	if (executions.length === 0) return 'it did not fire';
	if (executions.length > 1) return `it fired ${executions.length} times`;
	const [{ status, failure, node }] = runs;
	if (failure || status !== 'success') return failure ?? `the execution ended with "${status}"`;
	const { items } = node(ZOOM_TRIGGER);
	if (items.length !== 1) return `it gave ${items.length} items`;
	return shows(items[0], expected)
		? undefined
		: `expected ${JSON.stringify(expected)} in ${JSON.stringify(items[0]).slice(0, 500)}`;
}

async function checkEvent(api, { row, id, occasion, login }, made) {
	const executions = await api.executions(id);
	const runs = await Promise.all(executions.map(async (each) => await readExecution(api, each.id)));
	const items = runs.flatMap(({ node }) => node(ZOOM_TRIGGER).items).length;
	const columns = [
		row.name.padEnd(34),
		login.title.padEnd(23),
		occasion.change(1)[0].padEnd(22),
		`execution ${executions.map((each) => each.id).join(', ') || 'none'}`.padEnd(15),
		`${items} item${items === 1 ? '' : 's'}`,
	];
	return { problem: problemOf(executions, runs, occasion.shows(made)), text: columns.join(' ') };
}

/** A minute in which nothing happens but noise: every event is polled and none fires. */
async function checkIdleMinute({ api, sandbox, workflows }) {
	for (const { occasion } of workflows) {
		for (const call of occasion.noise ?? []) sandbox.control(...call);
	}
	const before = await executionsOf(api, workflows);
	const start = Date.now();
	await sleep(TICK_MS);
	const after = await executionsOf(api, workflows);
	const requests = sandbox.requestsBetween(start, Date.now());
	const fired = workflows.filter((_, index) => after[index].length > before[index].length);
	const unpolled = workflows.filter(
		({ row }) => !requests.some(({ operation }) => row.asks.includes(operation)),
	);
	const names = (list) => list.map(({ row }) => row.name).join(', ');
	const problems = [
		fired.length > 0 && `fired: ${names(fired)}`,
		unpolled.length > 0 && `not polled: ${names(unpolled)}`,
	].filter(Boolean);
	const numbers =
		`${workflows.length - unpolled.length} of ${workflows.length} polled, ` +
		`${requests.length} requests, ${fired.length} fired`;
	return { numbers, problem: problems.join('; ') || undefined };
}

/**
 * Makes each of the published events happen in the sandbox, lets n8n poll for a minute, then for an
 * idle one, and prints a row for each event: login, the change that was made, the execution it
 * caused and its items; and a row for the idle minute. `workflows` is what `publishEvents` returned.
 * Returns how many passed and failed.
 */
export async function checkEvents({ api, sandbox, workflows, print = console.log }) {
	const made = workflows.map(({ occasion }) => sandbox.control(...occasion.change(1)));
	await untilStarted(api, workflows);
	const idle = await checkIdleMinute({ api, sandbox, workflows });

	const count = { passed: 0, failed: 0 };
	const row = (problem, text) => {
		count[problem ? 'failed' : 'passed'] += 1;
		print(`${problem ? 'FAILED' : 'ok    '} ${text}${problem ? `\n         ${problem}` : ''}`);
	};
	print('\nEvents');
	for (const [index, workflow] of workflows.entries()) {
		const { problem, text } = await checkEvent(api, workflow, made[index]);
		row(problem, text);
	}
	row(idle.problem, `${'An idle minute'.padEnd(34)} ${idle.numbers}`);
	return count;
}
