/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- reads the texts of the pages */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'catalogue/events';
const root = join(__dirname, '..');
const CHAPTERS = [
	'Zoom wants',
	'Fires',
	'Does not fire',
	'Good to know',
	'Example item',
	'When something goes wrong',
] as const;

/** What is written by hand for the page of an event: its chapters by their heading. */
export type Text = Record<(typeof CHAPTERS)[number], string>;

/**
 * The text written for an event, such as `newCloudRecording`.
 * @throws Error that names the file when there is none, or it has other chapters
 */
export function eventText(name: string): Text {
	const file = `${FOLDER}/${name}.md`;
	if (!existsSync(join(root, file))) {
		throw new Error(`Write ${file}: the words of its page, in the chapters ${CHAPTERS.join(', ')}`);
	}
	const chapters = readFileSync(join(root, file), 'utf8').split(/^## /m).slice(1);
	const text = Object.fromEntries(
		chapters.map((chapter) => {
			const [title, ...lines] = chapter.split('\n');
			return [title.trim(), lines.join('\n').trim()];
		}),
	);
	const missing = CHAPTERS.filter((title) => !text[title]);
	const unknown = Object.keys(text).filter((title) => !CHAPTERS.some((known) => known === title));
	if (missing.length) throw new Error(`${file} lacks the chapters ${missing.join(', ')}`);
	if (unknown.length) throw new Error(`${file} has a chapter that no page shows: ${unknown[0]}`);
	return text as Text;
}

/** What is wrong where a text belongs to none of these events, a sentence for each. */
export function strayTexts(names: string[]): string[] {
	return readdirSync(join(root, FOLDER))
		.filter((file) => file.endsWith('.md') && !names.includes(file.replace(/\.md$/, '')))
		.map((file) => `${FOLDER}/${file} belongs to no event of nodes/Zoom/events/index.ts`);
}
