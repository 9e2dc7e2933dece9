import type { IDataObject } from 'n8n-workflow';
import type { ChangedEvent } from './events';
import type { Outcome } from './outcome';
import type { PollRun } from './run';

/** The snapshot of an event that fires for changes. */
export interface ChangedSnapshot extends IDataObject {
	/** What the object was; null when it did not exist. */
	object: IDataObject | null;
}

/** Remembers the object as it is, so that only what changes later fires. */
export async function changedBaseline(event: ChangedEvent, run: PollRun): Promise<Outcome> {
	const object = await event.read(run);
	return { items: [], snapshot: { object: object ? event.snapshot(object, run) : null } };
}

/** Finds what is different. An object that vanished keeps its snapshot. */
export async function findChanges(
	event: ChangedEvent,
	run: PollRun,
	stored: ChangedSnapshot,
): Promise<Outcome> {
	const object = await event.read(run);
	if (object === undefined) return { items: [] };
	const after = event.snapshot(object, run);
	const items = event.compare(stored.object ?? undefined, after, object, run);
	return items.length ? { items, snapshot: { object: after } } : { items };
}

/** The object as it would be emitted. */
export async function changedSamples(event: ChangedEvent, run: PollRun): Promise<IDataObject[]> {
	const object = await event.read(run);
	return object === undefined ? [] : event.sample(object, run);
}
