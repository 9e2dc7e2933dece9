import type { IPollFunctions } from 'n8n-workflow';
import type { StoredState } from './state';
import { TOKEN_LIFE, type Sweep } from './sweep';
import { DAY } from '../http/time';

/**
 * What this process knows of a polling node. Lost at a restart; what n8n has stored counts, unless n8n drops it. Times
 * are of this machine's clock, in milliseconds since 1970, where nothing else is said.
 */
export interface Memory {
	/** Whether a poll is under way. */
	busy: boolean;
	usedAt: number;
	/** Until when the account's daily limit is spent. */
	quietUntil: number;
	/** When everything was last read, and the time before that, for a fingerprint; by Zoom's clock. */
	reads?: { fingerprint: string; last: number; before: number };
	/** What was read of lists that are longer than a poll may take, what for, and when it was read on. */
	sweep?: { purpose: string; read: Sweep; at: number };
	/** How often a look at Zoom began since one was last finished. */
	beginnings: number;
	/**
	 * The state of the last baseline, until n8n has surely stored it; the mark of what was stored before; and whether it
	 * was taken when the workflow was published or n8n started, as n8n stores it by itself only then.
	 */
	baseline?: { state: StoredState; replaced: string; atStart: boolean };
	/** The mark of what was handed over last with items, and when; n8n may still be storing it. */
	emitted?: { fingerprint: string; mark: string; at: number };
	/** What the user should still be told. */
	notice?: { message: string; description: string };
	/** Whether the user was told that there is more than can be remembered; once is enough. */
	warned: boolean;
}

/** Longer than any time between two polls, in milliseconds. */
const LONGEST_PAUSE = 32 * DAY;

const memories = new Map<string, Memory>();

/** The memory of a node. Those of nodes that are no longer polled are forgotten, as n8n does not tell of their end. */
export function memoryOf(context: IPollFunctions): Memory {
	const now = Date.now();
	for (const [other, memory] of memories) forgetUnused(other, memory, now);
	const key = `${context.getWorkflow().id}:${context.getNode().id}`;
	const memory = memories.get(key) ?? {
		busy: false,
		usedAt: now,
		quietUntil: 0,
		beginnings: 0,
		warned: false,
	};
	memories.set(key, memory);
	memory.usedAt = now;
	return memory;
}

/** Lets go of what was read as soon as its page tokens are over, and of all the rest once no poll can come any more. */
function forgetUnused(key: string, memory: Memory, now: number): void {
	if (memory.busy) return;
	if (memory.sweep && now - memory.sweep.at > TOKEN_LIFE) memory.sweep = undefined;
	if (now - memory.usedAt > LONGEST_PAUSE) memories.delete(key);
}
