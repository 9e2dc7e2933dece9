import { execFile, execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { cleanEnvironment, run, start } from '../../../scripts/lib/processes.mjs';
import { freePort } from '../../../scripts/lib/ports.mjs';
import { isRoot, programs } from './programs.mjs';

const USER = 'n8n';
const READY_MS = 30_000;
/** Servers do not run as root; Debian's package of PostgreSQL brings this user. */
const UNPRIVILEGED = 'postgres';

/** The command with which a server runs as the unprivileged user. */
const unprivileged = (program, args) =>
	isRoot()
		? [
				'setpriv',
				[`--reuid=${UNPRIVILEGED}`, `--regid=${UNPRIVILEGED}`, '--clear-groups', program, ...args],
			]
		: [program, args];

/** A folder that belongs to the unprivileged user. */
function ownFolder(path) {
	mkdirSync(path, { mode: 0o700 });
	if (isRoot()) {
		const id = (flag) => Number(execFileSync('id', [flag, UNPRIVILEGED], { encoding: 'utf8' }));
		chownSync(path, id('-u'), id('-g'));
	}
	return path;
}

async function untilOpen(port, { exited, lastOutput }) {
	let ended = false;
	void exited.then(() => (ended = true));
	const deadline = Date.now() + READY_MS;
	const isOpen = () =>
		new Promise((resolve) => {
			const socket = connect({ port, host: '127.0.0.1' });
			socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
			socket.once('connect', () => socket.destroy());
		});
	while (!(await isOpen())) {
		if (ended || Date.now() > deadline) throw new Error(lastOutput());
		await sleep(200);
	}
}

async function startPostgres(folder, log) {
	const { initdb, postgres, psql } = await programs(
		['initdb', 'postgres', 'psql'],
		['postgresql'],
		log('apt-postgresql'),
	);
	const data = ownFolder(join(folder, 'postgresql'));
	const password = randomBytes(12).toString('hex');
	const passwordFile = join(folder, 'password');
	writeFileSync(passwordFile, password, { mode: 0o644 });
	const at = { cwd: '/', log: log('postgresql') };
	const init = [`--pgdata=${data}`, `--username=${USER}`, `--pwfile=${passwordFile}`];
	await run(...unprivileged(initdb, [...init, '--auth=scram-sha-256', '--encoding=UTF8']), at);
	const port = await freePort();
	const listen = ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', data];
	const server = start(...unprivileged(postgres, listen), at);
	await untilOpen(port, server);
	const sql = async (statements) => {
		const args = ['-h', '127.0.0.1', '-p', String(port), '-U', USER, '-d', 'postgres'];
		const env = cleanEnvironment({ PGPASSWORD: password });
		const flags = ['-v', 'ON_ERROR_STOP=1', '-q', '-c', statements];
		await promisify(execFile)(psql, [...args, ...flags], { env });
	};
	const settings = {
		DB_TYPE: 'postgresdb',
		DB_POSTGRESDB_HOST: '127.0.0.1',
		DB_POSTGRESDB_PORT: String(port),
		DB_POSTGRESDB_DATABASE: 'postgres',
		DB_POSTGRESDB_USER: USER,
		DB_POSTGRESDB_PASSWORD: password,
	};
	return { server, sql, settings };
}

async function startRedis(folder, log) {
	const found = await programs(['redis-server'], ['redis-server'], log('apt-redis'));
	const port = await freePort();
	const listen = ['--bind', '127.0.0.1', '--port', String(port)];
	const memory = ['--dir', ownFolder(join(folder, 'redis')), '--save', '', '--appendonly', 'no'];
	const command = unprivileged(found['redis-server'], [...listen, ...memory]);
	const server = start(...command, { cwd: '/', log: log('redis') });
	await untilOpen(port, server);
	const settings = { QUEUE_BULL_REDIS_HOST: '127.0.0.1', QUEUE_BULL_REDIS_PORT: String(port) };
	return { server, settings };
}

/**
 * Starts PostgreSQL and Redis on free ports of 127.0.0.1 with their data in `folder`; `log` gives the
 * log file for a name. Returns the settings n8n needs for them, `sql` (runs statements) and `stop`.
 * Throws NotRun where they cannot be had.
 */
export async function startServices(folder, log) {
	const postgres = await startPostgres(folder, log);
	const redis = await startRedis(folder, log);
	return {
		settings: { ...postgres.settings, ...redis.settings, EXECUTIONS_MODE: 'queue' },
		sql: postgres.sql,
		stop: async () => await Promise.all([postgres.server.stop(), redis.server.stop()]),
	};
}
