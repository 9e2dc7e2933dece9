import { NodeApiError } from 'n8n-workflow';
import { SeenKeys } from '../../../../nodes/Zoom/polling/seenKeys';
import {
	findNew,
	newBaseline,
	newSamples,
	type NewSnapshot,
} from '../../../../nodes/Zoom/polling/newItems';
import type { NewEvent } from '../../../../nodes/Zoom/polling/events';
import { demoContext, demoNew, demoRun, type DemoEntry } from './demo';
import { DAY, HOUR } from '../../../../nodes/Zoom/http/time';

const NOW = Date.UTC(2026, 4, 10, 12);
const run = demoRun(NOW);
const entry = (id: string, at = NOW): DemoEntry => ({ id, at });
const knownIn = (snapshot: unknown) => SeenKeys.unpack((snapshot as NewSnapshot).known);
const baseline = async (event: NewEvent) => (await newBaseline(event, run)).snapshot as NewSnapshot;

describe('newBaseline', () => {
	it('remembers all there is and emits nothing', async () => {
		const { event, list } = demoNew();
		list.push(entry('a'), entry('b'));
		const { items, snapshot } = await newBaseline(event, run);
		expect(items).toEqual([]);
		expect(knownIn(snapshot).has('a') && knownIn(snapshot).has('b')).toBe(true);
	});

	it('reads a list of several pages again until nothing more turns up', async () => {
		const pages = [
			['a', 'c'],
			['a', 'b', 'c'],
			['a', 'b', 'c'],
		];
		let reads = 0;
		const { event } = demoNew({
			read: async ({ sweep }) => {
				sweep.pages += 2;
				return pages[reads++].map((id) => entry(id));
			},
		});
		const { snapshot } = await newBaseline(event, demoRun(NOW));
		expect(reads).toBe(3);
		expect(knownIn(snapshot).has('b')).toBe(true);
	});

	it('reads a list of one page once', async () => {
		const once = demoRun(NOW);
		const { event } = demoNew({
			read: async ({ sweep }) => {
				sweep.pages++;
				return [entry('a')];
			},
		});
		await newBaseline(event, once);
		expect(once.sweep.pages).toBe(1);
	});

	it('says when there was more than can be remembered, and fires for nothing of it', async () => {
		const { event, list } = demoNew();
		for (let at = 0; at < 5; at++) list.push(entry(`e${at}`, NOW + at * 60_000));
		const { snapshot, notice } = await newBaseline(event, run, 3);
		expect(notice).toMatch(/more than 3 entries.*2026-05-10T12:0/);
		expect(knownIn(snapshot).size).toBeLessThanOrEqual(3);
		expect((await findNew(event, run, snapshot as NewSnapshot, NOW, 3)).items).toEqual([]);
	});
});

it('an entry without a key is never remembered and never fires', async () => {
	const { event, list } = demoNew({ key: ({ id }) => (id ? String(id) : undefined) });
	list.push({ at: NOW } as DemoEntry);
	const stored = await baseline(event);
	expect(knownIn(stored).size).toBe(0);
	list.push({ at: NOW, id: '' }, entry('a'));
	expect((await findNew(event, run, stored, NOW)).items).toEqual([{ fired: 'a' }]);
});

