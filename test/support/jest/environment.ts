/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- tests run in Node.js, not in n8n */
import '../environment';
import 'n8n-core';
import { ModuleMocker } from 'jest-mock';

/** Where Jest's circus, which each test file has anew, keeps who listens to it. */
const LISTENERS = Symbol.for('EVENT_HANDLERS');

const { exit, getBuiltinModule } = process;
const variables = { ...process.env };
const globals = Object.entries(Object.getOwnPropertyDescriptors(globalThis));

/**
 * Where a test file runs: in the worker's own realm, not in one of its own. So what Node has loaded once serves all
 * files of the worker (see runtime.js), there is one `Error` and one `Date`, and a clock that a test sets is
 * everybody's, as in n8n. What a file changes of the globals and the environment variables is put back at its end.
 */
export default class WorkerEnvironment {
	readonly global = globalThis;
	readonly moduleMocker = new ModuleMocker(globalThis);
	/** Jest's fake timers are not offered. */
	readonly fakeTimers = null;
	readonly fakeTimersModern = null;

	/** There is no other realm to be named. */
	getVmContext(): null {
		return null;
	}

	exportConditions(): string[] {
		return ['node', 'node-addons'];
	}

	async setup(): Promise<void> {}

	async teardown(): Promise<void> {
		Reflect.deleteProperty(globalThis, LISTENERS);
		for (const [name, usual] of globals) {
			const now = Object.getOwnPropertyDescriptor(globalThis, name);
			const same = Object.is(now?.value, usual.value) && now?.get === usual.get;
			if (!same) Object.defineProperty(globalThis, name, usual);
		}
		for (const name of Object.keys(process.env)) {
			if (!(name in variables)) delete process.env[name];
		}
		Object.assign(process.env, variables);
		Object.assign(process, { exit, getBuiltinModule });
	}
}
