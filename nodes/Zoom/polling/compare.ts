import type { IDataObject } from 'n8n-workflow';
import { hashOf } from './ledger';

/** A value that differs, with the dotted path at which it stands. */
export interface Difference {
	path: string;
	old: unknown;
	new: unknown;
}

/** What a stored secret begins with; text that begins so by itself gets one more. */
const HASHED = '#';
/** What stands for a secret in what is emitted. */
const HIDDEN = '[hidden]';
const SECRET_NAME = /passw|passcode|host_key|token|^h323_|^pstn_/i;
const SECRET_IN_LINK = /[?&](pwd|tk|zak|token|access_token)=/i;

/**
 * What of an object can be compared from one read to the next: without the members that move by themselves, without
 * empty ones (Zoom mixes absent, null and ''), lists sorted (Zoom gives them in any order), secrets as hashes.
 * @param volatile dotted paths of the members to leave out
 */
export function comparable(object: IDataObject, volatile: string[]): IDataObject {
	return (reduce(object, false, '', new Set(volatile)) ?? {}) as IDataObject;
}

function reduce(value: unknown, secret: boolean, path: string, volatile: Set<string>): unknown {
	if (volatile.has(path) || value === null || value === undefined || value === '') return undefined;
	if (Array.isArray(value)) {
		const list = value
			.map((entry) => reduce(entry, secret, path, volatile))
			.filter((entry) => entry !== undefined);
		return list.length ? list.sort(byText) : undefined;
	}
	if (typeof value === 'object') {
		const members = Object.entries(value)
			.map(([key, member]) => {
				const hidden = secret || SECRET_NAME.test(key);
				return [key, reduce(member, hidden, path ? `${path}.${key}` : key, volatile)];
			})
			.filter(([, member]) => member !== undefined)
			.sort(byText);
		return members.length ? Object.fromEntries(members) : undefined;
	}
	if (typeof value === 'boolean') return value;
	const text = String(value);
	if (secret || SECRET_IN_LINK.test(text)) return HASHED + hashOf(text);
	return text.startsWith(HASHED) ? HASHED + text : value;
}

function byText(a: unknown, b: unknown): number {
	const [first, second] = [JSON.stringify(a), JSON.stringify(b)];
	return first < second ? -1 : first > second ? 1 : 0;
}

/** Where two comparable objects differ. Lists are held against each other whole. */
export function differences(before: unknown, after: unknown, path = ''): Difference[] {
	if (isRecord(before) && isRecord(after)) {
		return [...new Set([...Object.keys(before), ...Object.keys(after)])]
			.sort()
			.flatMap((key) => differences(before[key], after[key], path ? `${path}.${key}` : key));
	}
	if (JSON.stringify(before) === JSON.stringify(after)) return [];
	if (isRecord(before) || isRecord(after)) {
		const [one, other] = [before, after].map((side) => (isRecord(side) ? side : {}));
		if (before === undefined || after === undefined) return differences(one, other, path);
	}
	return [{ path, old: before, new: after }];
}

/** `{ path: { old, new } }`, null where there was or is nothing, without secrets. */
export function asDictionary(found: Difference[]): IDataObject {
	return Object.fromEntries(
		found.map((difference) => [
			difference.path,
			{ old: show(difference.old), new: show(difference.new) } as IDataObject,
		]),
	);
}

function show(value: unknown): unknown {
	if (value === undefined) return null;
	if (typeof value === 'string' && value.startsWith(HASHED)) {
		const rest = value.slice(HASHED.length);
		return rest.startsWith(HASHED) ? rest : HIDDEN;
	}
	if (Array.isArray(value)) return value.map(show);
	if (!isRecord(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, show(member)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
