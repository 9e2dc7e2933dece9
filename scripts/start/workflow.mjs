import { formOf } from './events.mjs';
import { nodeName, operations } from './operations.mjs';

export const TRIGGER = 'When clicking ‘Execute workflow’';
export const ZOOM = 'n8n-nodes-zoom.zoom';
export const ZOOM_TRIGGER = 'Zoom Trigger';

/** The node with which a workflow is started by hand. */
export const manualTrigger = {
	id: 'trigger',
	name: TRIGGER,
	type: 'n8n-nodes-base.manualTrigger',
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
};

const NOTE = `## All ${operations.length} operations
Press **Execute workflow**: every node asks the local Zoom API once.
This workflow is made again at every \`npm start\`; copy it to keep your changes.`;

const note = (content, position, width) => ({
	id: 'note',
	name: 'Note',
	type: 'n8n-nodes-base.stickyNote',
	typeVersion: 1,
	position,
	parameters: { content, width, height: 200 },
});

/**
 * The workflow with one Zoom node for each operation, all started by one trigger. A node
 * that fails passes the message to its error output, so the others still run.
 * `login` says how the nodes sign in: { authentication, credentialType, credential: { id, name } },
 * `user` how they name the account's owner.
 */
export function allOperationsWorkflow({ name, login, user, account }) {
	const zoomNodes = operations.map((row, index) => ({
		id: `${row.resource}-${row.operation}`,
		name: nodeName(row),
		type: ZOOM,
		typeVersion: 1.1,
		position: [260, index * 160],
		parameters: {
			authentication: login.authentication,
			resource: row.resource,
			operation: row.operation,
			...row.parameters(user, account),
		},
		credentials: { [login.credentialType]: login.credential },
		onError: 'continueErrorOutput',
	}));
	const targets = zoomNodes.map((node) => ({ node: node.name, type: 'main', index: 0 }));
	return {
		name,
		nodes: [manualTrigger, note(NOTE, [-420, 0], 360), ...zoomNodes],
		connections: { [TRIGGER]: { main: [targets] } },
		settings: { executionOrder: 'v1' },
	};
}

/**
 * The workflow that starts with one event, a row of events.mjs. `parameters` are those of its
 * occasion, `curl` is the command line that makes it happen in the sandbox; the rest is as for
 * `allOperationsWorkflow`.
 */
export function eventWorkflow({ name, row, login, user, parameters, curl }) {
	const content = `## ${row.name}
Published: n8n asks the local Zoom API every minute and starts this workflow for each event. Make one happen in a terminal, then look under **Executions**:
\`\`\`
${curl}
\`\`\`
This workflow is made again at every \`npm start\`; copy it to keep your changes.`;
	const trigger = {
		id: 'trigger',
		name: ZOOM_TRIGGER,
		type: 'n8n-nodes-zoom.zoomTrigger',
		typeVersion: 1,
		position: [0, 0],
		parameters: {
			pollTimes: { item: [{ mode: 'everyMinute' }] },
			authentication: login.authentication,
			...formOf(row, parameters, user),
		},
		credentials: { [login.credentialType]: login.credential },
	};
	const next = {
		id: 'next',
		name: 'Go on from here',
		type: 'n8n-nodes-base.noOp',
		typeVersion: 1,
		position: [260, 0],
		parameters: {},
	};
	return {
		name,
		nodes: [note(content, [-20, -260], 640), trigger, next],
		connections: { [ZOOM_TRIGGER]: { main: [[{ node: next.name, type: 'main', index: 0 }]] } },
		settings: { executionOrder: 'v1' },
	};
}
