import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './paths.mjs';

const STOP_GRACE_MS = 10_000;
const LAST_LINES = 40;
const running = new Set();

/**
 * This process' environment without what npm adds for the script it runs: a second npm would take
 * those variables for its own settings.
 */
export function cleanEnvironment(extra = {}) {
	const inherited = Object.entries(process.env).filter(
		([name]) => !/^npm_(package|lifecycle)_|^npm_config_(local_prefix|ignore_scripts)$/.test(name),
	);
	return { ...Object.fromEntries(inherited), ...extra };
}

/** Whether a process with this id runs. */
export function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

function signalGroup(child, signal) {
	try {
		process.kill(-child.pid, signal);
		return true;
	} catch {
		return false;
	}
}

async function stopGroup(child, exited) {
	signalGroup(child, 'SIGTERM');
	const kill = setTimeout(() => signalGroup(child, 'SIGKILL'), STOP_GRACE_MS);
	await exited;
	clearTimeout(kill);
}

/**
 * Starts a command in a process group of its own. `inherit` shows its output, else the output goes
 * to `log` (a file) and its last lines are kept. `exited` resolves to the exit code; `stop` asks it to
 * end and waits for that; `kill` ends it with all its descendants at once (kill -9).
 */
export function start(command, args, { cwd = root, env = cleanEnvironment(), log, inherit } = {}) {
	const child = spawn(process.execPath, [join(root, 'scripts/lib/guard.mjs'), command, ...args], {
		cwd,
		env,
		detached: true,
		stdio: ['pipe', inherit ? 'inherit' : 'pipe', inherit ? 'inherit' : 'pipe'],
	});
	running.add(child);
	let tail = '';
	let file;
	if (log) {
		mkdirSync(dirname(log), { recursive: true });
		file = createWriteStream(log);
	}
	const keep = (chunk) => {
		file?.write(chunk);
		tail = (tail + chunk).split('\n').slice(-LAST_LINES).join('\n');
	};
	child.stdout?.on('data', keep);
	child.stderr?.on('data', keep);
	child.stdin.on('error', () => undefined);
	const exited = new Promise((resolve) => {
		child.once('exit', () => signalGroup(child, 'SIGKILL'));
		child.once('close', (code) => {
			running.delete(child);
			file?.end();
			resolve(code ?? 1);
		});
	});
	return {
		exited,
		stop: async () => await stopGroup(child, exited),
		kill: () => signalGroup(child, 'SIGKILL'),
		lastOutput: () => tail.trim(),
	};
}

/** Runs a command to its end; throws with its last lines of output when it fails. */
export async function run(command, args, options = {}) {
	const started = start(command, args, options);
	const code = await started.exited;
	if (code === 0) return;
	const where = options.log ? ` (all of it: ${options.log})` : '';
	const output = started.lastOutput();
	throw new Error(
		`\`${[command, ...args].join(' ')}\` ended with code ${code}${output ? `${where}:\n${output}` : ''}`,
	);
}

/** Ends everything that `start` and `run` started, with all their descendants. */
export async function stopAll() {
	await Promise.all(
		[...running].map(
			async (child) =>
				await stopGroup(child, new Promise((resolve) => child.once('close', resolve))),
		),
	);
}

/** Calls `stopAll` before this process ends on Ctrl-C, a closed terminal or a polite kill. */
export function stopAllOnSignals(onStop = () => undefined) {
	let stopping = false;
	for (const [signal, code] of [
		['SIGINT', 130],
		['SIGTERM', 143],
		['SIGHUP', 129],
	]) {
		process.on(signal, async () => {
			if (stopping) return;
			stopping = true;
			await onStop(signal);
			await stopAll();
			process.exit(code);
		});
	}
}
