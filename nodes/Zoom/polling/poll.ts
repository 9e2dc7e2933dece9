import {
	NodeApiError,
	NodeOperationError,
	type IDataObject,
	type INodeExecutionData,
	type IPollFunctions,
} from 'n8n-workflow';
import { isOn } from '../fields/isOn';
import {
	changedBaseline,
	changedSamples,
	findChanges,
	isChangedSnapshot,
	type ChangedSnapshot,
} from './changes';
import type { ZoomEvent } from './events';
import { memoryOf, type Memory } from './memory';
import { findNew, isNewSnapshot, newBaseline, newSamples, type NewSnapshot } from './newItems';
import type { Outcome } from './outcome';
import { startRun, type PollRun } from './run';
import { fingerprintOf, markOf, newState, readState, type StoredState } from './state';
import { Sweep, TOKEN_LIFE, Unfinished } from './sweep';
import { DAY } from './time';

/** How many samples Fetch Test Event shows. */
const SAMPLES = 3;
/** How long, in milliseconds, n8n with durable cursors may take to store what a poll emitted. */
const STORING = 10_000;
/** How long after midnight, in milliseconds, a limit of the day may still be spent: clocks differ. */
const AFTER_MIDNIGHT = 5 * 60_000;
/** How often in a row a look at Zoom may begin that is never finished. */
const MOST_BEGINNINGS = 2;
/** How many entries a look at Zoom may hold: some hundred megabytes. */
const MOST_ENTRIES = 500_000;

/** What the user is told where the state was damaged. */
const UNREADABLE = {
	message: 'What this trigger had written down could not be read',
	description:
		'It started fresh, so what happened since its last poll did not fire. Look whether a Code node of this workflow writes workflow static data, and let it leave that of the trigger alone.',
};
/** What to do against more entries than can be remembered. */
const FEWER = 'Nothing was missed so far. Watch fewer sessions with one node to avoid this.';

/** The activations whose first poll is done. */
const activated = new WeakSet<IPollFunctions>();

/**
 * Polls once. The state is assigned last, whole, and only by a baseline or by a poll that emits, as n8n keeps it only
 * then; a poll that throws leaves it as it was. A poll whose time is up before all is read keeps what it read for the
 * next one.
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
	const starts = !activated.has(context);
	const activates = starts && context.getActivationMode() === 'activate';
	if (!activates) tellNotice(context, memory);
	const parameters = await event.parameters(context);
	const fingerprint = fingerprintOf([event.value, parameters, credentialsOf(context)]);
	const data = context.getWorkflowStaticData('node');
	const raw = data[event.value];
	const startsFresh = activates && !isOn(context, 'options.includeInactive', false);
	const isSnapshot = event.kind === 'new' ? isNewSnapshot : isChangedSnapshot;
	const found = readState(raw, fingerprint, isSnapshot);
	const kept = typeof found === 'object' ? found.state : undefined;
	if (!startsFresh && isBeingStored(raw, memory.emitted, fingerprint)) return null;
	const stored = startsFresh ? undefined : latest(raw, kept, memory, fingerprint);
	if (stored && !activates && isQuiet(memory)) return null;

	const purpose = `${fingerprint} ${stored ? 'poll' : 'baseline'}`;
	const run = startRun(context, parameters, sweepFor(memory, purpose));
	const outcome = await look(event, run, stored, memory, fingerprint).catch((error: unknown) => {
		if (error instanceof Unfinished) {
			goOnLater(context, run, memory, purpose, starts && !stored);
			return undefined;
		}
		memory.quietUntil = quietUntil(error);
		throw error;
	});
	memory.quietUntil = 0;
	if (!outcome) return null;
	Object.assign(memory, { sweep: undefined, beginnings: 0 });
	const next = outcome.snapshot ? newState(fingerprint, run.begunAt, outcome.snapshot) : stored;
	if (next && next !== kept) {
		forgetOthers(data, event.value);
		data[event.value] = next;
	}
	if (!stored && next) {
		memory.baseline = { state: next, replaced: markOf(raw), atStart: starts };
		memory.emitted = undefined;
	} else if (outcome.snapshot) {
		memory.emitted = { fingerprint, mark: markOf(next), at: Date.now() };
	}
	activated.add(context);
	if (!startsFresh && !stored && found === 'unreadable') memory.notice = UNREADABLE;
	if (outcome.notice && !memory.warned) {
		memory.notice ??= { message: outcome.notice, description: FEWER };
		memory.warned = true;
	}
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
	if (outcome.complete) memory.reads = { fingerprint, last: run.begunAt, before: last };
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

/** What was read already for the same purpose, as long as Zoom keeps its page tokens; else nothing yet. */
function sweepFor({ sweep }: Memory, purpose: string): Sweep {
	const alive = sweep?.purpose === purpose && Math.abs(Date.now() - sweep.at) < TOKEN_LIFE;
	return alive ? sweep.read : new Sweep();
}

