import { join } from 'node:path';
import { readJson } from './files.mjs';
import { root } from './paths.mjs';
import { run } from './processes.mjs';

function isInstalled() {
	const wanted = readJson(join(root, 'package-lock.json'), { packages: {} }).packages;
	const present = readJson(join(root, 'node_modules/.package-lock.json'), {
		packages: {},
	}).packages;
	return Object.entries(wanted).every(
		([path, { version, optional, extraneous }]) =>
			path === '' || optional || extraneous || present[path]?.version === version,
	);
}

/**
 * Runs `npm ci` unless node_modules holds what package-lock.json asks for (packages for other
 * systems, and ones that nothing needs, aside). Returns a note when there was nothing to do.
 */
export async function installDependencies() {
	if (isInstalled()) return 'nothing to do';
	await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
		log: join(root, '.n8n-zoom/logs/npm-ci.log'),
	});
	return undefined;
}
