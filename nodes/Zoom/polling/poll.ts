import {
	NodeApiError,
	NodeOperationError,
	type IDataObject,
	type INodeExecutionData,
	type IPollFunctions,
} from 'n8n-workflow';
import { isOn } from '../fields/isOn';
import { changedBaseline, changedSamples, findChanges, type ChangedSnapshot } from './changes';
import type { ZoomEvent } from './events';
import { findNew, newBaseline, newSamples, type NewSnapshot } from './newItems';
import type { Outcome } from './outcome';
import { startRun, type PollRun } from './run';
import { fingerprintOf, newState, readState, type StoredState } from './state';

/** How many samples Fetch Test Event shows. */
const SAMPLES = 3;
/** How much older, in milliseconds, a later state may seem: Zoom's clock is known to the second only. */
const CLOCK_JITTER = 5_000;
/** How long, in milliseconds, n8n with durable cursors may take to store what a poll emitted. */
const STORING = 10_000;

/** What this process knows of a polling node. Lost at a restart; what n8n has stored counts, unless n8n drops it. */
interface Memory {
	/** Whether a poll is under way. */
	busy: boolean;
	/** Until when the account's daily limit is spent, in milliseconds since 1970. */
	quietUntil: number;
	/** When everything was last read, and the time before that, for a fingerprint; in milliseconds since 1970. */
	reads?: { fingerprint: string; last: number; before: number };
	/** The state of the last baseline. */
	baseline?: StoredState;
	/** The state that was handed over last with items, and when; n8n may still be storing it. */
	emitted?: { state: StoredState; at: number };
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
	const activates = !activated.has(context) && context.getActivationMode() === 'activate';
	if (!activates) tellNotice(context, memory);
	const run = startRun(context, await event.parameters(context));
	const fingerprint = fingerprintOf([event.value, run.parameters, credentialsOf(context)]);
	const data = context.getWorkflowStaticData('node');
	const startsFresh = activates && !isOn(context, 'options.includeInactive', false);
	const kept = readState(data[event.value], fingerprint);
	if (!startsFresh && isBeingStored(kept, memory.emitted, fingerprint)) return null;
	const stored = startsFresh ? undefined : latest(kept, memory.baseline, fingerprint);
	if (stored && !activates && Date.now() < memory.quietUntil) return null;

	const outcome = await look(event, run, stored, memory, fingerprint).catch((error: unknown) => {
		memory.quietUntil = limitResetOf(error) ?? 0;
		throw error;
	});
	memory.quietUntil = 0;
	const next = outcome.snapshot ? newState(fingerprint, run.now, outcome.snapshot) : stored;
	if (next && next !== kept) {
		forgetOthers(data, event.value);
		data[event.value] = next;
	}
	if (!stored) Object.assign(memory, { baseline: next, emitted: undefined });
	else if (outcome.snapshot && next) memory.emitted = { state: next, at: Date.now() };
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
	const run = startRun(context, await event.parameters(context));
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

/**
 * With durable cursors n8n may start a poll, with the state of before, while it still stores what the last one emitted.
 */
function isBeingStored(
	kept: StoredState | undefined,
	emitted: Memory['emitted'],
	fingerprint: string,
): boolean {
	return (
		emitted?.state.fingerprint === fingerprint &&
		emitted.state.takenAt !== kept?.takenAt &&
		Date.now() - emitted.at < STORING
	);
}

/** With durable cursors n8n drops what the poll at publishing stored; until the next poll only this process knows it. */
function latest(
	kept: StoredState | undefined,
	baseline: StoredState | undefined,
	fingerprint: string,
): StoredState | undefined {
	if (baseline?.fingerprint !== fingerprint) return kept;
	return kept && kept.takenAt > baseline.takenAt - CLOCK_JITTER ? kept : baseline;
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
