/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs the package's own scripts */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfRepository, removeCopy, run } from '../../package/workspace';

/** Stands for n8n: writes its database. */
const N8N = `require('node:fs').writeFileSync('database.sqlite', 'executions');`;
const START = `
import { join } from 'node:path';
const load = async (name) => await import(join(process.cwd(), 'scripts/start', name));
const { openProfile } = await load('profile.mjs');
const { launchN8n } = await load('n8n-server.mjs');
const { userFolder, log } = openProfile('alone');
const n8n = join(process.cwd(), 'n8n.cjs');
const { exited } = await launchN8n({ node: process.execPath, n8n, userFolder, log });
await exited;
`;

let folder: string;

beforeEach(() => {
	folder = copyOfRepository('scripts');
	writeFileSync(join(folder, 'n8n.cjs'), N8N);
});
afterEach(() => removeCopy(folder));

it.each([true, false])(
	'only their owner reads the executions of npm start (the folder was there before: %s)',
	async (existed) => {
		const state = join(folder, '.n8n-zoom');
		if (existed) mkdirSync(state, { mode: 0o755 });
		const { code, stderr } = await run(folder, 'node', '--input-type=module', '--eval', START);
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
		const others = (path: string) => statSync(join(state, path)).mode & 0o077;
		expect([others(''), others('n8n-no-sandbox/database.sqlite')]).toEqual([0, 0]);
	},
);
