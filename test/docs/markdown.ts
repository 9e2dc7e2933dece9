/* eslint-disable @n8n/community-nodes/no-restricted-imports -- reads the documents of this repository */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../package/workspace';

/** A heading of a document, and the text up to the next heading of its level or above. */
export interface Section {
	level: number;
	title: string;
	/** What a link to it has after the `#`, as GitHub makes it. */
	anchor: string;
	text: string;
}

/** The text of a file of this repository. */
export function read(path: string): string {
	return readFileSync(join(repository, path), 'utf8');
}

/** All headings outside code, in order. */
export function sections(markdown: string): Section[] {
	const code = /```[\s\S]*?```/g;
	const visible = markdown.replace(code, (block) => block.replace(/^#/gm, ' '));
	const found = [...visible.matchAll(/^(#+) (.+)$/gm)];
	return found.map((heading, index) => {
		const level = heading[1].length;
		const next = found.slice(index + 1).find((later) => later[1].length <= level);
		const title = heading[2];
		return {
			level,
			title,
			anchor: anchor(title),
			text: markdown.slice(heading.index, next?.index),
		};
	});
}

/** The rows of all tables in a text, without their heads, as cells. */
export function tableRows(markdown: string): string[][] {
	const lines = markdown.split('\n');
	return lines
		.filter((line, index) => {
			const isHead = /^\| ?-/.test(lines[index + 1] ?? '');
			return line.startsWith('|') && !/^\| ?-/.test(line) && !isHead;
		})
		.map((line) => line.split('|').slice(1, -1))
		.map((cells) => cells.map((cell) => cell.trim()));
}

/** The scopes that a text names as code. */
export function scopesIn(text: string): string[] {
	return [...text.matchAll(/`([a-z_]+(?::[a-z_]+)+)`/g)].map(([, scope]) => scope);
}

/** What the blocks of JSON in a text hold. */
export function examplesIn(markdown: string): unknown[] {
	return [...markdown.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => JSON.parse(json));
}

function anchor(title: string): string {
	return title
		.toLowerCase()
		.replace(/[^\p{L}\p{N} _-]/gu, '')
		.replaceAll(' ', '-');
}