describe('findNew', () => {
	it('emits what was not known, oldest first, and each once', async () => {
		const { event, list } = demoNew();
		list.push(entry('a'));
		const stored = await baseline(event);
		list.unshift(entry('late', NOW + 2), entry('early', NOW + 1), entry('late', NOW + 2));
		const first = await findNew(event, run, stored, NOW);
		expect(first.items).toEqual([{ fired: 'early' }, { fired: 'late' }]);
		expect((await findNew(event, run, first.snapshot as NewSnapshot, NOW)).items).toEqual([]);
	});

	it('leaves the state alone when nothing is new', async () => {
		const { event } = demoNew();
		expect((await findNew(event, run, await baseline(event), NOW)).snapshot).toBeUndefined();
	});

	it('never emits what is older than the ignoreBefore of the baseline', async () => {
		const { event, list } = demoNew({ ignoreBefore: ({ now }) => now - DAY });
		const stored = await baseline(event);
		list.push(entry('moved in', NOW - 2 * DAY), entry('new', NOW - HOUR));
		expect((await findNew(event, run, stored, NOW)).items).toEqual([{ fired: 'new' }]);
	});

	it('finds an entry that one read missed, however old, if the one before could see it', async () => {
		const { event, list } = demoNew({ ignoreBefore: ({ now }) => now - DAY });
		const stored = await baseline(event);
		list.push(entry('seen', NOW + 9 * DAY));
		const later = demoRun(NOW + 10 * DAY);
		const { snapshot } = await findNew(event, later, stored, NOW);
		list.push(entry('slipped', NOW + DAY));
		const next = await findNew(event, later, snapshot as NewSnapshot, NOW + 10 * DAY);
		expect(next.items).toEqual([{ fired: 'slipped' }]);
	});

	it('tells when the list was read before', async () => {
		const times: number[] = [];
		const { event } = demoNew({
			read: async (_run, reachedAt) => {
				times.push(reachedAt);
				return [];
			},
		});
		const stored = await baseline(event);
		await findNew(event, run, stored, NOW - DAY);
		await newSamples(event, run, 1);
		expect(times).toEqual([NOW, NOW - DAY, NOW]);
	});

	it('keeps the state small: forgets what left the window, not what is gone from the list', async () => {
		const { event, list } = demoNew({ ignoreBefore: ({ now }) => now - DAY });
		list.push(entry('old', NOW - HOUR));
		const stored = await baseline(event);
		list.length = 0;
		list.push(entry('new', NOW + 1));
		const same = (await findNew(event, run, stored, NOW)).snapshot;
		expect(knownIn(same).has('old')).toBe(true);
		list.push(entry('newer', NOW + 3 * DAY));
		const later = demoRun(NOW + 3 * DAY);
		const { snapshot } = await findNew(event, later, same as NewSnapshot, NOW + 3 * DAY);
		expect([knownIn(snapshot).has('old'), knownIn(snapshot).has('newer')]).toEqual([false, true]);
	});

	it('says when more than the cap had to be remembered', async () => {
		const { event, list } = demoNew();
		const stored = await baseline(event);
		for (let at = 0; at < 5; at++) list.push(entry(`e${at}`, NOW + at * 60_000));
		const { items, snapshot, notice } = await findNew(event, run, stored, NOW, 3);
		expect(items).toHaveLength(5);
		expect(notice).toMatch(/more than 3 entries.*2026-05-10T12:0/);
		expect(knownIn(snapshot).size).toBeLessThanOrEqual(3);
		expect((await findNew(event, run, snapshot as NewSnapshot, NOW, 3)).items).toEqual([]);
	});
});

