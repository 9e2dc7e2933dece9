import { fork } from 'node:child_process';
import { cleanEnvironment } from '../../../scripts/lib/processes.mjs';

/**
 * Starts a file, which ends with a call of `serve`, in a process of its own. `execPath` is the Node it
 * runs on, `execArgv` are that Node's options, `env` further variables. Returns `call` (runs one of its
 * functions there; arguments and result as JSON) and `stop`.
 */
export async function startWorker(file, { execPath = process.execPath, execArgv = [], env } = {}) {
	const child = fork(file, { execPath, execArgv, env: cleanEnvironment(env) });
	const waiting = new Map();
	let last = 0;
	const ended = new Promise((resolve) => child.once('exit', resolve));
	void ended.then((code) => {
		for (const { reject } of waiting.values()) reject(new Error(`${file} ended with ${code}.`));
	});
	const answer = (id) => new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
	child.on('message', ({ id, result, error }) => {
		const { resolve, reject } = waiting.get(id);
		waiting.delete(id);
		if (error === undefined) resolve(result);
		else reject(new Error(error));
	});
	await answer(0);
	return {
		async call(name, ...args) {
			last += 1;
			const result = answer(last);
			child.send({ id: last, name, args });
			return await result;
		},
		async stop() {
			if (child.connected) child.disconnect();
			await ended;
		},
	};
}

/** Answers the calls of `startWorker` with these functions; ends this process when nobody can call any more. */
export function serve(functions) {
	process.on('message', async ({ id, name, args }) => {
		try {
			process.send({ id, result: await functions[name](...args) });
		} catch (error) {
			process.send({ id, error: error.stack ?? error.message });
		}
	});
	process.once('disconnect', () => process.exit(0));
	process.send({ id: 0 });
}
