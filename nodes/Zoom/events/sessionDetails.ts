import type { IDataObject } from 'n8n-workflow';
import { comparable, differences, type Difference } from '../polling/compare';
import { timeOf } from './answers';

/** Types of meetings and webinars that repeat at a fixed time. */
const WITH_OCCURRENCES = [8, 9];

/**
 * What of a meeting or webinar can be compared: without occurrences that are over, and without the start of a series,
 * which moves on to the next occurrence by itself.
 * @param now milliseconds since 1970
 */
export function comparableSession(
	session: IDataObject,
	volatile: string[],
	now: number,
): IDataObject {
	const series = WITH_OCCURRENCES.includes(Number(session.type));
	const { occurrences, ...rest } = session;
	return comparable(
		{ ...rest, occurrences: upcoming(occurrences, now) },
		series ? [...volatile, 'start_time'] : volatile,
	);
}

/** Where two comparable sessions differ, besides occurrences that have gone by since the first was read. */
export function sessionDifferences(
	before: IDataObject,
	after: IDataObject,
	now: number,
): Difference[] {
	const occurrences = upcoming(before.occurrences, now);
	return differences(
		{ ...before, occurrences: occurrences?.length ? occurrences : undefined },
		after,
	);
}

function upcoming(occurrences: unknown, now: number): IDataObject[] | undefined {
	return Array.isArray(occurrences)
		? (occurrences as IDataObject[]).filter(({ start_time: start }) => !(timeOf(start) < now))
		: undefined;
}