/**
 * Keeps what was read for the next poll.
 * @throws NodeOperationError where a workflow is being published or n8n starts, as a baseline is whole or none; and
 * where the next poll would get no further than this one
 */
function goOnLater(
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

/**
 * With durable cursors n8n may start a poll, with the state of before, while it still stores what the last one emitted.
 */
function isBeingStored(raw: unknown, emitted: Memory['emitted'], fingerprint: string): boolean {
	return (
		emitted?.fingerprint === fingerprint &&
		Math.abs(Date.now() - emitted.at) < STORING &&
		markOf(raw) !== emitted.mark
	);
}

/**
 * With durable cursors n8n drops what the poll at publishing stored. Where that is seen, because still the same is
 * stored as before it, this process knows better.
 */
function latest(
	raw: unknown,
	kept: StoredState | undefined,
	memory: Memory,
	fingerprint: string,
): StoredState | undefined {
	const { baseline, emitted } = memory;
	if (!baseline) return kept;
	const mark = markOf(raw);
	if (mark === baseline.replaced) {
		return baseline.state.fingerprint === fingerprint ? baseline.state : kept;
	}
	if (baseline.atStart || mark === emitted?.mark) memory.baseline = undefined;
	return kept;
}

/** An event that was watched before, and is chosen again, starts afresh. */
function forgetOthers(data: IDataObject, event: string): void {
	for (const other of Object.keys(data)) if (other !== event) delete data[other];
}

/** A notice becomes a failed execution of its own, the only thing of a polling node that the user sees. */
function tellNotice(context: IPollFunctions, memory: Memory): void {
	const { notice } = memory;
	if (notice === undefined) return;
	memory.notice = undefined;
	const { message, description } = notice;
	throw new NodeOperationError(context.getNode(), message, { description, level: 'warning' });
}

/** IDs of the node's credentials: another account has other events. */
function credentialsOf(context: IPollFunctions): unknown {
	const used = context.getNode().credentials ?? {};
	return Object.entries(used).map(([type, { id }]) => [type, id]);
}

/** Until when the daily limit is spent, if that is what went wrong: until midnight UTC at the latest. */
function quietUntil(error: unknown): number {
	const reset: unknown = error instanceof NodeApiError ? error.context.limitResetsAt : undefined;
	if (typeof reset !== 'number') return 0;
	return Math.min(reset, (Math.floor(Date.now() / DAY) + 1) * DAY + AFTER_MIDNIGHT);
}

/** Whether the daily limit is spent. A time that is further off is one of a clock that was set since. */
function isQuiet({ quietUntil: until }: Memory): boolean {
	const left = until - Date.now();
	return left > 0 && left <= DAY + AFTER_MIDNIGHT;
}

function asItems(found: IDataObject[]): INodeExecutionData[][] {
	return [found.map((json) => ({ json }))];
}
