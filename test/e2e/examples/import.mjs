import { join } from 'node:path';
import { readJson } from '../../../scripts/lib/files.mjs';
import { root } from '../../../scripts/lib/paths.mjs';
import { withCredentials } from '../../../scripts/start/setup.mjs';
import { inTurn } from './inTurn.mjs';

/** Sets what stands at a dotted path. */
function setAt(object, path, value) {
	const names = path.split('.');
	const last = names.pop();
	const holder = names.reduce((part, name) => (part[name] ??= {}), object);
	holder[last] = value;
}

/** What each expression and text of a node's parameters would give, by its path in them. */
function leaves(value, path) {
	if (value === null || typeof value !== 'object') return [[path, value]];
	return Object.entries(value).flatMap(([name, part]) => leaves(part, `${path}.${name}`));
}

/**
 * A node that takes the place of another service's: it gives what that service would have been sent,
 * as `asked`, the file it would have got, as `file`, the members of the items that came in, and the members of
 * `answer`, which may be expressions.
 */
export const shows = (answer) => (node) => {
	const told = [...leaves(node.parameters, 'asked'), ...Object.entries(answer ?? {})];
	const assignments = [
		...told.map(([name, value]) => ({ id: name, name, value: String(value), type: 'string' })),
		{ id: 'file', name: 'file', value: '={{ $binary.data ?? {} }}', type: 'object' },
	];
	return {
		...node,
		type: 'n8n-nodes-base.set',
		typeVersion: 3.4,
		parameters: { assignments: { assignments }, includeOtherFields: true, options: {} },
	};
};

/** A node that takes the place of another service's and gives what the code says, once for all items. */
export const gives = (jsCode) => (node) => ({
	...node,
	type: 'n8n-nodes-base.code',
	typeVersion: 2,
	parameters: { jsCode },
});

/** A copy of a node with the values of a person, given by their paths in the parameters. */
const filledIn = (values) => (node) => {
	const copy = structuredClone(node);
	for (const [path, value] of Object.entries(values)) setAt(copy.parameters, path, value);
	return copy;
};

/**
 * Imports an example as it is, then fills it in: our credentials and those given as `credentials` (by node
 * type), `values` (by node's name, then path) and `standIns` (by node's name, what takes its place).
 * Returns the workflow's id.
 */
export async function importExample(
	{ api, logins },
	file,
	{ values = {}, credentials = {}, standIns = {} },
) {
	const example = readJson(join(root, 'examples', `${file}.json`));
	const id = await inTurn(async () => await api.saveWorkflow(undefined, example));
	const nodes = withCredentials(example, logins).nodes.map((node) => {
		const own = credentials[node.type] ? { ...node, credentials: credentials[node.type] } : node;
		const filled = filledIn(values[node.name] ?? {})(own);
		return standIns[node.name]?.(filled) ?? filled;
	});
	const unknown = Object.keys({ ...values, ...standIns }).filter(
		(name) => !nodes.some((node) => node.name === name),
	);
	if (unknown.length > 0) throw new Error(`${file} has no node ${unknown.join(', ')}`);
	await inTurn(async () => await api.saveWorkflow(id, { ...example, nodes }));
	return id;
}
