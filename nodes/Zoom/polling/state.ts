import type { IDataObject } from 'n8n-workflow';
import { hashOf } from './ledger';

/** What n8n keeps for an event between polls. */
export interface StoredState extends IDataObject {
	/** Version of the form of `snapshot`. */
	version: number;
	/** Stands for the event, its parameters and the credential; another one means another baseline. */
	fingerprint: string;
	/** When it was taken by Zoom's clock, in milliseconds since 1970. */
	takenAt: number;
	snapshot: IDataObject;
}

/** Turns a snapshot of one version into one of the next; the first entry starts from version 1. */
export type Upgrade = (snapshot: IDataObject) => IDataObject;

/** One entry for each version that is no longer written. */
export const UPGRADES: Upgrade[] = [
	// The secrets of version 1 have no salt; they get one when the object is stored next.
	(snapshot) => (snapshot.object === undefined ? snapshot : { ...snapshot, salt: '' }),
];

/**
 * Reads a stored state, brought to the current version.
 * @returns undefined when there is none, or none for this fingerprint, or one of a later version of this package
 */
export function readState(
	stored: unknown,
	fingerprint: string,
	upgrades: Upgrade[] = UPGRADES,
): StoredState | undefined {
	const state = stored as StoredState | undefined;
	const current = upgrades.length + 1;
	if (!state?.snapshot || state.fingerprint !== fingerprint || state.version > current) {
		return undefined;
	}
	const snapshot = upgrades
		.slice(state.version - 1)
		.reduce((older, upgrade) => upgrade(older), state.snapshot);
	return { ...state, version: current, snapshot };
}

/** A state to store, in the current version. */
export function newState(
	fingerprint: string,
	takenAt: number,
	snapshot: IDataObject,
	upgrades: Upgrade[] = UPGRADES,
): StoredState {
	return { version: upgrades.length + 1, fingerprint, takenAt, snapshot };
}

/** Stands for what a baseline depends on. */
export function fingerprintOf(parts: unknown): string {
	return hashOf(JSON.stringify(parts));
}
