import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../lib/ports.mjs';
import { cleanEnvironment, start } from '../lib/processes.mjs';

const START_TIMEOUT_MS = 5 * 60_000;

/** Everything that would make n8n talk to the outside or ask for it. */
const QUIET = {
	N8N_DIAGNOSTICS_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
	N8N_TEMPLATES_ENABLED: 'false',
	N8N_PERSONALIZATION_ENABLED: 'false',
	N8N_DYNAMIC_BANNERS_ENABLED: 'false',
	N8N_HIRING_BANNER_ENABLED: 'false',
	N8N_LICENSE_AUTO_RENEW_ENABLED: 'false',
	N8N_VERIFIED_PACKAGES_ENABLED: 'false',
};

/** The key n8n encrypts credentials with: made once for a user folder, then always the same. */
function encryptionKey(userFolder) {
	const file = join(userFolder, 'encryption-key');
	if (!existsSync(file)) {
		mkdirSync(userFolder, { recursive: true });
		writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
	}
	return readFileSync(file, 'utf8');
}

/** The environment of this process without settings meant for an n8n of the user's own. */
function environmentWithoutN8n() {
	return Object.fromEntries(
		Object.entries(cleanEnvironment()).filter(
			([name]) => !/^(N8N|DB|EXECUTIONS|QUEUE|WEBHOOK|GENERIC)_/.test(name),
		),
	);
}

async function answers(url) {
	try {
		return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
	} catch {
		return false;
	}
}

/**
 * Starts n8n on 127.0.0.1 with SQLite in `userFolder`. Port 5678 is taken if it is free; `settings`
 * are further environment variables of n8n, `command` is what n8n is to be: `start` or, in queue
 * mode, `worker`. Returns its address; `ready` waits until it answers, `exited` resolves when it
 * ends, `stop` asks it to end and waits for that, `kill` ends it at once (kill -9).
 */
export async function launchN8n({ node, n8n, userFolder, log, settings, command = 'start' }) {
	const port = await freePort(5678);
	const url = `http://127.0.0.1:${port}`;
	const loopback = '127.0.0.1,localhost';
	// What n8n writes (its database, its logs) is for the owner alone.
	const usualMask = process.umask(0o077);
	const { exited, stop, kill, lastOutput } = start(node, [n8n, command], {
		cwd: userFolder,
		log,
		env: {
			...environmentWithoutN8n(),
			...QUIET,
			PATH: `${dirname(node)}${delimiter}${process.env.PATH}`,
			GENERIC_TIMEZONE: Intl.DateTimeFormat().resolvedOptions().timeZone,
			DB_TYPE: 'sqlite',
			N8N_USER_FOLDER: userFolder,
			N8N_ENCRYPTION_KEY: encryptionKey(userFolder),
			N8N_LISTEN_ADDRESS: '127.0.0.1',
			N8N_HOST: '127.0.0.1',
			N8N_PORT: String(port),
			N8N_PROTOCOL: 'http',
			N8N_EDITOR_BASE_URL: url,
			WEBHOOK_URL: `${url}/`,
			N8N_SECURE_COOKIE: 'false',
			QUEUE_HEALTH_CHECK_ACTIVE: 'true',
			QUEUE_HEALTH_CHECK_PORT: String(port),
			N8N_WORKER_SERVER_ADDRESS: '127.0.0.1',
			N8N_RUNNERS_BROKER_LISTEN_ADDRESS: '127.0.0.1',
			N8N_RUNNERS_BROKER_PORT: String(await freePort()),
			N8N_GRACEFUL_SHUTDOWN_TIMEOUT: '5',
			N8N_ENFORCE_SETTINGS_FILE_PERMISSIONS: 'true',
			NO_PROXY: loopback,
			no_proxy: loopback,
			...settings,
		},
	});
	process.umask(usualMask);
	// n8n 1 says that it is ready some time before it answers the editor.
	const signs = ['/healthz/readiness', ...(command === 'start' ? ['/rest/settings'] : [])].map(
		(path) => `${url}${path}`,
	);
	let ended = false;
	void exited.then(() => (ended = true));
	const ready = async () => {
		const deadline = Date.now() + START_TIMEOUT_MS;
		while (!(await Promise.all(signs.map(answers))).every(Boolean)) {
			if (ended || Date.now() > deadline) {
				throw new Error(`n8n did not start (its log: ${log}):\n${lastOutput()}`);
			}
			await sleep(500);
		}
	};
	return { url, exited, stop, kill, ready };
}

/** Launches n8n and waits until it is ready; takes and returns what `launchN8n` does. */
export async function startN8n(options) {
	const n8n = await launchN8n(options);
	await n8n.ready();
	return n8n;
}
