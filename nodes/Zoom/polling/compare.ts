import type { IDataObject } from 'n8n-workflow';
import { isRecord } from '../http/record';
import { hider } from './secrets';

/** A value that differs, with the dotted path at which it stands. */
export interface Difference {
	path: string;
	old: unknown;
	new: unknown;
}

/** The dotted paths of the members that an event knows; entries of a list stand under the path of the list. */
export type Known = Pick<ReadonlySet<string>, 'has'>;

/** What a stored secret begins with; text that begins so by itself gets one more. */
const HASHED = '#';
/** What stands for a secret in what is emitted. */
const HIDDEN = '[hidden]';
const SECRET_NAME = /passw|passcode|host_key|token|^h323_|^pstn_/i;
const SECRET_IN_LINK = /[?&](pwd|tk|zak|token|access_token)=/i;
/** What is nested deeper is left out: Zoom's answers have six levels. */
const DEEPEST = 50;

/**
 * What of an object can be compared from one read to the next: without the members that move by themselves, without
 * empty ones (Zoom mixes absent, null and ''), lists sorted (Zoom gives them in any order), secrets as hashes.
 * @param volatile dotted paths of the members to leave out
 * @param salt of the hashes, as it is stored with the object
 */
export function comparable(object: IDataObject, volatile: string[], salt: string): IDataObject {
	const rules = { volatile: new Set(volatile), hide: hider(salt) };
	return (reduce(object, { secret: false, path: '', depth: 0 }, rules) ?? {}) as IDataObject;
}

interface Place {
	secret: boolean;
	path: string;
	depth: number;
}

interface Rules {
	volatile: Set<string>;
	hide: (secret: string) => string;
}

function reduce(value: unknown, place: Place, rules: Rules): unknown {
	const { secret, path } = place;
	if (rules.volatile.has(path) || place.depth > DEEPEST) return undefined;
	if (value === null || value === undefined || value === '') return undefined;
	const depth = place.depth + 1;
	if (Array.isArray(value)) {
		const list = value
			.map((entry) => reduce(entry, { secret, path, depth }, rules))
			.filter((entry) => entry !== undefined);
		return list.length ? sorted(list) : undefined;
	}
	if (typeof value === 'object') {
		const members = Object.entries(value)
			.map(([key, inner]) => {
				const below = { secret: secret || SECRET_NAME.test(key), path: under(path, key), depth };
				return [key, reduce(inner, below, rules)] as const;
			})
			.filter(([, inner]) => inner !== undefined);
		return members.length ? Object.fromEntries(sorted(members)) : undefined;
	}
	if (typeof value === 'boolean') return value;
	const text = String(value);
	if (secret || SECRET_IN_LINK.test(text)) return HASHED + rules.hide(text);
	return text.startsWith(HASHED) ? HASHED + text : value;
}

/**
 * Where two comparable objects differ. Absent and false are equal. A member that is not known counts only where both
 * have it: Zoom adds members to its answers, and takes them back. Lists are held against each other whole.
 */
export function differences(
	before: unknown,
	after: unknown,
	known: Known,
	path = '',
): Difference[] {
	if (isNothing(before) && isNothing(after)) return [];
	const [one, other] = [before ?? {}, after ?? {}];
	if (isRecord(one) && isRecord(other)) {
		return [...new Set([...Object.keys(one), ...Object.keys(other)])]
			.sort()
			.flatMap((key) => differences(member(one, key), member(other, key), known, under(path, key)));
	}
	if (!known.has(path) && (before === undefined || after === undefined)) return [];
	const [old, now] = [before, after].map((value) => JSON.stringify(essence(value, known, path)));
	return old === now ? [] : [{ path, old: before, new: after }];
}

/**
 * What counts of a comparable value: of what is known, down to the entries of lists, only the known members; undefined
 * where there are none.
 */
export function essence(value: unknown, known: Known, path: string): unknown {
	return known.has(path) ? essenceOf(value, known, path) : value;
}

function essenceOf(value: unknown, known: Known, path: string): unknown {
	if (Array.isArray(value)) {
		const list = value
			.map((entry) => essenceOf(entry, known, path))
			.filter((entry) => entry !== undefined);
		return list.length ? sorted(list) : undefined;
	}
	if (!isRecord(value)) return value;
	const members = Object.entries(value)
		.filter(([key]) => known.has(under(path, key)))
		.map(([key, inner]) => [key, essenceOf(inner, known, under(path, key))] as const)
		.filter(([, inner]) => !isNothing(inner));
	return members.length ? Object.fromEntries(members) : undefined;
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
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, show(inner)]));
}

/** In the order of their JSON. */
function sorted<T>(values: T[]): T[] {
	return values
		.map((value) => ({ value, text: JSON.stringify(value) }))
		.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
		.map(({ value }) => value);
}

function under(path: string, key: string): string {
	return path ? `${path}.${key}` : key;
}

function member(record: Record<string, unknown>, key: string): unknown {
	return Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
}

function isNothing(value: unknown): boolean {
	return value === undefined || value === false;
}
