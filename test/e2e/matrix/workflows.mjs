import { manualTrigger, ZOOM } from '../../../scripts/start/workflow.mjs';

/** A node that reads one meeting for each item. `more` overrides members of the node. */
export const getMeeting = (login, meetingId, more = {}) => ({
	id: 'zoom',
	name: 'Zoom',
	type: ZOOM,
	typeVersion: 1,
	parameters: {
		authentication: login.authentication,
		resource: 'meeting',
		operation: 'get',
		meetingId: { __rl: true, mode: 'id', value: String(meetingId) },
	},
	credentials: { [login.credentialType]: login.credential },
	...more,
});

/** The meeting ids, or the JSON an expression gives, as one item each in a member of the name `meeting`. */
export const items = (meetings) => [
	{
		id: 'list',
		name: 'List',
		type: 'n8n-nodes-base.set',
		typeVersion: 3.4,
		parameters: {
			mode: 'raw',
			jsonOutput: typeof meetings === 'string' ? meetings : JSON.stringify({ meeting: meetings }),
			options: {},
		},
	},
	{
		id: 'split',
		name: 'Split',
		type: 'n8n-nodes-base.splitOut',
		typeVersion: 1,
		parameters: { fieldToSplitOut: 'meeting', options: {} },
	},
];

export const EACH_MEETING = '={{ $json.meeting }}';

/** A webhook that starts the workflow and answers at once. */
export const webhook = (path) => ({
	id: 'start',
	name: 'Webhook',
	type: 'n8n-nodes-base.webhook',
	typeVersion: 2,
	webhookId: path,
	parameters: { path, httpMethod: 'POST', responseMode: 'onReceived', options: {} },
});

/** A workflow of nodes in a row; it starts with `first`, by hand unless another trigger is given. */
export function inARow(name, nodes, first = manualTrigger) {
	const all = [first, ...nodes].map((node, index) => ({ position: [index * 220, 0], ...node }));
	const connections = {};
	for (const [index, { name: from }] of all.slice(0, -1).entries()) {
		connections[from] = { main: [[{ node: all[index + 1].name, type: 'main', index: 0 }]] };
	}
	return { name, nodes: all, connections, settings: { executionOrder: 'v1' } };
}
