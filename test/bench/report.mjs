import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';
import { RELEASE } from '../../scripts/start/n8n-install.mjs';

const FILE = 'docs/benchmarks.md';
const HEAD = 'test/bench/remarks/head.md';

/** The groups by name, as the file calls them and in its order. */
const TITLES = {
	calls: 'The cost of a call in n8n',
	limits: "At Zoom's limits",
	renewal: 'A token that runs out',
	trigger: 'The trigger',
	install: 'Being installed',
	profiles: 'Profile',
};

/** A group's tables as text, for the terminal and for the file alike. */
export function asText(name, { tables }, remark) {
	const parts = tables.map((each) =>
		[`### ${each.title}`, each.text, each.note].filter(Boolean).join('\n\n'),
	);
	return [`## ${TITLES[name]}`, ...(remark ? [remark] : []), ...parts].join('\n\n');
}

const read = (file) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '');

/** What is said of a group: when and where it was measured, and what its rows mean. */
function remarkOn(name) {
	const machine = `${cpus().length} processor cores, ${Math.round(totalmem() / 1024 ** 3)} GB of memory, ${process.platform}`;
	const date = new Date().toISOString().slice(0, 10);
	const measured = `Measured by \`npm run bench -- --only ${name}\` on ${date}: n8n ${RELEASE.n8n} on Node ${RELEASE.node}, ${machine}.`;
	return [measured, read(`test/bench/remarks/${name}.md`).trim()].filter(Boolean).join('\n\n');
}

/** Writes the results ([name of the group, result] each) into the file; the other groups stay there as they are. */
export function write(results) {
	const sections = new Map(
		read(FILE)
			.split(/^(?=## )/m)
			.map((text) => [/^## (.*)/.exec(text)?.[1], text.trim()]),
	);
	for (const [name, result] of results) {
		sections.set(TITLES[name], asText(name, result, remarkOn(name)));
	}
	const inOrder = Object.values(TITLES).map((title) => sections.get(title));
	const file = join(root, FILE);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `${[read(HEAD).trim(), ...inOrder.filter(Boolean)].join('\n\n')}\n`);
	return FILE;
}
