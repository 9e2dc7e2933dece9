import {
	NodeOperationError,
	type IDataObject,
	type INodeExecutionData,
	type IPollFunctions,
} from 'n8n-workflow';
import { activationOf } from './activation';
import { isLimitSpent, limitSpentUntil } from './dailyLimit';
import type { ZoomEvent } from './events';
import { memoryOf, type Memory } from './memory';
import { noteTooMany, tellNotice } from './notices';
import { finishSweep, goOnLater, unfinishedSweep } from './readOn';
import { startRun } from './run';
import { StateStore } from './stateStore';
import { Unfinished } from './sweep';

/**
 * Polls once. A poll that throws leaves the state as it was; one whose time is up before all is read keeps what it read
 * for the next one.
 * @returns the items to emit, or null for none
 * @throws NodeApiError or NodeOperationError with words for the user
 */
export async function poll(
	context: IPollFunctions,
	event: ZoomEvent,
): Promise<INodeExecutionData[][] | null> {
	if (context.getMode() === 'manual') return asItems(await samples(context, event));
	const memory = memoryOf(context);
	if (memory.busy) return null;
	memory.busy = true;
	const items = await newsOf(context, event, memory).finally(() => {
		memory.busy = false;
	});
	return items.length ? asItems(items) : null;
}

/** What there is to emit since the last poll. */
async function newsOf(
	context: IPollFunctions,
	event: ZoomEvent,
	memory: Memory,
): Promise<IDataObject[]> {
	const { isFirst, publishes } = activationOf(context);
	if (!publishes) tellNotice(context, memory);
	const parameters = await event.parameters(context);
	const store = new StateStore(context, event, parameters, memory);
	const state = store.load();
	if (state === 'being stored') return [];
	if (state && !publishes && isLimitSpent(memory)) return [];

	const purpose = `${store.fingerprint} ${state ? 'poll' : 'baseline'}`;
	const run = startRun(context, parameters, unfinishedSweep(memory, purpose));
	const { baseline, find } = event.strategy;
	const looking = state ? find(run, state.snapshot, state.looks) : baseline(run);
	const outcome = await looking.catch((error: unknown) => {
		memory.quietUntil = limitSpentUntil(error);
		if (!(error instanceof Unfinished)) throw error;
		goOnLater(context, run, memory, purpose, isFirst && !state);
		return undefined;
	});
	if (!outcome) return [];
	memory.quietUntil = 0;
	finishSweep(memory);
	store.save(outcome, run.begunAt);
	noteTooMany(memory, outcome.notice);
	return outcome.items;
}

/** What Fetch Test Event shows. */
async function samples(context: IPollFunctions, event: ZoomEvent): Promise<IDataObject[]> {
	const run = startRun(context, await event.parameters(context));
	const found = await event.strategy.sample(run);
	if (found.length) return found;
	throw new NodeOperationError(context.getNode(), 'Zoom has nothing to show for this event yet', {
		description: event.whenEmpty,
		level: 'warning',
	});
}

function asItems(found: IDataObject[]): INodeExecutionData[][] {
	return [found.map((json) => ({ json }))];
}
