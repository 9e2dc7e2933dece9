import type { IDataObject } from 'n8n-workflow';
import { isRecord } from '../http/record';
import { hashOf } from './seenKeys';

/** What n8n keeps for an event between polls. */
export interface StoredState extends IDataObject {
	/** Version of the form of `snapshot`. */
	version: number;
	/** Stands for the event, its parameters and the credential; another one means another baseline. */
	fingerprint: string;
	/** When the look at Zoom began that it was taken from, by Zoom's clock, in milliseconds since 1970. */
	takenAt: number;
	snapshot: IDataObject;
	/** Stands for all of the above: what was cut off or changed on the way does not fit it. */
	check?: string;
}

/** Turns a snapshot of one version into one of the next; the first entry starts from version 1. */
export type Upgrade = (snapshot: IDataObject) => IDataObject;

/** One entry for each version that is no longer written. */
export const UPGRADES: Upgrade[] = [
	// Version 1 had no `check`, and no salt for its secrets; they get one when the object is stored next.
	(snapshot) => (snapshot.object === undefined ? snapshot : { ...snapshot, salt: '' }),
];

/** The first version that has a `check`. */
const CHECKED = 2;
/** The last moment that a date can hold, in milliseconds since 1970. */
const LAST_MOMENT = 8.64e15;

/** What was found where a state is stored: one to go on from, none, or something that is no state. */
export type Found = { state: StoredState } | 'nothing' | 'unreadable';

/**
 * Reads a stored state, brought to the current version. A state of another fingerprint, or of a later version of this
 * package, counts as none.
 * @param isSnapshot whether a snapshot has the form that the event works with
 */
export function readState(
	stored: unknown,
	fingerprint: string,
	isSnapshot: (snapshot: IDataObject) => boolean,
	upgrades: Upgrade[] = UPGRADES,
): Found {
	if (stored === undefined) return 'nothing';
	if (!isState(stored)) return 'unreadable';
	const current = upgrades.length + 1;
	if (stored.version > current) return 'nothing';
	if (!isWhole(stored)) return 'unreadable';
	if (stored.fingerprint !== fingerprint) return 'nothing';
	if (stored.version === current) {
		return isSnapshot(stored.snapshot) ? { state: { ...stored } } : 'unreadable';
	}
	const snapshot = upgrades
		.slice(stored.version - 1)
		.reduce((older, upgrade) => upgrade(older), stored.snapshot);
	if (!isSnapshot(snapshot)) return 'unreadable';
	return { state: newState(fingerprint, stored.takenAt, snapshot, upgrades) };
}

/** A state to store, in the current version. */
export function newState(
	fingerprint: string,
	takenAt: number,
	snapshot: IDataObject,
	upgrades: Upgrade[] = UPGRADES,
): StoredState {
	const state: StoredState = { version: upgrades.length + 1, fingerprint, takenAt, snapshot };
	return { ...state, check: checkOf(state) };
}

/** Stands for what a baseline depends on. */
export function fingerprintOf(parts: unknown): string {
	return hashOf(JSON.stringify(parts));
}

/** Stands for whatever is stored: two that are the same have the same mark. */
export function markOf(stored: unknown): string {
	return isState(stored) && stored.check ? stored.check : (hashOfPlain(stored) ?? '');
}

function isState(stored: unknown): stored is StoredState {
	if (!isRecord(stored)) return false;
	const { version, fingerprint, takenAt, snapshot, check } = stored;
	return (
		Number.isInteger(version) &&
		Number(version) >= 1 &&
		typeof fingerprint === 'string' &&
		typeof takenAt === 'number' &&
		Math.abs(takenAt) <= LAST_MOMENT &&
		isRecord(snapshot) &&
		(check === undefined || typeof check === 'string')
	);
}

function isWhole(state: StoredState): boolean {
	const check = checkOf(state);
	return state.version < CHECKED ? check !== undefined : check === state.check;
}

function checkOf({ version, fingerprint, takenAt, snapshot }: StoredState): string | undefined {
	return hashOfPlain([version, fingerprint, takenAt, snapshot]);
}

/** A hash of plain data, whatever the order of members, as databases may change it; undefined for other data. */
function hashOfPlain(data: unknown): string | undefined {
	try {
		const inOrder = (_name: string, value: unknown) =>
			isRecord(value) ? Object.fromEntries(Object.entries(value).sort(byName)) : value;
		return hashOf(JSON.stringify([data], inOrder));
	} catch {
		return undefined;
	}
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
	return a < b ? -1 : 1;
}
