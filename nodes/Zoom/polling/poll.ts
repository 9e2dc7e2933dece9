import {
	NodeApiError,
	NodeOperationError,
	type IDataObject,
	type INodeExecutionData,
	type IPollFunctions,
} from 'n8n-workflow';
import { changedBaseline, changedSamples, findChanges, type ChangedSnapshot } from './changes';
import type { ZoomEvent } from './events';
import { findNew, newBaseline, newSamples, type NewSnapshot } from './newItems';
import type { Outcome } from './outcome';
import { startRun, type PollRun } from './run';
import { fingerprintOf, newState, readState, type StoredState } from './state';

/** How many samples Fetch Test Event shows. */
const SAMPLES = 3;

/** What this process knows of a polling node. Lost at a restart, and nothing rests on it but speed and silence. */
interface Memory {
	/** Whether a poll is under way. */
	busy: boolean;
	/** Until when the account's daily limit is spent, in milliseconds since 1970. */
	quietUntil: number;
	/** When everything was last read, and the time before that, for a fingerprint; in milliseconds since 1970. */
	reads?: { fingerprint: string; last: number; before: number };
	/** What the user should still be told. */
	notice?: string;
	/** Whether the user was told; once is enough. */
	noticed: boolean;
}

const memories = new Map<string, Memory>();
/** The activations whose first poll is done. */
const activated = new WeakSet<IPollFunctions>();

/**
 * Polls once. The state is assigned last, whole, and only by a baseline or by a poll that emits, as n8n keeps it only
 * then; a poll that throws leaves it as it was.
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
	return await pollAlone(context, event, memory).finally(() => {
		memory.busy = false;
	});
}

async function pollAlone(
	context: IPollFunctions,
	event: ZoomEvent,
	memory: Memory,
): Promise<INodeExecutionData[][] | null> {
	const first = !activated.has(context);
	const activates = first && context.getActivationMode() === 'activate';
	if (!activates) tellNotice(context, memory);
	if (!first && Date.now() < memory.quietUntil) return null;

	const run = await startRun(context, await event.parameters(context));
	const fingerprint = fingerprintOf([event.value, run.parameters, credentialsOf(context)]);
	const data = context.getWorkflowStaticData('node');
	const startsFresh =
		activates && context.getNodeParameter('options.includeInactive', false) !== true;
	const stored = startsFresh ? undefined : readState(data[event.value], fingerprint);

	const outcome = await look(event, run, stored, memory, fingerprint).catch((error: unknown) => {
		memory.quietUntil = limitResetOf(error) ?? 0;
		throw error;
	});
	memory.quietUntil = 0;
	if (outcome.snapshot) {
		forgetOthers(data, event.value);
		data[event.value] = newState(fingerprint, run.now, outcome.snapshot);
	}
	activated.add(context);
	memory.notice ??= outcome.notice;
	return outcome.items.length ? asItems(outcome.items) : null;
}

async function look(
	event: ZoomEvent,
	run: PollRun,
	stored: StoredState | undefined,
	memory: Memory,
	fingerprint: string,
): Promise<Outcome> {
	if (!stored) {
		memory.reads = undefined;
		return event.kind === 'new' ? await newBaseline(event, run) : await changedBaseline(event, run);
	}
	const { takenAt, snapshot } = stored;
	const { last, before } =
		memory.reads?.fingerprint === fingerprint ? memory.reads : { last: takenAt, before: takenAt };
	const outcome =
		event.kind === 'new'
			? await findNew(event, run, snapshot as NewSnapshot, before)
			: await findChanges(event, run, snapshot as ChangedSnapshot, last);
	if (outcome.complete) memory.reads = { fingerprint, last: run.now, before: last };
	return outcome;
}

async function samples(context: IPollFunctions, event: ZoomEvent): Promise<IDataObject[]> {
	const run = await startRun(context, await event.parameters(context));
	const found =
		event.kind === 'new' ? await newSamples(event, run, SAMPLES) : await changedSamples(event, run);
	if (found.length) return found;
	throw new NodeOperationError(context.getNode(), 'Zoom has nothing to show for this event yet', {
		description: event.whenEmpty,
		level: 'warning',
	});
}

function memoryOf(context: IPollFunctions): Memory {
	const key = `${context.getWorkflow().id}:${context.getNode().id}`;
	let memory = memories.get(key);
	if (!memory) memories.set(key, (memory = { busy: false, quietUntil: 0, noticed: false }));
	return memory;
}

/** An event that was watched before, and is chosen again, starts afresh. */
function forgetOthers(data: IDataObject, event: string): void {
	for (const other of Object.keys(data)) if (other !== event) delete data[other];
}

/** A notice becomes a failed execution of its own, the only thing of a polling node that the user sees. */
function tellNotice(context: IPollFunctions, memory: Memory): void {
	const { notice } = memory;
	if (notice === undefined || memory.noticed) return;
	memory.noticed = true;
	throw new NodeOperationError(context.getNode(), notice, {
		description: 'Nothing was missed so far. Watch fewer sessions with one node to avoid this.',
		level: 'warning',
	});
}

/** IDs of the node's credentials: another account has other events. */
function credentialsOf(context: IPollFunctions): unknown {
	const used = context.getNode().credentials ?? {};
	return Object.entries(used).map(([type, { id }]) => [type, id]);
}

/** Until when the daily limit is spent, if that is what went wrong. */
function limitResetOf(error: unknown): number | undefined {
	const reset = error instanceof NodeApiError ? error.context.limitResetsAt : undefined;
	return typeof reset === 'number' ? reset : undefined;
}

function asItems(found: IDataObject[]): INodeExecutionData[][] {
	return [found.map((json) => ({ json }))];
}
