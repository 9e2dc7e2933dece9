import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cleanEnvironment, run } from '../../../scripts/lib/processes.mjs';
import { NotRun } from './outcome.mjs';

/** Where Debian keeps PostgreSQL's programs, a folder for each version. */
const POSTGRESQL = '/usr/lib/postgresql';

/** Whether this process may install packages and has to start servers as another user. */
export const isRoot = () => process.getuid() === 0;

/** The path of a program, undefined where it is missing. */
export function find(name) {
	const versions = existsSync(POSTGRESQL) ? readdirSync(POSTGRESQL).sort((a, b) => b - a) : [];
	const folders = [
		...versions.map((version) => join(POSTGRESQL, version, 'bin')),
		...process.env.PATH.split(delimiter),
	];
	return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

/** Installs Debian's packages where that is possible; `log` is a file. Does not throw when it fails. */
export async function installPackages(packages, log) {
	if (!isRoot() || !find('apt-get')) return;
	const env = cleanEnvironment({ DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' });
	await run('apt-get', ['update', '-q'], { env, log }).catch(() => undefined);
	const install = ['install', '-y', '-q', '--no-install-recommends', ...packages];
	await run('apt-get', install, { env, log }).catch(() => undefined);
}

/**
 * Finds programs, and installs Debian's packages where one is missing. Returns their paths by name.
 * Throws NotRun when they cannot be had.
 */
export async function programs(names, packages, log) {
	const missing = () => names.filter((name) => !find(name));
	if (missing().length > 0) await installPackages(packages, log);
	if (missing().length > 0) throw new NotRun(`missing: ${missing().join(', ')}`);
	return Object.fromEntries(names.map((name) => [name, find(name)]));
}
