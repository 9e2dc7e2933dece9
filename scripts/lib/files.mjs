import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The parsed content of a JSON file, or `fallback` when it is missing or not JSON. */
export function readJson(file, fallback) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return fallback;
	}
}

/** Writes a JSON file in one piece: a reader sees the old content or the new, never half of it. */
export function writeJson(file, value) {
	mkdirSync(dirname(file), { recursive: true });
	const temporary = `${file}.${process.pid}.tmp`;
	writeFileSync(temporary, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
	renameSync(temporary, file);
}

function filesUnder(path) {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) return [];
	if (stats.isFile()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesUnder(join(path, name)));
}

/**
 * One SHA-256 over the names and contents of files and folders (folders with all they hold).
 * Paths that do not exist are left out.
 */
export function hashOf(folder, paths) {
	const hash = createHash('sha256');
	for (const file of paths.flatMap((path) => filesUnder(join(folder, path)))) {
		hash
			.update(`${relative(folder, file)}\0`)
			.update(readFileSync(file))
			.update('\0');
	}
	return hash.digest('hex');
}
