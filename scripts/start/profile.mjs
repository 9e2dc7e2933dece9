import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, writeJson } from '../lib/files.mjs';
import { stateFolder } from '../lib/paths.mjs';
import { isAlive } from '../lib/processes.mjs';

/** Each way of starting has an n8n of its own, so that trying never touches real accounts. */
const FOLDERS = {
	sandbox: 'n8n',
	alone: 'n8n-no-sandbox',
	check: 'n8n-check',
	killDefault: 'n8n-kill-default',
	killDurable: 'n8n-kill-durable',
};
/** Those that go on where the last start ended; the others begin with an empty n8n each time. */
const KEPT = ['sandbox', 'alone'];

function lock(folder) {
	const file = join(folder, 'running.pid');
	const pid = Number(readJson(file, 0));
	if (pid && pid !== process.pid && isAlive(pid)) {
		throw new Error(
			`It is already running here (process ${pid}). Stop that one with Ctrl-C first.`,
		);
	}
	writeFileSync(file, String(process.pid));
	process.once('exit', () => {
		if (readFileSync(file, 'utf8') === String(process.pid)) rmSync(file);
	});
}

/**
 * Opens what is kept from one start to the next: n8n's user folder and the ids of what was created
 * in it. `save` stores changes made to `state`.
 */
export function openProfile(mode) {
	const userFolder = join(stateFolder, FOLDERS[mode]);
	mkdirSync(userFolder, { recursive: true });
	// Executions are kept in there, with what Zoom answered, so other users of the machine stay outside.
	chmodSync(stateFolder, 0o700);
	lock(userFolder);
	const kept = KEPT.includes(mode);
	if (!kept) rmSync(join(userFolder, '.n8n'), { recursive: true, force: true });
	const stateFile = join(userFolder, 'state.json');
	const known = kept ? readJson(stateFile, {}) : {};
	const state = {
		password: `Zoom-${randomBytes(6).toString('hex')}1`,
		credentials: {},
		workflows: {},
		...known,
	};
	const save = () => writeJson(stateFile, state);
	save();
	return {
		userFolder,
		n8nFolder: join(userFolder, '.n8n'),
		log: join(stateFolder, 'logs', `${FOLDERS[mode]}.log`),
		owner: {
			email: 'owner@example.com',
			password: state.password,
			firstName: 'Olivia',
			lastName: 'Owner',
		},
		state,
		save,
	};
}
