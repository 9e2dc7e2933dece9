/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions -- runs the package's own scripts */
import { execFile } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	realpathSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The root of this repository. */
export const repository = resolve(__dirname, '../..');

/** Makes a temporary project out of the named files and folders of this repository, and its installed packages. */
export function copyOfRepository(...paths: string[]): string {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'n8n-nodes-zoom-')));
	for (const path of paths) {
		const source = join(repository, path);
		if (existsSync(source)) cpSync(source, join(folder, path), { recursive: true });
	}
	symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'dir');
	return folder;
}

/** Deletes what copyOfRepository made; the packages it links to stay. */
export function removeCopy(folder: string): void {
	rmSync(folder, { recursive: true, force: true });
}

/** Runs a command to its end in a folder; a failing command is an answer (`code`), not an exception. */
export async function run(
	folder: string,
	command: string,
	...args: string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
	const env = { ...process.env, NO_COLOR: '1', npm_config_update_notifier: 'false' };
	return await new Promise((done, failed) => {
		const options = { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 };
		execFile(command, args, options, (error, stdout, stderr) => {
			if (error && typeof error.code !== 'number') failed(error);
			else done({ code: Number(error?.code ?? 0), stdout, stderr });
		});
	});
}

/** All files below a folder, as sorted paths relative to it with forward slashes. */
export function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.map((path) => path.replaceAll('\\', '/'))
		.sort();
}
