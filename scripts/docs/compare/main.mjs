import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../../lib/paths.mjs';
import { installN8n, RELEASE } from '../../start/n8n-install.mjs';
import { measure } from './measure.mjs';
import { loadSubjects } from './subjects.mjs';
import { behind, table } from './table.mjs';

const PAGE = join(root, 'docs/comparison.md');
const MARKED = /(<!-- comparison -->)[\s\S]*(<!-- \/comparison -->)/;

async function writePage(text) {
	const page = readFileSync(PAGE, 'utf8').replace(
		MARKED,
		(_all, start, end) => `${start}\n\n${text}\n\n${end}`,
	);
	const options = { ...(await resolveConfig(PAGE)), filepath: PAGE };
	writeFileSync(PAGE, await format(page, options));
}

const { n8n } = await installN8n((line) => console.log(line));
const measured = [];
for (const subject of loadSubjects(n8n)) measured.push(await measure(n8n, subject));

const ahead = behind(measured).map((row) => `- ${row}`);
const text = [
	`Measured on ${new Date().toISOString().slice(0, 10)} with n8n ${RELEASE.n8n}. Bold is the best of a row.`,
	table(measured),
	ahead.length > 0
		? `Another node is ahead in:\n\n${ahead.join('\n')}`
		: 'No other node is ahead in a row.',
].join('\n\n');
if (process.argv.includes('--print')) console.log(text);
else await writePage(text);

const { silent } = measured[0].lists;
if (silent.length > 0)
	console.log(`Lists of this package that say nothing when empty: ${silent.join(', ')}`);
