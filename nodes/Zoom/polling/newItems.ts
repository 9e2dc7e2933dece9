import type { IDataObject } from 'n8n-workflow';
import type { NewEvent } from './events';
import { Ledger } from './ledger';
import type { Outcome } from './outcome';
import type { PollRun } from './run';

/** The snapshot of an event that fires for new entries. */
export interface NewSnapshot extends IDataObject {
	/** Entries older than this are never new, in milliseconds since 1970. */
	since: number;
	/** The entries that are known, as a packed Ledger. */
	known: string;
}

/** How many keys are kept: 1.4 MB, the participants of a hundred large webinars. */
export const MOST_KEYS = 100_000;
/** How often a baseline of several pages is read at most: an entry may slip from page to page while they are read. */
const BASELINE_READS = 3;

/** Remembers all there is, so that only what comes later fires. */
export async function newBaseline(event: NewEvent, run: PollRun): Promise<Outcome> {
	const ledger = Ledger.unpack();
	const found = new Set<string>();
	for (let reads = 1; reads <= BASELINE_READS; reads++) {
		const { requests } = run;
		const { entries } = await event.read(run, event.horizon(run, 'baseline'));
		const before = found.size;
		for (const entry of entries) found.add(event.key(entry, run));
		remember(event, run, ledger, entries.filter(readiness(event, run)));
		const onOnePage = run.requests === requests + 1;
		if (onOnePage || found.size === before) break;
	}
	const since = event.horizon(run, 'baseline');
	ledger.forgetBefore(since);
	return { items: [], complete: true, snapshot: { since, known: ledger.pack() } };
}

/**
 * Finds the entries that were not known. Holds the state back from anything that was not read or not emitted, so that
 * it is found again.
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
	const { entries, complete } = await event.read(run, reach);
	let current = entries
		.filter(readiness(event, run))
		.filter((entry) => !isOld(event, run, since, entry));
	let ledger = Ledger.unpack(stored.known);
	const isKnown = (entry: IDataObject) => ledger.has(event.key(entry, run));
	if (event.oneSession && complete && current.length && !current.some(isKnown)) {
		const missed = await event.missed?.(run, ledger.newest(), reachedAt);
		current = [...(missed ?? []), ...current];
		ledger = Ledger.unpack();
	}
	const known: IDataObject[] = [];
	const fresh: IDataObject[] = [];
	for (const entry of current) (isKnown(entry) ? known : fresh).push(entry);
	const unseen = oldestFirst(event, run, withoutRepeats(event, run, fresh));
	const firing = event.select ? event.select(unseen, known, run) : unseen;
	if (firing.length === 0) return { items: [], complete };

	const items = await payloads(event, run, firing);
	const held = firing.at(items.length);
	const all = complete && held === undefined;
	const lag = run.now - reachedAt;
	const next = all ? Math.max(since, event.horizon(run, 'emission') - lag) : since;
	const settled = held === undefined ? unseen : unseen.slice(0, unseen.indexOf(held));
	remember(event, run, ledger, [...known, ...settled]);
	ledger.forgetBefore(next);
	const oldest = ledger.cap(mostKeys);
	return {
		items,
		complete: all,
		snapshot: { since: Math.max(next, oldest ?? 0), known: ledger.pack() },
		notice:
			oldest === undefined
				? undefined
				: `This event has more than ${mostKeys} entries to remember. Entries from before ${new Date(oldest).toISOString()} that show up late will not fire.`,
	};
}

/** The newest entries as they would be emitted. */
export async function newSamples(
	event: NewEvent,
	run: PollRun,
	most: number,
): Promise<IDataObject[]> {
	const { entries } = await event.read(run, event.horizon(run, 'emission'));
	const ready = withoutRepeats(event, run, entries.filter(readiness(event, run)));
	const newest = oldestFirst(event, run, ready).slice(-most);
	return await payloads(event, run, newest);
}

/** All payloads, or, where each costs a request, payloads until time is up, at least one. */
async function payloads(event: NewEvent, run: PollRun, entries: IDataObject[]) {
	const items: IDataObject[] = [];
	for (const entry of entries) {
		if (event.asksMore && items.length > 0 && run.outOfTime()) break;
		items.push(await event.payload(entry, run));
	}
	return items;
}

function remember(event: NewEvent, run: PollRun, ledger: Ledger, entries: IDataObject[]): void {
	for (const entry of entries) ledger.add(event.key(entry, run), timeOf(event, run, entry));
}

function readiness(event: NewEvent, run: PollRun) {
	return (entry: IDataObject) => event.ready?.(entry, run) ?? true;
}

function isOld(event: NewEvent, run: PollRun, since: number, entry: IDataObject): boolean {
	return timeOf(event, run, entry) < since;
}

/** An entry without a time of its own counts as new now. */
function timeOf(event: NewEvent, run: PollRun, entry: IDataObject): number {
	const time = event.time(entry, run);
	return Number.isNaN(time) ? run.now : time;
}

function withoutRepeats(event: NewEvent, run: PollRun, entries: IDataObject[]): IDataObject[] {
	return [...new Map(entries.map((entry) => [event.key(entry, run), entry])).values()];
}

function oldestFirst(event: NewEvent, run: PollRun, entries: IDataObject[]): IDataObject[] {
	return entries
		.map((entry) => ({ entry, time: timeOf(event, run, entry) }))
		.sort((a, b) => a.time - b.time)
		.map(({ entry }) => entry);
}
