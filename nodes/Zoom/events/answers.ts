import type { IDataObject } from 'n8n-workflow';
import type { PollRun } from '../polling/run';
import { DAY } from '../http/time';

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

/**
 * From when on what has a time of creation can be new, in milliseconds since 1970: what is older was there before, and
 * only moved into the list. Zoom's times are whole seconds.
 */
export function createdSince(run: PollRun, moment: 'baseline' | 'emission'): number {
	return moment === 'baseline' ? Math.floor(run.now / 1000) * 1000 : run.now - DAY;
}
