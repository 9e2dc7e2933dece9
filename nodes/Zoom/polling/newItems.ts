import type { IDataObject } from 'n8n-workflow';
import type { NewEvent } from './events';
import { SeenKeys } from './seenKeys';
import type { Outcome } from './outcome';
import type { PollRun } from './run';
import { isOutOfTime } from '../transport/refusedAnswer';

/** The snapshot of an event that fires for new entries. */
export interface NewSnapshot extends IDataObject {
	/** Entries older than this are never new, in milliseconds since 1970. */
	since: number;
	/** The entries that are known, as `SeenKeys` packs them. */
	known: string;
}

/** How many keys are kept: 1.4 MB, the participants of a hundred large webinars. */
export const MOST_KEYS = 100_000;
/** How often a baseline of several pages is read at most: an entry may slip from page to page while they are read. */
const BASELINE_READS = 3;

/** Whether what is stored can be the snapshot of such an event. */
export function isNewSnapshot({ since, known }: IDataObject): boolean {
	return typeof since === 'number' && Number.isFinite(since) && SeenKeys.isPacked(known);
}

/** Remembers all there is, so that only what comes later fires. */
export async function newBaseline(
	event: NewEvent,
	run: PollRun,
	mostKeys = MOST_KEYS,
): Promise<Outcome> {
	const { sweep } = run;
	const since = () => event.ignoreBefore(run, 'baseline') - (run.now - run.begunAt);
	for (;;) {
		const entries = await readKeyed(event, run, since());
		const { rounds, ...earlier } = sweep.earlier;
		const found = SeenKeys.unpack(earlier.found);
		const known = SeenKeys.unpack(earlier.known);
		const before = found.size;
		remember(event, run, found, entries);
		remember(event, run, known, entries.filter(readiness(event, run)));
		const onOnePage = sweep.pages <= 1;
		if (onOnePage || found.size === before || rounds + 1 === BASELINE_READS) {
			return { items: [], complete: true, ...limited(known, since(), mostKeys) };
		}
		sweep.nextRound(found.pack(), known.pack());
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
	const reach = Math.max(since, reachedAt - (event.lookBack?.(run) ?? 0));
	let current = (await readKeyed(event, run, reach))
		.filter(readiness(event, run))
		.filter((entry) => !isOld(event, run, since, entry));
	let seen = SeenKeys.unpack(stored.known);
	const isKnown = (entry: IDataObject) => seen.has(keyOf(event, run, entry));
	if (event.oneSession && current.length && !current.some(isKnown)) {
		const missed = await event.missed?.(run, seen.newest(), reachedAt);
		current = [...withKey(event, run, missed ?? []), ...current];
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
	const entries = await readKeyed(event, run, event.ignoreBefore(run, 'emission'));
	const ready = withoutRepeats(event, run, entries.filter(readiness(event, run)));
	const newest = oldestFirst(event, run, ready).slice(-most);
	return await payloads(event, run, newest);
}

/** All payloads, or, where each costs a request, payloads until time is up, at least one. */
async function payloads(event: NewEvent, run: PollRun, entries: IDataObject[]) {
	const items: IDataObject[] = [];
	for (const entry of entries) {
		if (event.asksMore && items.length > 0 && run.outOfTime()) break;
		const item = await Promise.resolve(event.payload(entry, run)).catch((error: unknown) => {
			if (items.length === 0 || !isOutOfTime(error)) throw error;
			return undefined;
		});
		if (!item) break;
		items.push(item);
	}
	return items;
}

/** The entries that Zoom lists. What has no key can't be told apart from others, so it is left out. */
async function readKeyed(event: NewEvent, run: PollRun, reach: number): Promise<IDataObject[]> {
	return withKey(event, run, await event.read(run, reach));
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

function readiness(event: NewEvent, run: PollRun) {
	return (entry: IDataObject) => event.ready?.(entry, run) ?? true;
}

function isOld(event: NewEvent, run: PollRun, since: number, entry: IDataObject): boolean {
	return momentOf(event, run, entry) < since;
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
