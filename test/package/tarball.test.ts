/* eslint-disable @n8n/community-nodes/no-restricted-imports -- builds and packs the package, and reads the result */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { forbiddenImports } from './imports';
import { copyOfRepository, filesIn, removeCopy, repository, run } from './workspace';

const MAX_TARBALL_BYTES = 150_000;
const MAIN_FILE = /\.(node|credentials)\.(ts|js)$/;

interface PackageJson {
	n8n: { nodes: string[]; credentials: string[] };
	peerDependencies: Record<string, string>;
	[block: string]: unknown;
}

type Icon = string | { light: string; dark: string };
type MainClass = new () => { icon?: Icon; description?: { icon?: Icon } };

let folder: string;
let packageJson: PackageJson;
let tarball: { size: number; files: string[] };

const codeFiles = (top: string) => filesIn(join(folder, top)).map((file) => `${top}/${file}`);
const mainFiles = () => [...packageJson.n8n.nodes, ...packageJson.n8n.credentials];
const stem = (file: string) => basename(file).replace(MAIN_FILE, '');

beforeAll(async () => {
	folder = copyOfRepository(
		...['nodes', 'credentials', 'icons', 'package.json', 'tsconfig.json', 'gulpfile.js'],
		...[
			'scripts',
			'test',
			'sandbox',
			'catalogue',
			'README.md',
			'LICENSE',
			'CHANGELOG.md',
			'.npmrc',
		],
	);
	packageJson = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const build = await run(folder, 'node', 'scripts/build.mjs');
	if (build.code !== 0) throw new Error(build.stdout + build.stderr);
	const pack = await run(folder, 'npm', 'pack', '--json', '--dry-run', '--ignore-scripts');
	if (pack.code !== 0) throw new Error(pack.stderr);
	const [{ size, files }] = JSON.parse(pack.stdout);
	tarball = { size, files: files.map(({ path }: { path: string }) => path) };
}, 120_000);

afterAll(() => removeCopy(folder));

describe('Published by hand from a checkout', () => {
	const publish = async (...args: string[]) => {
		// The port is one that nothing listens on; the token is for npm to get as far as it can.
		const registry = '127.0.0.1:9';
		writeFileSync(
			join(folder, '.npmrc'),
			`${readFileSync(join(repository, '.npmrc'), 'utf8')}\n//${registry}/:_authToken=none\n`,
		);
		return await run(
			...([folder, 'npm', 'publish', '--json', '--force', '--fetch-retries=0'] as const),
			`--registry=http://${registry}`,
			...args,
		);
	};

	it('the package is built first where it was not, although install scripts are switched off', async () => {
		rmSync(join(folder, 'dist'), { recursive: true, force: true });
		const { stdout } = await publish('--dry-run');
		const files = [...stdout.matchAll(/"path": "(.*)"/g)].map(([, path]) => path);
		expect(files).toEqual(tarball.files);
	});

	it('npm refuses, as nothing proves where the package comes from', async () => {
		const { code, stdout, stderr } = await publish('--ignore-scripts');
		expect(code).not.toBe(0);
		expect(stdout + stderr).toMatch(/provenance/i);
	});
});

it('holds nothing but dist, README, LICENSE, CHANGELOG and package.json', () => {
	const others = tarball.files.filter((file) => !file.startsWith('dist/'));
	expect(others).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']));
	expect(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']).toEqual(
		expect.arrayContaining(others),
	);
});

it('has only compiled code, codex files, output schemas and icons in dist', () => {
	const kinds =
		/^dist\/((nodes|credentials)\/.+\.js|nodes\/.+\.node\.json|nodes\/.+\/__schema__\/.+\.json|icons\/.+\.(svg|png))$/;
	const inDist = tarball.files.filter((file) => file.startsWith('dist/'));
	expect(inDist.filter((file) => !kinds.test(file))).toEqual([]);
});

it(`is smaller than ${MAX_TARBALL_BYTES} bytes`, () => {
	expect(tarball.size).toBeGreaterThan(0);
	expect(tarball.size).toBeLessThan(MAX_TARBALL_BYTES);
});

it('has every file that the n8n block names, and names every node and credential it has', () => {
	const present = tarball.files.filter((file) => MAIN_FILE.test(file));
	expect(mainFiles().length).toBeGreaterThanOrEqual(3);
	expect([...mainFiles()].sort()).toEqual(present.sort());
});

it('has a codex file beside every node', () => {
	const codexes = packageJson.n8n.nodes.map((file) => file.replace(/\.js$/, '.json'));
	expect(tarball.files).toEqual(expect.arrayContaining(codexes));
});

it('has every output schema of the sources, where n8n looks for it', () => {
	const schemas = codeFiles('nodes').filter((file) => file.includes('/__schema__/'));
	expect(schemas.length).toBeGreaterThan(0);
	expect(tarball.files).toEqual(expect.arrayContaining(schemas.map((file) => `dist/${file}`)));
});

it('depends on n8n-workflow alone', () => {
	for (const block of ['dependencies', 'optionalDependencies', 'bundledDependencies']) {
		expect(packageJson[block] ?? {}).toEqual({});
	}
	expect(packageJson.peerDependencies).toEqual({ 'n8n-workflow': '*' });
});

it('imports only n8n-workflow, crypto and its own files, in the sources and as built', () => {
	const sources = ['nodes', 'credentials'].flatMap(codeFiles).filter((f) => f.endsWith('.ts'));
	const built = codeFiles('dist').filter((file) => file.endsWith('.js'));
	expect(built).toHaveLength(sources.length);
	const forbidden = [
		...sources.flatMap((file) => forbiddenImports(folder, file, ['nodes', 'credentials'])),
		...built.flatMap((file) => forbiddenImports(folder, file, ['dist/nodes', 'dist/credentials'])),
	];
	expect(forbidden).toEqual([]);
});

it('names every class after its file', () => {
	const sources = ['nodes', 'credentials'].flatMap(codeFiles).filter((f) => MAIN_FILE.test(f));
	const classes = sources.map((file) => {
		const text = readFileSync(join(folder, file), 'utf8');
		const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
		return statements.filter(ts.isClassDeclaration).map((statement) => statement.name?.text);
	});
	expect(classes).toEqual(sources.map((file) => [stem(file)]));
});

it('has a light and a dark icon for every node and credential', () => {
	const load = createRequire(join(folder, 'package.json'));
	for (const file of mainFiles()) {
		const instance = new (load(`./${file}`) as Record<string, MainClass>)[stem(file)]();
		const icon = instance.description?.icon ?? instance.icon;
		expect(icon).toEqual({
			light: expect.stringMatching(/^file:/),
			dark: expect.stringMatching(/^file:/),
		});
		const { light, dark } = icon as { light: string; dark: string };
		const paths = [light, dark].map((path) =>
			posix.join(dirname(file), path.slice('file:'.length)),
		);
		expect(tarball.files).toEqual(expect.arrayContaining(paths));
		const [first, second] = paths.map((path) => readFileSync(join(folder, path), 'utf8'));
		expect(first).not.toBe(second);
	}
});
