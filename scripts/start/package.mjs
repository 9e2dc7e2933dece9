import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, readJson, writeJson } from '../lib/files.mjs';
import { root, stateFolder } from '../lib/paths.mjs';
import { run } from '../lib/processes.mjs';

/** What the published package is made from: a change in any of these means building again. */
const SOURCES = [
	'nodes',
	'credentials',
	'icons',
	'package.json',
	'tsconfig.json',
	'gulpfile.js',
	'scripts/build.mjs',
	'README.md',
	'LICENSE',
	'CHANGELOG.md',
];
const folder = join(stateFolder, 'package');
const stampFile = join(folder, 'built.json');

function tarballIn(path) {
	return readdirSync(path).find((name) => name.endsWith('.tgz'));
}

/**
 * Builds the package and packs it as npm would publish it, unless the sources are those of the last
 * time. `step` is the progress printer's. Returns the tarball's path and the hash of its sources.
 */
export async function packPackage(step) {
	const hash = hashOf(root, SOURCES);
	mkdirSync(folder, { recursive: true });
	const known = tarballIn(folder);
	if (known && readJson(stampFile, {}).hash === hash) {
		await step('Build and pack the package', async () => 'nothing has changed');
		return { tarball: join(folder, known), hash };
	}
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	await step('Build the package (npm run build)', async () => {
		await run('npm', ['run', 'build'], { log: join(stateFolder, 'logs/build.log') });
	});
	await step('Pack it (npm pack)', async () => {
		await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
			log: join(stateFolder, 'logs/pack.log'),
		});
		return tarballIn(folder);
	});
	writeJson(stampFile, { hash });
	return { tarball: join(folder, tarballIn(folder)), hash };
}
