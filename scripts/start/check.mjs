import { execute } from './executions.mjs';
import { nodeName, operations } from './operations.mjs';
import { TRIGGER } from './workflow.mjs';

/** Whether a request is the one of an operation's row, in which {} stands for one segment. */
function isRequestOf(row, { method, path }) {
	const [wantedMethod, wantedPath] = row.request.split(' ');
	const pattern = wantedPath.split('{}').join('[^/]+');
	return method === wantedMethod && new RegExp(`^${pattern}$`).test(path);
}

/** Why the operation is not proven, or undefined when it is. */
function problemOf(row, run, requests) {
	if (run.failure) return run.failure;
	if (run.items.length === 0) return 'no items';
	const own = requests.filter((request) => isRequestOf(row, request));
	if (own.length === 0) return `${row.request} was not called`;
	const refused = own.find(({ status }) => status >= 300);
	return refused && `${refused.method} ${refused.path} was answered with ${refused.status}`;
}

function describeRequests(row, requests) {
	const calls = requests.map(({ method, path, status }) => `${method} ${path} ${status}`);
	return calls.length > 0 ? calls.join(', ') : `(none; expected ${row.request})`;
}

/**
 * Runs the workflow with all operations in n8n and prints a row for each: operation, the requests the
 * sandbox received meanwhile, items out, and whether it worked. Returns how many passed and failed.
 */
export async function checkOperations({ api, sandbox, workflowId, title, print = console.log }) {
	const execution = await execute(api, workflowId, TRIGGER);
	const count = { passed: 0, failed: 0 };
	print(`\n${title}`);
	for (const row of operations) {
		const run = execution.node(nodeName(row));
		const requests = sandbox.requestsBetween(run.start, run.end);
		const problem = problemOf(row, run, requests);
		count[problem ? 'failed' : 'passed'] += 1;
		print(
			[
				problem ? 'FAILED' : 'ok    ',
				nodeName(row).padEnd(31),
				`${run.items.length} item${run.items.length === 1 ? ' ' : 's'}`.padStart(8),
				` ${describeRequests(row, requests)}`,
				problem ? `\n         ${problem}` : '',
			]
				.join(' ')
				.trimEnd(),
		);
	}
	if (execution.failure) print(`The execution ended with: ${execution.failure}`);
	return count;
}

/** Runs workflows in n8n, given as name to id; throws when one does not succeed. */
export async function checkExamples(api, workflows) {
	for (const [name, id] of Object.entries(workflows)) {
		const { status, failure } = await execute(api, id, TRIGGER);
		if (status !== 'success') throw new Error(`${name} ended with "${status}": ${failure}`);
	}
}
