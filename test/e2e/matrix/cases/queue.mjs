import { setTimeout as sleep } from 'node:timers/promises';
import axios from 'axios';
import { readExecution } from '../../../../scripts/start/executions.mjs';
import { events } from '../../../../scripts/start/events.mjs';
import { untilActive } from '../../../../scripts/start/triggers.mjs';
import { eventWorkflow, ZOOM_TRIGGER } from '../../../../scripts/start/workflow.mjs';
import { check, NotRun } from '../outcome.mjs';
import { EACH_MEETING, getMeeting, inARow, items, webhook } from '../workflows.mjs';
import { newMeetings } from './runs.mjs';

/** n8n polls every minute. */
const TICK_MS = 65_000;
const NEW_MEETINGS = 20;
const UNFINISHED = ['new', 'running', 'waiting'];
/** Longer than n8n takes to notice that a worker is gone. */
const PATIENCE_MS = 4 * 60_000;

/** How many of the executions each worker began, such as "12 + 8". */
function shares(instance, ids) {
	const wanted = new Set(ids.map(String));
	return instance.workers.map(
		(name) => new Set(instance.begunBy(name).filter((id) => wanted.has(id))).size,
	);
}

/** 20 new meetings over two polls, two workers: each starts a workflow once, on a worker. */
export async function eventOnce({ api, sandbox, logins, instance }) {
	const row = events.find(({ event }) => event === 'newMeetingCreated');
	const [, login] = logins;
	const user = sandbox.userOf(login);
	const { parameters } = row.occasion(sandbox.account);
	const workflow = eventWorkflow({ name: 'Once', row, login, user, parameters, curl: '' });
	const id = await api.saveWorkflow(undefined, workflow);
	await api.publishWorkflow(id);
	await untilActive(api, { row, id });
	const made = [];
	try {
		for (let poll = 0; poll < 2; poll += 1) {
			made.push(...newMeetings(sandbox, NEW_MEETINGS / 2));
			await sleep(TICK_MS);
		}
	} finally {
		await api.unpublishWorkflow(id);
	}

	const executions = await api.executions(id);
	const runs = await Promise.all(executions.map(async (each) => await readExecution(api, each.id)));
	const seen = runs.flatMap(({ node }) =>
		node(ZOOM_TRIGGER).items.map(({ meeting }) => meeting.id),
	);
	const times = made.map((meeting) => seen.filter((each) => each === meeting).length);
	check(
		times.every((count) => count === 1) && seen.length === made.length,
		`${made.length} meetings fired ${times.join(', ')} times; ${seen.length} items in all`,
	);
	const byWorkers = shares(
		instance,
		executions.map((each) => each.id),
	);
	check(
		byWorkers.reduce((sum, count) => sum + count, 0) === executions.length,
		`${executions.length} executions, ${byWorkers.join(' + ')} on the workers`,
	);
	return `${made.length} meetings, ${executions.length} executions, on the workers ${byWorkers.join(' + ')}`;
}

/** Publishes a workflow that reads the meetings it is called with. Returns { id, call }. */
async function publishReader({ api, url, logins: [, login] }, path) {
	const list = items('={{ JSON.stringify({ meeting: $json.body.meetings }) }}');
	const nodes = [...list, getMeeting(login, EACH_MEETING)];
	const id = await api.saveWorkflow(undefined, inARow(path, nodes, webhook(path)));
	await api.publishWorkflow(id);
	await untilActive(api, { row: { name: path }, id });
	return {
		id,
		call: async (meetings) =>
			await axios.post(`${url}/webhook/${path}`, { meetings }, { proxy: false }),
	};
}

/** Waits until none of a workflow's executions is under way, or patience ends. Returns them. */
async function untilDone(api, id, count) {
	const deadline = Date.now() + PATIENCE_MS;
	for (;;) {
		const executions = await api.executions(id);
		const done = executions.filter(({ status }) => !UNFINISHED.includes(status));
		if (done.length === count || Date.now() > deadline) return executions;
		await sleep(1_000);
	}
}

