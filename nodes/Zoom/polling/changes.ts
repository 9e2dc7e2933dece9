import type { IDataObject } from 'n8n-workflow';
import { isRecord } from '../http/record';
import type { ChangedEvent, Outcome, ZoomEvent } from './events';
import type { PollRun } from './run';
import { newSalt } from './secrets';

/** The snapshot of an event that fires for changes. */
export interface ChangedSnapshot extends IDataObject {
	/** What the object was; null when it did not exist. */
	object: IDataObject | null;
	/** Salt of the hashes in it; '' where version 1 took it without. */
	salt: string;
}

/** An event that fires when an object is not what it was. */
export function changes(event: ChangedEvent): ChangedEvent & ZoomEvent {
	return {
		...event,
		strategy: {
			isSnapshot: isChangedSnapshot,
			baseline: async (run) => await changedBaseline(event, run),
			find: async (run, snapshot, { last }) =>
				await findChanges(event, run, snapshot as ChangedSnapshot, last),
			sample: async (run) => await changedSamples(event, run),
		},
	};
}

/** Whether what is stored can be the snapshot of such an event. */
function isChangedSnapshot({ object, salt }: IDataObject): boolean {
	return (object === null || isRecord(object)) && typeof salt === 'string';
}

/** Remembers the object as it is, so that only what changes later fires. */
export async function changedBaseline(event: ChangedEvent, run: PollRun): Promise<Outcome> {
	const object = await event.read(run, run.now);
	const salt = newSalt();
	return {
		items: [],
		complete: true,
		snapshot: { object: object ? event.snapshot(object, run, salt) : null, salt },
	};
}

/**
 * Finds what is different. An object that vanished keeps its snapshot.
 * @param reachedAt when the object was last read, in milliseconds since 1970
 */
export async function findChanges(
	event: ChangedEvent,
	run: PollRun,
	stored: ChangedSnapshot,
	reachedAt: number,
): Promise<Outcome> {
	const object = await event.read(run, reachedAt);
	if (object === undefined) return { items: [], complete: true };
	const after = event.snapshot(object, run, stored.salt);
	const items = event.compare(stored.object ?? undefined, after, object, run);
	if (items.length === 0) return { items, complete: true };
	const salt = stored.salt || newSalt();
	return { items, complete: true, snapshot: { object: event.snapshot(object, run, salt), salt } };
}

/** The object as it would be emitted. */
export async function changedSamples(event: ChangedEvent, run: PollRun): Promise<IDataObject[]> {
	const object = await event.read(run, run.now);
	return object === undefined ? [] : event.sample(object, run);
}
