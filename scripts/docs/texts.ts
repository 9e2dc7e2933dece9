/* eslint-disable @n8n/community-nodes/no-restricted-imports -- reads the texts of the pages */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files';

const FOLDER = 'catalogue';

/** What is written by hand for a page: its chapters by their heading. */
export type Text = Record<string, string>;

/**
 * The text written for an event (`events/newCloudRecording`).
 * @throws Error when there is none, or it has other chapters than `required` and `optional` ones
 */
export function textFor(name: string, required: string[], optional: string[] = []): Text {
	const file = `${FOLDER}/${name}.md`;
	if (!existsSync(join(root, file))) throw new Error(`Write ${file}: ${required.join(', ')}`);
	const chapters = readFileSync(join(root, file), 'utf8').split(/^## /m).slice(1);
	const text = Object.fromEntries(
		chapters.map((chapter) => {
			const [title, ...lines] = chapter.split('\n');
			return [title.trim(), lines.join('\n').trim()];
		}),
	);
	const missing = required.filter((title) => !text[title]);
	const unknown = Object.keys(text).filter((title) => ![...required, ...optional].includes(title));
	if (missing.length) throw new Error(`${file} lacks the chapter ${missing.join(', ')}`);
	if (unknown.length) throw new Error(`${file} has a chapter that no page shows: ${unknown[0]}`);
	return text;
}

/**
 * Makes sure that a folder of texts holds those of the pages only.
 * @throws Error that names a text without a page
 */
export function expectNoOthers(folder: string, names: string[]): void {
	const other = readdirSync(join(root, FOLDER, folder)).find(
		(file) => file.endsWith('.md') && !names.includes(file.replace(/\.md$/, '')),
	);
	if (other) throw new Error(`${FOLDER}/${folder}/${other} belongs to no page`);
}
