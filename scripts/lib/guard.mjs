/**
 * Runs the command given as arguments and ends it, with everything it started, as soon as this
 * process' standard input closes. The starter holds the other end of that pipe, so its children
 * go even when it is killed and has no chance to tidy up.
 */
import { spawn } from 'node:child_process';

const GRACE_MS = 10_000;
const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
const signalGroup = (signal) => process.kill(-process.pid, signal);
let abandoned = false;

child.once('error', (error) => {
	console.error(error.message);
	process.exit(127);
});
child.once('exit', (code) => (abandoned ? signalGroup('SIGKILL') : process.exit(code ?? 1)));

process.on('SIGTERM', () => undefined);
process.on('SIGINT', () => undefined);
process.stdin.resume();
process.stdin.once('close', () => {
	abandoned = true;
	signalGroup('SIGTERM');
	setTimeout(() => signalGroup('SIGKILL'), GRACE_MS);
});
