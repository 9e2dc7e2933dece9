import type { IPollFunctions } from 'n8n-workflow';

/** Where a poll stands in the life of a published workflow. */
export interface Activation {
	/** Whether no poll has succeeded since the workflow was published, or n8n started. */
	isFirst: boolean;
	/** Whether this is the poll that publishes the workflow. */
	publishes: boolean;
	/** Whether what happened while the workflow was switched off is to be left out. */
	startsFresh: boolean;
}

/** The activations whose first poll is done; n8n gives each a context of its own. */
const done = new WeakSet<IPollFunctions>();

/** Where this poll stands. */
export function activationOf(context: IPollFunctions): Activation {
	const isFirst = !done.has(context);
	const publishes = isFirst && context.getActivationMode() === 'activate';
	return { isFirst, publishes, startsFresh: publishes && !includesInactive(context) };
}

/** Whether the switch is on, for which an expression may give the word; what is neither is refused elsewhere. */
function includesInactive(context: IPollFunctions): boolean {
	const given = context.getNodeParameter('options.includeInactive', false);
	return String(given).trim().toLowerCase() === 'true';
}

/** Says that a poll of this activation succeeded. */
export function pollSucceeded(context: IPollFunctions): void {
	done.add(context);
}
