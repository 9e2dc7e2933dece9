import type { IDataObject } from 'n8n-workflow';
import { isRecord } from '../http/record';

/**
 * What Simplify keeps of an object, in this order: members by name, and under the name of a member that is an object, or
 * a list of them, what is kept of those.
 */
export type Kept = Array<string | Record<string, Kept>>;

/** The members of an object that are kept, those that it has. */
export function simplified(entry: IDataObject, kept: Kept): IDataObject {
	return Object.fromEntries(
		namesIn(kept)
			.filter(([name, inner]) => (inner ? isNested(entry[name]) : name in entry))
			.map(([name, inner]) => [name, inner ? within(entry[name], inner) : entry[name]]),
	) as IDataObject;
}

/** The names of the members that are kept, each with what is kept inside of it; undefined for all. */
export function namesIn(kept: Kept): Array<[string, Kept?]> {
	return kept.flatMap((part): Array<[string, Kept?]> =>
		typeof part === 'string' ? [[part]] : Object.entries(part),
	);
}

function isNested(member: unknown): boolean {
	return Array.isArray(member) || isRecord(member);
}

function within(member: unknown, kept: Kept): unknown {
	return Array.isArray(member)
		? member.filter(isRecord).map((one) => simplified(one as IDataObject, kept))
		: simplified(member as IDataObject, kept);
}
