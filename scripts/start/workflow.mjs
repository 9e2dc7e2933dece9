import { nodeName, operations } from './operations.mjs';

export const TRIGGER = 'When clicking ‘Execute workflow’';
export const ZOOM = 'n8n-nodes-zoom.zoom';

const NOTE = `## All 17 operations
Press **Execute workflow**: every node asks the local Zoom API once.
This workflow is made again at every \`npm start\`; copy it to keep your changes.`;

/**
 * The workflow with one Zoom node for each of the 17 operations, all started by one trigger. A node
 * that fails passes the message to its error output, so the others still run.
 * `login` says how the nodes sign in: { authentication, credentialType, credential: { id, name } }.
 */
export function allOperationsWorkflow({ name, login, ids }) {
	const zoomNodes = operations.map((row, index) => ({
		id: `${row.resource}-${row.operation}`,
		name: nodeName(row),
		type: ZOOM,
		typeVersion: 1,
		position: [260, index * 160],
		parameters: {
			authentication: login.authentication,
			resource: row.resource,
			operation: row.operation,
			...row.parameters(ids),
		},
		credentials: { [login.credentialType]: login.credential },
		onError: 'continueErrorOutput',
	}));
	const trigger = {
		id: 'trigger',
		name: TRIGGER,
		type: 'n8n-nodes-base.manualTrigger',
		typeVersion: 1,
		position: [0, 0],
		parameters: {},
	};
	const note = {
		id: 'note',
		name: 'Note',
		type: 'n8n-nodes-base.stickyNote',
		typeVersion: 1,
		position: [-420, 0],
		parameters: { content: NOTE, width: 360, height: 200 },
	};
	const targets = zoomNodes.map((node) => ({ node: node.name, type: 'main', index: 0 }));
	return {
		name,
		nodes: [trigger, note, ...zoomNodes],
		connections: { [TRIGGER]: { main: [targets] } },
		settings: { executionOrder: 'v1' },
	};
}
