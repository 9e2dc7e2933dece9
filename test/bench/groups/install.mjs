import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { cleanEnvironment } from '../../../scripts/lib/processes.mjs';
import { measureInTurns } from '../lib/rounds.mjs';
import { median, short, size, spread } from '../lib/numbers.mjs';
import { table } from '../lib/table.mjs';
import { startBenchN8n } from '../n8n/instance.mjs';
import { byField, repeated } from './description.mjs';
import { builtInPackage, getOthers, ourPackage } from './packages.mjs';

const loader = fileURLToPath(new URL('../floor/load.mjs', import.meta.url));

/** Loads a package's nodes in a fresh process of n8n's Node. */
const loading = ({ node, n8n }, { name, files }) => ({
	name,
	measure: async () => {
		const env = cleanEnvironment({ NODE_PATH: dirname(dirname(dirname(n8n))) });
		const { stdout } = await promisify(execFile)(node, [loader, n8n, ...files], { env });
		return JSON.parse(stdout.trim().split('\n').at(-1));
	},
});

const belongs = ({ types, packageName }, { name }) =>
	types ? types.includes(name) : name.startsWith(`${packageName}.`);

/** Bytes of the descriptions that n8n sends the editor for a package. */
function sent(each, nodeTypes) {
	const mine = nodeTypes.filter((type) => belongs(each, type));
	const json = JSON.stringify(mine);
	return { types: mine.length, json: Buffer.byteLength(json), gzip: gzipSync(json).length };
}

async function descriptions(base, others, step) {
	const zoom = await base.worker('zoom/process.mjs');
	let nodeTypes;
	await step('Start n8n with all of them', async () => {
		const folder = base.newFolder();
		const n8n = await startBenchN8n({ ...base, folder, zoom, plan: 'pro', others });
		nodeTypes = await n8n.api.nodeTypes();
		await n8n.stop();
	});
	await zoom.stop();
	return nodeTypes;
}

/** Group 4. */
export async function install(base, { rounds, say, step }) {
	const folder = base.newFolder();
	let others;
	await step('Get other packages', async (tell) => {
		others = await getOthers(folder, tell);
	});
	const nodeTypes = await descriptions(base, join(folder, 'node_modules'), step);
	const all = [ourPackage(base, folder), builtInPackage(base.paths.n8n), ...others];
	let samples;
	await step('Load the nodes in fresh processes', async () => {
		const contestants = all.map((each) => loading(base.paths, each));
		samples = await measureInTurns(contestants, { rounds, say });
	});
	const rows = all.map((each) => {
		const loaded = samples.get(each.name);
		const { types, json, gzip } = sent(each, nodeTypes);
		return [
			each.name,
			each.tarball ? size(each.tarball) : '–',
			size(each.unpacked),
			short(each.files.length),
			spread(loaded.map(({ wall }) => wall)),
			size(median(loaded.map(({ memory }) => memory))),
			short(types),
			size(json),
			size(gzip),
		];
	});
	const head = ['', 'tarball', 'unpacked', 'nodes', 'load, ms', 'memory', 'types', 'JSON', 'gzip'];
	const ours = nodeTypes.find(({ name }) => name === 'n8n-nodes-zoom.zoom');
	return {
		tables: [
			{ title: 'Sizes, loading, and what n8n sends the editor', text: table(head, rows) },
			{
				title: 'Where the description of the Zoom node goes',
				text: table(['field', 'times', 'fields and choices in it', 'JSON', 'part'], byField(ours)),
			},
			{
				title: 'What it holds more than once',
				text: table(['field', 'JSON once', 'times', 'JSON beyond the first'], repeated(ours)),
			},
		],
	};
}
