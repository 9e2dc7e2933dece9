/* eslint-disable @n8n/community-nodes/no-restricted-imports -- tests run in Node.js, not in n8n */
import { isDeepStrictEqual } from 'node:util';
import type { IDataObject } from 'n8n-workflow';
import type { AnyWorld, ChangedWorld, Entry, NewWorld, OccasionWorld, Verdict } from './world';

/** What was said of a poll, and what Zoom was like before and after it. */
export interface Observation {
	items: IDataObject[];
	/** Whether the poll had to start afresh: it must remember everything and emit nothing. */
	baseline: boolean;
	/** Whether the list moved while it was read, so that the poll may have missed an entry. */
	shifted: boolean;
}

/** Says what every poll must, may and must not emit. It judges by the world alone. */
export interface Oracle {
	/**
	 * Looks at the world just before a poll.
	 * @param goesOn with what of earlier polls it may go on, if they did not finish it
	 */
	before: (goesOn?: 'baseline' | 'poll') => void;
	/** Judges a poll that succeeded. @throws Error that says what is wrong */
	judge: (observation: Observation) => void;
}

/** The oracle for a world. */
export function oracleFor(world: AnyWorld): Oracle {
	if (world.kind === 'occasion') return occasionOracle(world);
	return world.kind === 'new' ? newOracle(world) : changedOracle(world);
}

function newOracle(world: NewWorld): Oracle {
	const seen = new Set<string>();
	let earlier: Entry[] = [];
	let knownBefore: string[] = [];
	/** What came up while the baseline was read: it may be remembered or fire. */
	let optional = new Set<string>();
	return {
		before(goesOn) {
			earlier = goesOn ? [...earlier, ...world.due()] : world.due();
			if (goesOn !== 'baseline') knownBefore = world.known();
		},
		judge({ items, baseline, shifted }) {
			const due = world.due();
			if (baseline) {
				if (items.length) throw new Error(`A baseline fired ${show(items)}`);
				seen.clear();
				for (const identity of knownBefore) seen.add(identity);
				world.baseline();
				optional = new Set(shifted ? due.map(({ identity }) => identity) : []);
				for (const identity of seen) optional.delete(identity);
				return;
			}
			const emitted = items.map((item) => entryOf(item, [...due, ...earlier]));
			const identities = emitted.map(({ identity }) => identity);
			for (const identity of identities) {
				if (seen.has(identity)) throw new Error(`${identity} fired although it was known`);
				seen.add(identity);
			}
			const times = emitted.map(({ time }) => time);
			if (times.some((time, at) => time !== undefined && time < (times[at - 1] ?? 0))) {
				throw new Error(`Not the oldest first: ${show(items)}`);
			}
			if (shifted) return;
			const missing = due.filter(
				({ identity, duty }) => duty === 'must' && !seen.has(identity) && !optional.has(identity),
			);
			if (missing.length) throw new Error(`Did not fire: ${show(missing)}`);
		},
	};
}

function changedOracle(world: ChangedWorld): Oracle {
	let verdict: Verdict;
	return {
		before: () => (verdict = world.verdict()),
		judge({ items, baseline }) {
			if (baseline) {
				if (items.length) throw new Error(`A baseline fired ${show(items)}`);
				world.told('baseline');
				return;
			}
			world.looked?.();
			if (items.length === 0) {
				if (verdict.duty === 'must') throw new Error(`Did not fire: ${show(verdict.payloads)}`);
				return;
			}
			if (verdict.duty === 'never') throw new Error(`Fired for nothing: ${show(items)}`);
			if (items.length !== verdict.payloads.length) {
				throw new Error(`Fired ${items.length} times: ${show(items)}`);
			}
			verdict.payloads.forEach((payload, at) => {
				const found = Object.keys(payload).map((name) => items[at][name] as unknown);
				const same = isDeepStrictEqual(
					steady(found, world.noise),
					steady(Object.values(payload), world.noise),
				);
				const members = Object.keys(items[at]).sort();
				if (!same || !isDeepStrictEqual(members, [...world.members].sort())) {
					throw new Error(`Payload has ${show(items[at])}, not ${show(payload)}`);
				}
			});
			world.told('emission');
		},
	};
}

function occasionOracle(world: OccasionWorld): Oracle {
	/** How often it happened before this poll; before the first of those that make a baseline together. */
	let times = 0;
	let known = 0;
	/** What has to fire, and what came up while the baseline was read. */
	let due: IDataObject[] = [];
	let optional: IDataObject[] = [];
	return {
		before(goesOn) {
			const happened = world.happened();
			if (goesOn !== 'baseline') known = happened.length;
			due.push(...happened.slice(times));
			times = happened.length;
		},
		judge({ items, baseline, shifted }) {
			if (baseline) {
				if (items.length) throw new Error(`A baseline fired ${show(items)}`);
				due = [];
				optional = world.happened().slice(known, times);
				return;
			}
			if (!world.each) {
				const expected = Math.min(due.length, 1);
				if (items.length > expected + Math.min(optional.length, 1)) {
					throw new Error(`Fired for nothing: ${show(items)}`);
				}
				if (items.length < expected && !shifted) throw new Error(`Did not fire: ${show(due)}`);
				if (items.length) [due, optional] = [[], []];
				return;
			}
			for (const item of items) {
				const found = [due, optional].find((all) => all.some((one) => has(item, one)));
				if (!found) throw new Error(`Fired for nothing, or with another payload: ${show(item)}`);
				found.splice(
					found.findIndex((one) => has(item, one)),
					1,
				);
			}
			if (due.length && !shifted) throw new Error(`Did not fire: ${show(due)}`);
		},
	};
}

/** Whether a value has all that another names. */
function has(value: unknown, wanted: unknown): boolean {
	if (typeof wanted !== 'object' || wanted === null) return value === wanted;
	return Object.entries(wanted).every(([name, member]) =>
		has((value as IDataObject | undefined)?.[name], member),
	);
}

function entryOf(item: IDataObject, candidates: Entry[]): Entry {
	const same = (payload?: IDataObject) =>
		payload !== undefined &&
		isDeepStrictEqual(Object.keys(item).sort(), Object.keys(payload).sort()) &&
		isDeepStrictEqual(steady(item), steady(payload));
	const found = candidates.find(
		({ payload, withoutDetails }) => same(payload) || same(withoutDetails),
	);
	if (!found) throw new Error(`Fired for nothing, or with another payload: ${show(item)}`);
	return found;
}

/** Without what differs at each read: links, what is empty, the order of lists, the members named, and added ones. */
function steady(value: unknown, noise: string[] = []): unknown {
	if (value === '' || value === null) return undefined;
	if (Array.isArray(value)) {
		return value.map((entry) => JSON.stringify(steady(entry, noise)) ?? '').sort();
	}
	if (typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value as IDataObject)
			.filter(([name]) => !noise.includes(name) && !/_url$|^added_/.test(name))
			.map(([name, member]) => [name, steady(member, noise)])
			.filter(([, member]) => member !== undefined)
			.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
	);
}

function show(value: unknown): string {
	return JSON.stringify(value).slice(0, 2000);
}
