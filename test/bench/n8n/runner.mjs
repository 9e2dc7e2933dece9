import axios from 'axios';
import { untilActive } from '../../../scripts/start/triggers.mjs';
import { inARow, items, webhook } from '../../e2e/matrix/workflows.mjs';

const SAVE_NOTHING = {
	saveDataSuccessExecution: 'none',
	saveDataErrorExecution: 'none',
	saveManualExecutions: false,
	saveExecutionProgress: false,
};

const respondAtTheEnd = (path, responseData) => ({
	...webhook(path),
	parameters: { path, httpMethod: 'POST', responseMode: 'lastNode', responseData, options: {} },
});

let last = 0;

/**
 * Publishes a workflow that takes the entries it is called with as items, and runs `nodes` over them.
 * Returns a function that calls it and resolves when it has ended: to the JSON of its last items with
 * `answer`, else to nothing. The executions are not saved, as storing costs the same whatever the node.
 */
export async function publish({ api, url }, nodes, { answer = false } = {}) {
	last += 1;
	const path = `bench-${last}`;
	const list = items('={{ JSON.stringify({ meeting: $json.body.items }) }}');
	const first = respondAtTheEnd(path, answer ? 'allEntries' : 'noData');
	const workflow = inARow(path, [...list, ...nodes], first);
	workflow.settings = { ...workflow.settings, ...SAVE_NOTHING };
	const id = await api.saveWorkflow(undefined, workflow);
	await api.publishWorkflow(id);
	await untilActive(api, { row: { name: path }, id });
	return async (entries) => {
		const limits = { maxBodyLength: Infinity, maxContentLength: Infinity };
		const body = { items: entries };
		const { data } = await axios.post(`${url}/webhook/${path}`, body, { proxy: false, ...limits });
		return answer ? data : undefined;
	};
}
