import { NodeOperationError, type IPollFunctions } from 'n8n-workflow';
import type { Memory } from './memory';

/** What the user is told where the state was damaged. */
const UNREADABLE = {
	message: 'What this trigger had written down could not be read',
	description:
		'It started fresh, so what happened since its last poll did not fire. Look whether a Code node of this workflow writes workflow static data, and let it leave that of the trigger alone.',
};
/** What to do against more entries than can be remembered. */
const FEWER = 'Nothing was missed so far. Watch fewer sessions with one node to avoid this.';

/**
 * Tells what an earlier poll left to be told.
 * @throws NodeOperationError: a failed execution of its own is the only thing of a polling node that the user sees
 */
export function tellNotice(context: IPollFunctions, memory: Memory): void {
	const { notice } = memory;
	if (notice === undefined) return;
	memory.notice = undefined;
	const { message, description } = notice;
	throw new NodeOperationError(context.getNode(), message, { description, level: 'warning' });
}

/** Leaves for the next poll to tell that the state was damaged. */
export function noteUnreadable(memory: Memory): void {
	memory.notice = UNREADABLE;
}

/** Leaves for the next poll to tell, once, that there is more than can be remembered. */
export function noteTooMany(memory: Memory, message: string | undefined): void {
	if (message === undefined || memory.warned) return;
	memory.notice ??= { message, description: FEWER };
	memory.warned = true;
}
