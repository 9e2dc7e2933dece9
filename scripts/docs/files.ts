/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- reads and writes files of the repository */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';

/** A file that is written from the code: its path from the top of the repository, with forward slashes, and its text. */
export interface DocsFile {
	path: string;
	text: string;
}

/** The top folder of the repository. */
export const root = resolve(__dirname, '../..');

/** The text as Prettier would have it in a file of this path, which has to be one whose kind Prettier knows. */
export async function formatted(path: string, text: string): Promise<string> {
	const filepath = join(root, path);
	return await format(text, { ...(await resolveConfig(filepath)), filepath });
}

/** What a file of the repository holds; undefined where there is none. */
export async function textOf(path: string): Promise<string | undefined> {
	const file = join(root, path);
	return existsSync(file) ? await readFile(file, 'utf8') : undefined;
}

/** Writes a file, and the folders it lies in. */
export async function writeText({ path, text }: DocsFile): Promise<void> {
	const file = join(root, path);
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, text);
}
