import type { INodeParameters } from 'n8n-workflow';
import type { Sandbox } from '../../../../sandbox';
import { clock } from './clock';
import { published, sandboxForEvents, watchOf, type LoginOptions, type Watch } from './trigger';

/** The tests of an event: one sandbox for all of a file. */
export interface EventSuite {
	readonly sandbox: Sandbox;
	/** Begins anew at a moment: the clock stands there, and Zoom has its first data. */
	at(moment: string): void;
	/** A workflow that is not published yet. */
	watchOf(parameters: INodeParameters, options?: LoginOptions): Watch;
	/** A published workflow. */
	published(parameters: INodeParameters, options?: LoginOptions): Promise<Watch>;
}

/** Prepares the tests of a file: each begins with Zoom's first data, now, or at a moment. */
export function eventSuite(moment?: string): EventSuite {
	let sandbox: Sandbox;
	const at = (start?: string) => {
		if (start) clock.set(start);
		else clock.reset();
		sandbox.control.reset();
	};
	beforeAll(async () => {
		sandbox = await sandboxForEvents();
	});
	afterAll(async () => await sandbox.close());
	beforeEach(() => at(moment));
	return {
		get sandbox() {
			return sandbox;
		},
		at,
		watchOf: (parameters, options) => watchOf(sandbox, parameters, options),
		published: async (parameters, options) => await published(sandbox, parameters, options),
	};
}
