/* eslint-disable @n8n/community-nodes/no-restricted-imports -- builds, packs and installs the package */
import { mkdirSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { read, sections } from '../docs/markdown';
import { copyOfRepository, removeCopy, repository, run } from './workspace';

const readme = sections(read('README.md'));
const codeOf = (title: string) => {
	const { text } = readme.find((section) => section.title === title)!;
	return [...text.matchAll(/```bash\n([\s\S]*?)```/g)].map(([, code]) => code);
};

const EVERYTHING = {
	name: 'n8n-nodes-zoom',
	nodes: ['Zoom', 'Zoom Trigger'],
	credentials: ['Zoom User OAuth2 API', 'Zoom Server-to-Server OAuth2 API'],
};

let folder: string;

/** A registry that has n8n's own library alone, and only says so: there is nothing to download. */
const asked: string[] = [];
const registry = createServer((request, response) => {
	asked.push(request.url ?? '');
	const version = { name: 'n8n-workflow', version: '2.41.0', dist: { tarball: `${here()}/file` } };
	const known = { name: 'n8n-workflow', 'dist-tags': { latest: '2.41.0' } };
	response.writeHead(request.url === '/n8n-workflow' ? 200 : 404);
	response.end(JSON.stringify({ ...known, versions: { '2.41.0': version } }));
});
const here = () => `http://127.0.0.1:${(registry.address() as AddressInfo).port}`;

beforeAll(async () => {
	await new Promise<void>((listening) => registry.listen(0, '127.0.0.1', listening));
	folder = copyOfRepository(
		...['nodes', 'credentials', 'icons', 'package.json', 'tsconfig.json', 'gulpfile.js'],
		...['scripts', 'README.md', 'LICENSE', 'CHANGELOG.md', '.npmrc'],
	);
	const build = await run(folder, 'npm', 'run', 'build');
	if (build.code !== 0) throw new Error(build.stdout + build.stderr);
}, 120_000);

afterAll(() => {
	registry.close();
	removeCopy(folder);
});

/** Runs commands of the README with a home folder of their own. Returns n8n's folder for nodes in it. */
async function runAtHome(name: string, commands: string): Promise<string> {
	const home = join(folder, name);
	mkdirSync(home);
	const settings = {
		HOME: home,
		npm_config_registry: here(),
		npm_config_cache: `${home}/cache`,
		npm_config_audit: 'false',
		npm_config_loglevel: 'error',
	};
	const exports = Object.entries(settings).map(([key, value]) => `export ${key}='${value}'`);
	const { code, stderr } = await run(folder, 'sh', '-euc', [...exports, commands].join('\n'));
	expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
	return join(home, '.n8n/nodes');
}

/** What n8n's own loader finds in its folder for nodes. */
async function loadedFrom(nodesFolder: string): Promise<unknown> {
	const script = join(repository, 'test/package/load-as-n8n.mjs');
	const modules = join(repository, 'node_modules');
	const { code, stdout, stderr } = await run(folder, 'node', script, nodesFolder, modules);
	if (code !== 0) throw new Error(stderr);
	return JSON.parse(stdout);
}

it('installs from a checkout with the commands of the README, and n8n loads it', async () => {
	const [, afterBuild] = codeOf('From a checkout')[0].split('npm run build\n');
	const nodesFolder = await runAtHome('home', afterBuild);
	expect(await loadedFrom(nodesFolder)).toEqual([EVERYTHING]);
	const installed = readdirSync(join(nodesFolder, 'node_modules'));
	expect(installed.filter((name) => !name.startsWith('.'))).toEqual(['n8n-nodes-zoom']);
	expect(asked).not.toContain('/file');
}, 120_000);

it('installs into Docker with what the README runs there', async () => {
	const [pack, copy, install] = codeOf('From a checkout')[1].split('\n');
	const inside = /^docker exec -it n8n sh -c "(.*)"$/.exec(install)?.[1];
	expect(copy).toBe('docker cp n8n-nodes-zoom-*.tgz n8n:/home/node/.n8n/');
	const copied = ['mkdir -p ~/.n8n', 'cp n8n-nodes-zoom-*.tgz ~/.n8n/'];
	const nodesFolder = await runAtHome('container', [pack, ...copied, inside].join('\n'));
	expect(await loadedFrom(nodesFolder)).toEqual([EVERYTHING]);
}, 120_000);

it("installs into n8n's folder, without n8n's own library and without scripts, wherever the README does", () => {
	const commands = readme
		.filter(({ level }) => level === 1)
		.flatMap(({ text }) => text.match(/npm install [^"\n]*/g) ?? []);
	expect(commands).toHaveLength(4);
	for (const command of commands) {
		expect(command).toMatch(
			/^npm install --prefix ~\/\.n8n\/nodes --omit=peer --ignore-scripts \S*n8n-nodes-zoom\S*$/,
		);
	}
});
