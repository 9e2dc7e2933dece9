// Runs every check of style and of n8n's rules side by side, then prints one section for each.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, stateFolder } from './lib/paths.mjs';

const modules = join(root, 'node_modules');
const { version } = JSON.parse(
	readFileSync(join(modules, 'eslint-plugin-n8n-nodes-base', 'package.json'), 'utf8'),
);
const plainScripts = readdirSync(root).filter((name) => /\.m?js$/.test(name));

const checks = [
	{
		title: 'n8n-node lint (strict mode)',
		args: ['@n8n/node-cli/bin/n8n-node.mjs', 'lint'],
	},
	{
		title: `eslint-plugin-n8n-nodes-base ${version}, no inline disables; plain scripts`,
		args: [
			'eslint/bin/eslint.js',
			'--config=eslint.extra.config.mjs',
			'--max-warnings=0',
			...['nodes', 'credentials', 'package.json', 'scripts', ...plainScripts],
		],
	},
	{
		title: 'both on what the nodes and credentials build',
		args: ['tsx/dist/cli.mjs', 'scripts/lint-built.mjs'],
	},
	{
		title: 'prettier --check',
		args: ['prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
	},
];

// n8n's fixed configuration cannot ignore folders of ours, so the folder in which n8n is tried out brings a
// configuration of its own, and ESLint is told to look for the nearest one.
if (existsSync(stateFolder)) {
	writeFileSync(join(stateFolder, 'eslint.config.mjs'), "export default [{ ignores: ['**'] }];\n");
}
// The nodes-base rules take every file for one of their own fixtures when NODE_ENV is `test`.
const env = {
	...process.env,
	ESLINT_FLAGS: 'unstable_config_lookup_from_file',
	NODE_ENV: 'production',
};

function run({ args: [script, ...rest] }) {
	return new Promise((resolve, reject) => {
		const output = [];
		const child = spawn(process.execPath, [join(modules, script), ...rest], { cwd: root, env });
		child.stdout.on('data', (chunk) => output.push(chunk));
		child.stderr.on('data', (chunk) => output.push(chunk));
		child.on('error', reject);
		child.on('close', (code) => resolve({ code, text: Buffer.concat(output).toString().trim() }));
	});
}

const runs = checks.map((check) => run(check));
for (const [index, { title }] of checks.entries()) {
	console.log(`▸ ${title}`);
	const { code, text } = await runs[index];
	if (code !== 0) process.exitCode = 1;
	if (code !== 0 || text.includes('warning')) console.log(text);
	console.log(code === 0 ? '✔ passed\n' : `✘ failed: ${title}\n`);
}
