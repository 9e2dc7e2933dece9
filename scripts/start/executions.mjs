import { setTimeout as sleep } from 'node:timers/promises';

const RUNNING = ['new', 'running', 'waiting'];

/**
 * Reads the text format ("flatted") n8n stores executions in: a list of values, where a text inside
 * an object or array is the position of its value in the list.
 */
export function readFlatted(text) {
	const list = JSON.parse(text);
	const built = new Map();
	function value(position) {
		const raw = list[position];
		if (raw === null || typeof raw !== 'object') return raw;
		if (built.has(position)) return built.get(position);
		const copy = Array.isArray(raw) ? [] : {};
		built.set(position, copy);
		for (const [key, item] of Object.entries(raw)) {
			copy[key] = typeof item === 'string' ? value(Number(item)) : item;
		}
		return copy;
	}
	return value(0);
}

function messageOf(error) {
	if (typeof error === 'string') return error;
	return [error?.message, error?.description].filter(Boolean).join(' - ');
}

/** What one node did: when it ran, how many items it gave, and the message of its first failed item. */
function readNodeRun(run) {
	if (!run) return { start: 0, end: 0, items: [], failure: 'the node did not run' };
	const [items, failed] = [run.data?.main?.[0] ?? [], run.data?.main?.[1] ?? []];
	const error = run.error ?? failed[0]?.error ?? failed[0]?.json?.error;
	return {
		start: run.startTime,
		end: run.startTime + run.executionTime,
		items: items.map(({ json }) => json),
		failure: error || failed.length > 0 ? messageOf(error) || 'failed' : undefined,
	};
}

/** What an execution left, or undefined while it runs; n8n 1 says that it has ended some time before it stores that. */
function readResult({ status, data }) {
	return RUNNING.includes(status) ? undefined : readFlatted(data)?.resultData;
}

/**
 * Waits for the end of an execution.
 * Returns the status n8n gives it, its error if it has one, and two functions from a node's name: `node` to
 * what that node did (times in milliseconds), `runs` to the same for each time that it was reached.
 */
export async function readExecution(api, id, timeoutMs = 5 * 60_000) {
	const deadline = Date.now() + timeoutMs;
	let execution = await api.execution(id);
	let result = readResult(execution);
	while (!result) {
		if (Date.now() > deadline) throw new Error(`Execution ${id} did not end in time.`);
		await sleep(250);
		execution = await api.execution(id);
		result = readResult(execution);
	}
	const { runData, error } = result;
	return {
		status: execution.status,
		failure: error && messageOf(error),
		node: (name) => readNodeRun(runData[name]?.[0]),
		runs: (name) => (runData[name] ?? []).map(readNodeRun),
	};
}

/** Runs a workflow in n8n and waits for its end; takes what `runWorkflow` does, returns what `readExecution` does. */
export async function execute(api, workflowId, triggerName, json) {
	return await readExecution(api, await api.runWorkflow(workflowId, triggerName, json));
}
