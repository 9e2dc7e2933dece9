import { load } from '../lib/typescript.mjs';

const { operationEntry } = load('../../catalogue/read.ts', import.meta.url);
const { byId } = load('../../catalogue/entry.ts', import.meta.url);

function rowOf(resource, { name, value: operation, routing }) {
	const { method, url } = routing.request;
	const { call, inWorkflow } = operationEntry(`${resource}/${operation}`);
	return {
		name,
		resource,
		operation,
		request: `${method} ${url.replace(/\{\w+\}/g, '{}')}`,
		usesOthers: inWorkflow !== undefined,
		parameters: (user, account) => ({
			...(url.includes('{userId}') && { userId: byId(user) }),
			...(inWorkflow ?? call(account)),
		}),
	};
}

async function readOperations() {
	const { Zoom } = load('../../nodes/Zoom/Zoom.node.ts', import.meta.url);
	const rows = new Zoom().description.properties
		.filter(({ name }) => name === 'operation')
		.flatMap(({ options, displayOptions }) =>
			options.map((option) => rowOf(displayOptions.show.resource[0], option)),
		);
	return rows.sort((a, b) => Number(a.usesOthers) - Number(b.usesOthers));
}

/**
 * The operations, one row each: what the node is called in the workflow, the request it has to make
 * (a user, meeting or webinar is written as {}), and the node's parameters: `user` stands for the
 * account's owner, `account` lets the sandbox make what the catalogue's call works on. The nodes run in
 * this order; those that use what others returned come last.
 */
export const operations = await readOperations();

const titleOf = (resource) =>
	resource.replace(/([A-Z])/g, ' $1').replace(/^./, (first) => first.toUpperCase());

/** What the operation's node is called, such as "Meeting: Get Past Participants". */
export const nodeName = ({ resource, name }) => `${titleOf(resource)}: ${name}`;
