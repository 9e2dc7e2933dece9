/* eslint-disable @n8n/community-nodes/no-restricted-imports -- lists files of the repository */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json';
import { repository } from '../package/workspace';
import { read } from './markdown';

const WORDS =
	'six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty';
/** A number that tells how many operations or events there are; n8n's own node has five. */
const COUNT = new RegExp(`(?:\\d+|${WORDS}) (?:operations|events)\\b`, 'gi');
/** What npm run docs writes. */
const WRITTEN = /<!-- (\w+) -->[\s\S]*?<!-- \/\1 -->/g;

const pages = readdirSync(join(repository, 'docs')).filter((file) => file.endsWith('.md'));
const scripts = readdirSync(join(repository, 'scripts'), { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(mjs|ts)$/.test(file))
	.filter((file) => !file.includes('node_modules'));
const files = [
	'README.md',
	'CONTRIBUTING.md',
	...pages.map((file) => `docs/${file}`),
	...scripts.map((file) => `scripts/${file}`),
];

it('nobody counts operations and events by hand: a number would be wrong with the next one', () => {
	const texts = [
		...files.map((file) => [file, read(file)]),
		['package.json', packageJson.description],
	];
	const counts = texts.flatMap(([file, text]) =>
		(text.replace(WRITTEN, '').match(COUNT) ?? []).map((count) => `${file}: ${count}`),
	);
	expect(counts).toEqual([]);
});
