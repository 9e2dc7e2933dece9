import type { IDataObject } from 'n8n-workflow';
import { isOutOfTime } from '../http/refusedAnswer';
import type { NewEvent, Outcome, ZoomEvent } from './events';
import type { PollRun } from './run';
import { SeenKeys } from './seenKeys';

/** The snapshot of an event that fires for new entries. */
export interface NewSnapshot extends IDataObject {
	/** Entries older than this are never new, in milliseconds since 1970. */
	since: number;
	/** The entries that are known, as `SeenKeys` packs them. */
	known: string;
}

/** How many keys are kept: 1.4 MB, the participants of a hundred large webinars. */
export const MOST_KEYS = 100_000;
/** How many samples Fetch Test Event shows. */
const SAMPLES = 3;
/** How often a baseline of several pages is read at most: an entry may slip from page to page while they are read. */
const BASELINE_READS = 3;

/** An event that fires once for every entry of a list that was not there before. */
export function newItems(event: NewEvent): NewEvent & ZoomEvent {
	return {
		...event,
		strategy: {
			isSnapshot: isNewSnapshot,
			baseline: async (run) => await newBaseline(event, run),
			find: async (run, snapshot, { before }) =>
				await findNew(event, run, snapshot as NewSnapshot, before),
			sample: async (run) => await newSamples(event, run, SAMPLES),
		},
	};
}

/** Whether what is stored can be the snapshot of such an event. */
function isNewSnapshot({ since, known }: IDataObject): boolean {
	return typeof since === 'number' && Number.isFinite(since) && SeenKeys.isPacked(known);
}

/** Remembers all there is, so that only what comes later fires. */
export async function newBaseline(
	event: NewEvent,
	run: PollRun,
	mostKeys = MOST_KEYS,
): Promise<Outcome> {
	const { sweep } = run;
	for (;;) {
		const entries = await readKeyed(event, run, run.begunAt);
		const { rounds, known } = sweep.earlier;
		const seen = SeenKeys.unpack(known);
		const before = seen.size;
		remember(event, run, seen, entries);
		const onOnePage = sweep.pages <= 1;
		if (onOnePage || seen.size === before || rounds + 1 === BASELINE_READS) {
			const since = event.ignoreBefore(run, 'baseline') - (run.now - run.begunAt);
			return { items: [], complete: true, ...limited(seen, since, mostKeys) };
		}
		sweep.nextRound(seen.pack());
	}
}

/**
 * Finds the entries that were not known. Holds the state back from anything that was not emitted, so that it is found
 * again.
 * @param reachedAt when the list was read to its end, not the last time but the time before it, in milliseconds since
 * 1970: an entry that slipped from page to page during one read is found by the next
 */
export async function findNew(
	event: NewEvent,
	run: PollRun,
	stored: NewSnapshot,
	reachedAt: number,
	mostKeys = MOST_KEYS,
): Promise<Outcome> {
	const { since } = stored;
	let current = (await readKeyed(event, run, reachedAt)).filter(
		(entry) => momentOf(event, run, entry) >= since,
	);
	let seen = SeenKeys.unpack(stored.known);
	const isKnown = (entry: IDataObject) => seen.has(keyOf(event, run, entry));
	if (event.missed && current.length && !current.some(isKnown)) {
		const missed = await event.missed(run, seen.newest(), reachedAt);
		current = [...withKey(event, run, missed), ...current];
		seen = SeenKeys.unpack();
	}
	const known: IDataObject[] = [];
	const fresh: IDataObject[] = [];
	for (const entry of current) (isKnown(entry) ? known : fresh).push(entry);
	const unseen = oldestFirst(event, run, withoutRepeats(event, run, fresh));
	const firing = event.select ? event.select(unseen, known, run) : unseen;
	if (firing.length === 0) return { items: [], complete: true };

	const items = await payloads(event, run, firing);
	const held = firing.at(items.length);
	const lag = run.now - reachedAt;
	const next = held ? since : Math.max(since, event.ignoreBefore(run, 'emission') - lag);
	const settled = held ? unseen.slice(0, unseen.indexOf(held)) : unseen;
	remember(event, run, seen, [...known, ...settled]);
	return { items, complete: held === undefined, ...limited(seen, next, mostKeys) };
}

/** What is stored: without what is older than `since`, and no more keys than can be kept. */
function limited(
	seen: SeenKeys,
	since: number,
	mostKeys: number,
): Pick<Outcome, 'snapshot' | 'notice'> {
	seen.forgetBefore(since);
	const oldest = seen.cap(mostKeys);
	const snapshot: NewSnapshot = { since: Math.max(since, oldest ?? since), known: seen.pack() };
	if (oldest === undefined) return { snapshot };
	return {
		snapshot,
		notice: `This event has more than ${mostKeys} entries to remember. Entries from before ${new Date(oldest).toISOString()} that show up late will not fire.`,
	};
}

/** The newest entries as they would be emitted. */
export async function newSamples(
	event: NewEvent,
	run: PollRun,
	most: number,
): Promise<IDataObject[]> {
	const entries = withoutRepeats(event, run, await readKeyed(event, run, run.now));
	const newest = oldestFirst(event, run, entries).slice(-most);
	return await payloads(event, run, newest);
}

/** All payloads, or, where Zoom is asked for each, payloads until time is up, at least one. */
async function payloads(event: NewEvent, run: PollRun, entries: IDataObject[]) {
	const items: IDataObject[] = [];
	let asks = false;
	for (const entry of entries) {
		if (asks && run.outOfTime()) break;
		const payload = event.payload(entry, run);
		asks = payload instanceof Promise;
		const item = await Promise.resolve(payload).catch((error: unknown) => {
			if (items.length === 0 || !isOutOfTime(error)) throw error;
			return undefined;
		});
		if (!item) break;
		items.push(item);
	}
	return items;
}

/** The entries that Zoom lists. What has no key can't be told apart from others, so it is left out. */
async function readKeyed(event: NewEvent, run: PollRun, reachedAt: number): Promise<IDataObject[]> {
	return withKey(event, run, await event.read(run, reachedAt));
}

function withKey(event: NewEvent, run: PollRun, entries: IDataObject[]): IDataObject[] {
	return entries.filter((entry) => keyOf(event, run, entry) !== '');
}

function keyOf(event: NewEvent, run: PollRun, entry: IDataObject): string {
	return event.key(entry, run) ?? '';
}

function remember(event: NewEvent, run: PollRun, seen: SeenKeys, entries: IDataObject[]): void {
	for (const entry of entries) seen.add(keyOf(event, run, entry), momentOf(event, run, entry));
}

/** An entry without a time of its own counts as new now. */
function momentOf(event: NewEvent, run: PollRun, entry: IDataObject): number {
	const time = event.time(entry, run);
	return Number.isNaN(time) ? run.now : time;
}

function withoutRepeats(event: NewEvent, run: PollRun, entries: IDataObject[]): IDataObject[] {
	return [...new Map(entries.map((entry) => [keyOf(event, run, entry), entry])).values()];
}

function oldestFirst(event: NewEvent, run: PollRun, entries: IDataObject[]): IDataObject[] {
	return entries
		.map((entry) => ({ entry, time: momentOf(event, run, entry) }))
		.sort((a, b) => a.time - b.time)
		.map(({ entry }) => entry);
}
