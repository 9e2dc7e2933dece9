import type { IDataObject } from 'n8n-workflow';

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
