// Writes the tables of scopes into README.md: `node scripts/scopes.mjs`, after an operation or its scopes changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { tsImport } from 'tsx/esm/api';
import { root } from './lib/paths.mjs';

const README = join(root, 'README.md');
const [START, END] = ['<!-- scopes -->', '<!-- /scopes -->'];
const FAMILIES = [
	{ key: 'granular', title: 'Granular scopes (apps made today)' },
	{ key: 'classic', title: 'Classic scopes (older apps)' },
];
/** What the node asks Zoom besides the request of an operation. */
const LOOK_UPS = [
	{ name: 'Choosing a user from a list', id: 'LIST_USERS' },
	{ name: 'Meeting: Get Summary by meeting number', id: 'GET_PAST_MEETING' },
];

/** The node's operations as people see them, such as "Meeting: Get Many", each with its request. */
async function operationsOfNode() {
	const { Zoom } = await tsImport('../nodes/Zoom/Zoom.node.ts', import.meta.url);
	const { properties } = new Zoom().description;
	const { options: resources } = properties.find(({ name }) => name === 'resource');
	return resources.flatMap((resource) =>
		properties
			.filter(({ name }) => name === 'operation')
			.filter(({ displayOptions }) => displayOptions.show.resource.includes(resource.value))
			.flatMap(({ options }) => options)
			.map(({ name, routing }) => ({ name: `${resource.name}: ${name}`, ...routing.request })),
	);
}

/** A row of the tables for each operation and look-up: its name, and the scopes that Zoom documents. */
async function rows() {
	const { allOperations, operationById } = await tsImport(
		'../sandbox/spec/index.ts',
		import.meta.url,
	);
	const own = (await operationsOfNode()).map(({ name, method, url }) => {
		const found = allOperations.find((one) => one.method === method && one.path === url);
		if (!found) throw new Error(`${name}: ${method} ${url} is not in sandbox/spec`);
		return { name, scopes: found.scopes };
	});
	const lookUps = LOOK_UPS.map(({ name, id }) => ({ name, scopes: operationById(id).scopes }));
	return [...own, ...lookUps];
}

const cell = (scopes) =>
	scopes.map((scope) => `\`${scope}\``).join(' or ') || 'administrators only';

function table(entries, { key, title }) {
	const lines = entries.map(
		({ name, scopes }) => `| ${name} | ${cell(scopes[key].user)} | ${cell(scopes[key].admin)} |`,
	);
	return [`#### ${title}`, '', '| What | User | Administrator |', '| - | - | - |', ...lines].join(
		'\n',
	);
}

const text = readFileSync(README, 'utf8');
const [start, end] = [text.indexOf(START), text.indexOf(END)];
if (start < 0 || end < start) throw new Error(`README.md lacks ${START} or ${END}`);
const entries = await rows();
const tables = FAMILIES.map((family) => table(entries, family)).join('\n\n');
const updated = `${text.slice(0, start + START.length)}\n\n${tables}\n\n${text.slice(end)}`;
const style = { ...(await resolveConfig(README)), parser: 'markdown' };
writeFileSync(README, await format(updated, style));
