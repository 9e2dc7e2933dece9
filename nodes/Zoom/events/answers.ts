import type { IDataObject } from 'n8n-workflow';

/** A time of Zoom in milliseconds since 1970; NaN where there is none. */
export function timeOf(value: unknown): number {
	return typeof value === 'string' && value ? Date.parse(value) : NaN;
}

/** The objects of a list; none where it is missing, or holds something else. */
export function objectsOf(list: unknown): IDataObject[] {
	return Array.isArray(list) ? (list as unknown[]).filter(isDataObject) : [];
}

function isDataObject(value: unknown): value is IDataObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** These members of an object, null where it has none. */
export function exactly(source: IDataObject, names: string[]): IDataObject {
	return Object.fromEntries(names.map((name) => [name, source[name] ?? null]));
}

/** An identifier as text; undefined where there is none. */
export function idOf(value: unknown): string | undefined {
	return (typeof value === 'string' && value) || typeof value === 'number'
		? String(value)
		: undefined;
}
