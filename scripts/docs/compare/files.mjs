import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { examples as tested } from '../../../test/e2e/examples/index.mjs';
import { readJson } from '../../lib/files.mjs';
import { root } from '../../lib/paths.mjs';

/** Example workflows of this package: all, those with notes on the canvas, and those that a test runs. */
export function ownExamples() {
	const files = readdirSync(join(root, 'examples'));
	const hasNote = (file) =>
		readJson(join(root, 'examples', file)).nodes.some(({ type }) => type.endsWith('.stickyNote'));
	return {
		all: files.length,
		noted: files.filter(hasNote).length,
		tested: files.filter((file) => basename(file, '.json') in tested).length,
	};
}

/** Workflows that lie beside one of n8n's own nodes. */
export function examplesBeside({ folder }) {
	return readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.workflow.json'))
		.length;
}

/** Articles to which n8n's list of nodes leads from one of its own. */
export function articlesOf({ folder }) {
	const lists = readdirSync(folder).filter((file) => file.endsWith('.node.json'));
	const links = lists.flatMap((file) => readJson(join(folder, file)).resources.generic ?? []);
	return new Set(links.map(({ url }) => url)).size;
}

/** Codes of Zoom that this package has words for. */
export function ownRefusals() {
	const code = readFileSync(join(root, 'nodes/Zoom/transport/errors.ts'), 'utf8');
	return [...code.matchAll(/^\t\d+: /gm)].length;
}

/** Pages of this package about resources, events and anything else. */
export function ownPages() {
	return readdirSync(join(root, 'docs'), { recursive: true }).filter((file) => file.endsWith('.md'))
		.length;
}