/** For each successful execution: whether it gave exactly the meetings of its call, in order. */
async function readAll(api, executions) {
	const successful = executions.filter(({ status }) => status === 'success');
	return await Promise.all(
		successful.map(async ({ id }) => {
			const { node } = await readExecution(api, id);
			return {
				asked: node('Split').items.map(({ meeting }) => meeting),
				got: node('Zoom').items.map((meeting) => meeting.id),
			};
		}),
	);
}

const same = ({ asked, got }) => JSON.stringify(asked) === JSON.stringify(got);

/** Calls the workflow `calls` times with `each` meetings. Returns the meetings. */
async function callAll(sandbox, call, calls, each) {
	const meetings = newMeetings(sandbox, calls * each);
	for (let index = 0; index < calls; index += 1) {
		await call(meetings.slice(index * each, (index + 1) * each));
	}
	return meetings;
}

/** What n8n says of the first execution that did not come to its end; it may have stored nothing. */
async function reasonOf(api, executions) {
	const lost = executions.find(({ status }) => status === 'error' || status === 'crashed');
	if (!lost) return '';
	try {
		return `; n8n says: "${(await readExecution(api, lost.id, 5_000)).failure}"`;
	} catch ({ message }) {
		return `; ${message}`;
	}
}

/** 2,000 items on two workers, while the sandbox enforces the limits of the plan. */
export async function limits(context) {
	const { api, sandbox, instance } = context;
	const { id, call } = await publishReader(context, 'limits');
	sandbox.control('setOptions', { limits: true });
	const start = Date.now();
	try {
		const meetings = await callAll(sandbox, call, 20, 100);
		const executions = await untilDone(api, id, 20);
		const requests = sandbox.requestsBetween(start, Date.now());
		const reads = requests.filter(({ path }) => /^\/meetings\/\d+$/.test(path));
		const tooFast = reads.filter(({ status }) => status === 429).length;
		const runs = await readAll(api, executions);
		const got = new Set(runs.flatMap((run) => run.got));
		const byWorkers = shares(
			instance,
			executions.map((each) => each.id),
		).join(' + ');
		const numbers =
			`${got.size} of ${meetings.length} items in ${Math.round((Date.now() - start) / 1000)} s, ` +
			`executions on the workers ${byWorkers}, ${reads.length} requests, ${tooFast} answered with 429`;
		check(
			runs.length === 20 && runs.every(same) && got.size === meetings.length,
			`${numbers}${await reasonOf(api, executions)}`,
		);
		return numbers;
	} finally {
		sandbox.control('setOptions', { limits: false });
		await api.unpublishWorkflow(id);
	}
}

/** A worker is killed in the middle: what it had begun is n8n's to bring back, the rest is complete. */
export async function killWorker(context) {
	const { api, sandbox, instance } = context;
	const { id, call } = await publishReader(context, 'kill');
	const [victim, survivor] = instance.workers;
	const known = new Set(instance.begunBy(victim));
	const meetings = await callAll(sandbox, call, 10, 60);
	await sleep(5_000);
	await instance.kill(victim);
	const begun = instance.begunBy(victim).filter((each) => !known.has(each));
	try {
		const executions = await untilDone(api, id, 10);
		const runs = await readAll(api, executions);
		const got = new Set(runs.flatMap((run) => run.got));
		const count = (status) => executions.filter((each) => each.status === status).length;
		const statuses = [...new Set(executions.map(({ status }) => status))];
		const again = instance.begunBy(survivor).filter((each) => begun.includes(each)).length;
		const numbers =
			`${victim} killed with ${begun.length} executions of 10; ${survivor} took over ${again}; ` +
			`${statuses.map((status) => `${count(status)} ${status}`).join(', ')}; ` +
			`${got.size} of ${meetings.length} items${await reasonOf(api, executions)}`;
		check(begun.length > 0, `${victim} had begun nothing; ${numbers}`);
		check(runs.every(same), `a successful execution is not complete; ${numbers}`);
		const others = executions.filter((each) => !begun.includes(String(each.id)));
		check(
			executions.length === 10 && others.every(({ status }) => status === 'success'),
			`more than the killed worker's executions failed; ${numbers}`,
		);
		return numbers;
	} finally {
		await api.unpublishWorkflow(id);
		await instance.startWorker(victim);
	}
}

/** Several mains are a matter of n8n's licence. */
export async function leaderTakeover() {
	throw new NotRun('n8n allows more than one main only with a licence');
}
