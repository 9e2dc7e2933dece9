import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';
import { RELEASE } from '../../scripts/start/n8n-install.mjs';

const FILE = 'docs/benchmarks.md';
const remarks = join(root, 'test/bench/remarks.md');

/** A group's tables as text, for the terminal and for the file alike. */
export function asText({ title, tables }) {
	const parts = tables.map((each) =>
		[`### ${each.title}`, each.text, each.note].filter(Boolean).join('\n\n'),
	);
	return [`## ${title}`, ...parts].join('\n\n');
}

/** Writes the file from the results of all groups. Returns its path. */
export function write(results, args) {
	const command = ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' ');
	const machine = `${cpus().length} processor cores, ${Math.round(totalmem() / 1024 ** 3)} GB of memory, ${process.platform}`;
	const text = [
		'# Benchmarks',
		`Written by \`${command}\` on ${new Date().toISOString().slice(0, 10)}; n8n ${RELEASE.n8n} on Node ${RELEASE.node}; ${machine}. The numbers hold for that machine; the ratios between rows are what to look at.`,
		existsSync(remarks) ? readFileSync(remarks, 'utf8').trim() : '',
		...results.map(asText),
	].join('\n\n');
	const file = join(root, FILE);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `${text}\n`);
	return FILE;
}
