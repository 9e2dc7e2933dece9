import type { IDataObject, IPollFunctions } from 'n8n-workflow';
import { activationOf, pollSucceeded, type Activation } from './activation';
import type { Looks, Outcome, ZoomEvent } from './events';
import type { Memory } from './memory';
import { noteUnreadable } from './notices';
import { fingerprintOf, markOf, newState, readState, type Found, type StoredState } from './state';

/** How long, in milliseconds, n8n with durable cursors may take to store what a poll emitted. */
const STORING = 10_000;

/** What a poll goes on from. */
export interface KnownState {
	snapshot: IDataObject;
	looks: Looks;
}

/**
 * The state of one event of one node for one poll: what n8n's static data holds, and, where n8n drops it or is still
 * storing it, what this process remembers.
 */
export class StateStore {
	/** Stands for the event, what it watches, and the account. */
	readonly fingerprint: string;
	private readonly activation: Activation;
	/** All static data of the node. */
	private readonly data: IDataObject;
	/** What is in there for the event, as it was when the poll began. */
	private readonly raw: unknown;
	private readonly found: Found;
	/** What the poll goes on from. */
	private current?: StoredState;

	constructor(
		private readonly context: IPollFunctions,
		private readonly event: ZoomEvent,
		parameters: IDataObject,
		private readonly memory: Memory,
	) {
		this.fingerprint = fingerprintOf([event.value, parameters, credentialsOf(context)]);
		this.activation = activationOf(context);
		this.data = context.getWorkflowStaticData('node');
		this.raw = this.data[event.value];
		this.found = readState(this.raw, this.fingerprint, event.strategy.isSnapshot);
	}

	/** What to go on from; undefined where the poll has to take a baseline. */
	load(): KnownState | undefined | 'being stored' {
		const { startsFresh } = this.activation;
		if (!startsFresh && this.isBeingStored()) return 'being stored';
		this.current = startsFresh ? undefined : this.latest();
		if (this.current)
			return { snapshot: this.current.snapshot, looks: this.looksSince(this.current) };
		this.memory.reads = undefined;
		return undefined;
	}

	/**
	 * Keeps what a poll found; the last thing it does. The static data changes in one assignment, and only for a
	 * baseline or for what is emitted, as n8n stores it only then.
	 * @param begunAt when that look at Zoom began, in milliseconds since 1970
	 */
	save({ snapshot, complete }: Outcome, begunAt: number): void {
		const { memory, fingerprint, current } = this;
		if (current && complete) {
			memory.reads = { fingerprint, last: begunAt, before: this.looksSince(current).last };
		}
		const next = snapshot ? newState(fingerprint, begunAt, snapshot) : current;
		if (next && next !== this.kept) this.assign(next);
		if (next && !current) {
			const { isFirst, startsFresh } = this.activation;
			memory.baseline = { state: next, replaced: markOf(this.raw), atStart: isFirst };
			memory.emitted = undefined;
			if (!startsFresh && this.found === 'unreadable') noteUnreadable(memory);
		} else if (snapshot) {
			memory.emitted = { fingerprint, mark: markOf(next), at: Date.now() };
		}
		pollSucceeded(this.context);
	}

	/** What n8n gave. */
	private get kept(): StoredState | undefined {
		return typeof this.found === 'object' ? this.found.state : undefined;
	}

	/**
	 * With durable cursors n8n may start a poll, with the state of before, while it still stores what the last one
	 * emitted.
	 */
	private isBeingStored(): boolean {
		const { emitted } = this.memory;
		return (
			emitted?.fingerprint === this.fingerprint &&
			Math.abs(Date.now() - emitted.at) < STORING &&
			markOf(this.raw) !== emitted.mark
		);
	}

	/**
	 * With durable cursors n8n drops what the poll at publishing stored. Where that is seen, because still the same is
	 * stored as before it, this process knows better.
	 */
	private latest(): StoredState | undefined {
		const { memory, kept } = this;
		const { baseline, emitted } = memory;
		if (!baseline) return kept;
		const mark = markOf(this.raw);
		if (mark === baseline.replaced) {
			return baseline.state.fingerprint === this.fingerprint ? baseline.state : kept;
		}
		if (baseline.atStart || mark === emitted?.mark) memory.baseline = undefined;
		return kept;
	}

	/** Looks that found nothing are remembered only by the process. */
	private looksSince({ takenAt }: StoredState): Looks {
		const { reads } = this.memory;
		return reads?.fingerprint === this.fingerprint ? reads : { last: takenAt, before: takenAt };
	}

	/** An event that was watched before, and is chosen again, starts fresh. */
	private assign(next: StoredState): void {
		const { data, event } = this;
		for (const other of Object.keys(data)) if (other !== event.value) delete data[other];
		data[event.value] = next;
	}
}

/** IDs of the node's credentials: another account has other events. */
function credentialsOf(context: IPollFunctions): unknown {
	const used = context.getNode().credentials ?? {};
	return Object.entries(used).map(([type, { id }]) => [type, id]);
}
