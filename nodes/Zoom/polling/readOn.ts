import { NodeOperationError, type IPollFunctions } from 'n8n-workflow';
import type { Memory } from './memory';
import type { PollRun } from './run';
import { Sweep, TOKEN_LIFE } from './sweep';

/** How often in a row a look at Zoom may begin that is never finished. */
const MOST_BEGINNINGS = 2;
/** How many entries a look at Zoom may hold: some hundred megabytes. */
const MOST_ENTRIES = 500_000;

/** What was read already for the same purpose, as long as Zoom keeps its page tokens; else nothing yet. */
export function unfinishedSweep({ sweep }: Memory, purpose: string): Sweep {
	const alive = sweep?.purpose === purpose && Math.abs(Date.now() - sweep.at) < TOKEN_LIFE;
	return alive ? sweep.read : new Sweep();
}

/** Forgets what was read, as all is read now. */
export function finishSweep(memory: Memory): void {
	Object.assign(memory, { sweep: undefined, beginnings: 0 });
}

/**
 * Keeps what was read for the next poll.
 * @param starts whether a workflow is being published, or n8n starts, without a baseline
 * @throws NodeOperationError where it starts, as a baseline is whole or none; and where the next poll would get no
 * further than this one
 */
export function goOnLater(
	context: IPollFunctions,
	{ sweep, begunAt }: PollRun,
	memory: Memory,
	purpose: string,
	starts: boolean,
): void {
	const goesOn = sweep.begunAt !== undefined && !sweep.anew;
	if (!goesOn) memory.beginnings++;
	sweep.begunAt = begunAt;
	const tooMany = sweep.entries > MOST_ENTRIES;
	memory.sweep = tooMany ? undefined : { purpose, read: sweep, at: Date.now() };
	if (tooMany || memory.beginnings > MOST_BEGINNINGS) {
		throw new NodeOperationError(
			context.getNode(),
			'Zoom’s list is too long to be read to its end',
			{
				description:
					"Nothing fires until it is read whole. Let the trigger poll every few minutes, as Zoom lets a list be read on for 15 minutes only. Set 'Page Size' to 300, and watch fewer sessions with one node.",
				level: 'warning',
			},
		);
	}
	if (starts) {
		throw new NodeOperationError(context.getNode(), 'Time ran out before Zoom’s list was read', {
			description:
				"The trigger has to know all that is there before it can tell what is new. Publish again within 15 minutes: it goes on where it stopped. Set 'Page Size' to 300, so that fewer pages are needed.",
			level: 'warning',
		});
	}
}