describe('findNew when time is up', () => {
	const hurried = (payloads: number) => {
		let made = 0;
		return {
			run: demoRun(NOW, { outOfTime: () => made >= payloads }),
			payload: async ({ id }: { id?: unknown }) => {
				made++;
				return { fired: id as string };
			},
		};
	};

	it('emits what is finished and finds the rest the next time', async () => {
		const { run: short, payload } = hurried(2);
		const { event, list } = demoNew({ payload });
		const stored = await baseline(event);
		list.push(entry('c', NOW + 3), entry('a', NOW + 1), entry('b', NOW + 2));
		const first = await findNew(event, short, stored, NOW);
		expect(first.items).toEqual([{ fired: 'a' }, { fired: 'b' }]);
		expect(first.complete).toBe(false);
		const second = await findNew(event, run, first.snapshot as NewSnapshot, NOW);
		expect(second.items).toEqual([{ fired: 'c' }]);
	});

	it('emits at least one, so that it gets on', async () => {
		const { run: short, payload } = hurried(0);
		const { event, list } = demoNew({ payload });
		const stored = await baseline(event);
		list.push(entry('a', NOW + 1), entry('b', NOW + 2));
		expect((await findNew(event, short, stored, NOW)).items).toEqual([{ fired: 'a' }]);
	});

	it('does not count a held entry as known because another one of the same kind was left out', async () => {
		const { run: short, payload } = hurried(1);
		const { event, list } = demoNew({
			payload,
			select: (unseen, known) => {
				const kinds = new Set(known.map(({ kind }) => kind));
				return unseen.filter(({ kind }) => !kinds.has(kind) && kinds.add(kind));
			},
		});
		const stored = await baseline(event);
		list.push({ ...entry('a', NOW + 1), kind: 1 }, { ...entry('b', NOW + 2), kind: 2 });
		list.push({ ...entry('b again', NOW + 3), kind: 2 });
		const first = await findNew(event, short, stored, NOW);
		expect(first.items).toEqual([{ fired: 'a' }]);
		const second = await findNew(event, run, first.snapshot as NewSnapshot, NOW);
		expect(second.items).toEqual([{ fired: 'b' }]);
		const third = await findNew(event, run, second.snapshot as NewSnapshot, NOW);
		expect(third.items).toEqual([]);
	});

	it('does not move the ignoreBefore on when not all was emitted', async () => {
		const { payload, run: short } = hurried(1);
		const later = { ...short, now: NOW + 10 * DAY };
		const { event, list } = demoNew({ ignoreBefore: ({ now }) => now - DAY, payload });
		const stored = await baseline(event);
		list.push(entry('a', NOW + 9 * DAY), entry('b', NOW + 9 * DAY));
		const { snapshot, complete } = await findNew(event, later, stored, NOW + 9 * DAY);
		expect(complete).toBe(false);
		expect((snapshot as NewSnapshot).since).toBe(stored.since);
	});

	it('emits what is finished when a request of the rest was given up for lack of time', async () => {
		const { event, list } = demoNew({
			payload: async ({ id }) => {
				if (id === 'a') return { fired: id };
				const error = new NodeApiError(demoContext().context.getNode(), {});
				error.context.outOfTime = true;
				throw error;
			},
		});
		const stored = await baseline(event);
		list.push(entry('a', NOW + 1), entry('b', NOW + 2));
		const { items, complete } = await findNew(event, run, stored, NOW);
		expect([items, complete]).toEqual([[{ fired: 'a' }], false]);
		list.splice(0, 1);
		await expect(findNew(event, run, stored, NOW)).rejects.toThrow(NodeApiError);
	});
});

describe('sessions', () => {
	it('of another list without anything known start from nothing', async () => {
		const { event, list } = demoNew({ missed: async () => [] });
		list.push(entry('a'), entry('b'));
		const stored = await baseline(event);
		list.splice(0, 2, entry('c'));
		const { items, snapshot } = await findNew(event, run, stored, NOW);
		expect(items).toEqual([{ fired: 'c' }]);
		expect(knownIn(snapshot).size).toBe(1);
	});

	it('keep what is known while their list is empty', async () => {
		const { event, list } = demoNew({ missed: async () => [] });
		list.push(entry('a'));
		const stored = await baseline(event);
		const all = list.splice(0);
		expect((await findNew(event, run, stored, NOW)).snapshot).toBeUndefined();
		list.push(...all);
		expect((await findNew(event, run, stored, NOW)).items).toEqual([]);
	});
});

it('newSamples gives the newest, in the final form', async () => {
	const { event, list } = demoNew();
	list.push(entry('c', NOW + 3), entry('a', NOW), entry('b', NOW + 2));
	expect(await newSamples(event, run, 2)).toEqual([{ fired: 'b' }, { fired: 'c' }]);
});
