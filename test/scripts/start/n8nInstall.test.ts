/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs the package's own scripts */
import { appendFileSync, chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfRepository, removeCopy, repository, run } from '../../package/workspace';

const FOLDER = 'scripts/start/n8n';
/** Stands for npm: notes what it is called with, installs nothing. */
const NPM = `#!/bin/sh
echo "$*" >> "$(dirname "$0")/calls"
mkdir -p node_modules
`;
/** Installs n8n into the cache folder, however little room this machine has. */
const INSTALL = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
fs.statfsSync = () => ({ bavail: 8 * 1024 ** 3, bsize: 1 });
syncBuiltinESMExports();
process.env.N8N_ZOOM_CACHE = join(process.cwd(), 'cache');
process.env.PATH = join(process.cwd(), 'fake') + ':' + process.env.PATH;
const { installN8n, RELEASE } = await import(join(process.cwd(), 'scripts/start/n8n-install.mjs'));
await installN8n(() => undefined, JSON.parse(process.argv[1] ?? 'null') ?? RELEASE);
`;

interface Locked {
	version: string;
	integrity?: string;
	resolved?: string;
	os?: string[];
	cpu?: string[];
}

let folder: string;

beforeEach(() => {
	folder = copyOfRepository('scripts');
	mkdirSync(join(folder, 'fake'));
	writeFileSync(join(folder, 'fake/npm'), NPM);
	chmodSync(join(folder, 'fake/npm'), 0o755);
});
afterEach(() => removeCopy(folder));

/** Installs n8n, and says what npm was asked for. */
async function install(release?: object): Promise<string[]> {
	const calls = join(folder, 'fake/calls');
	writeFileSync(calls, '');
	const args = release ? [JSON.stringify(release)] : [];
	const { code, stderr } = await run(
		...([folder, 'node', '--input-type=module', '--eval', INSTALL] as const),
		...args,
	);
	expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
	return readFileSync(calls, 'utf8').split('\n').filter(Boolean);
}

it('npm start gets exactly the n8n of the lockfile, once, and again when the lockfile changes', async () => {
	const [first, ...further] = await install();
	expect(first).toMatch(/^ci --ignore-scripts --omit=dev /);
	expect(further).toEqual([expect.stringMatching(/^rebuild .*sqlite3 isolated-vm/)]);
	expect(await install()).toEqual([]);
	appendFileSync(join(folder, FOLDER, 'package-lock.json'), '\n');
	expect(await install()).toHaveLength(2);
});

it('other releases, which only tests want, are got by their version', async () => {
	const [first] = await install({ n8n: '1.123.81', node: 24 });
	expect(first).toMatch(/^install --ignore-scripts .* n8n@1\.123\.81 node-\S+@24 /);
});

it('the lockfile names a checksum for each package, a Node for each platform, and no registry', () => {
	const read = (file: string) =>
		JSON.parse(readFileSync(join(repository, FOLDER, file), 'utf8')) as {
			packages: Record<string, Locked>;
			dependencies: Record<string, string>;
			optionalDependencies: Record<string, string>;
		};
	const { '': project, ...packages } = read('package-lock.json').packages;
	const { dependencies, optionalDependencies } = read('package.json');
	expect(project).toMatchObject({ dependencies, optionalDependencies });
	const all = Object.entries(packages);
	expect(all.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
	expect(all.filter(([, { resolved }]) => resolved)).toEqual([]);
	expect(packages['node_modules/n8n'].version).toBe(dependencies.n8n);
	const nodes = all.filter(([path]) => /^node_modules\/node-(bin-)?(linux|darwin)-/.test(path));
	expect(nodes.map(([, { os, cpu }]) => `${os}-${cpu}`).sort()).toEqual([
		...['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64'],
	]);
	for (const [, { version }] of nodes) expect(version).toMatch(/^24\./);
});
