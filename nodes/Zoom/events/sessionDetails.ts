import type { IDataObject } from 'n8n-workflow';
import { comparable, differences, type Difference, type Known } from '../polling/compare';
import { timeOf } from '../polling/time';
import { entriesOf } from '../http/paging';

/** Types of meetings and webinars that repeat at a fixed time. */
const WITH_OCCURRENCES = [8, 9];
/** How long before its start, in milliseconds, Zoom may leave an occurrence out: it looks at the clock after the poll began. */
const LEEWAY = 60_000;

/**
 * What of a meeting or webinar can be compared: without occurrences that are over, and without the start of a series,
 * which moves on to the next occurrence by itself.
 * @param since from when on occurrences count, in milliseconds since 1970
 * @param salt of the hashes that stand for passcodes
 * @param occurrenceId the only occurrence that counts, if one was asked for; the start is its own then
 */
export function comparableSession(
	session: IDataObject,
	volatile: string[],
	since: number,
	salt: string,
	occurrenceId?: string,
): IDataObject {
	const moves = WITH_OCCURRENCES.includes(Number(session.type)) && occurrenceId === undefined;
	const { occurrences, ...rest } = session;
	const counting = upcoming(occurrences, since)?.filter(
		({ occurrence_id: id }) => occurrenceId === undefined || String(id) === occurrenceId,
	);
	return comparable(
		{ ...rest, occurrences: counting },
		moves ? [...volatile, 'start_time'] : volatile,
		salt,
	);
}

/** Where two comparable sessions differ, besides occurrences that have gone by since the first was read. */
export function sessionDifferences(
	before: IDataObject | undefined,
	after: IDataObject,
	since: number,
	known: Known,
): Difference[] {
	const occurrences = upcoming(before?.occurrences, since);
	return differences(
		{ ...before, occurrences: occurrences?.length ? occurrences : undefined },
		after,
		known,
	);
}

function upcoming(occurrences: unknown, since: number): IDataObject[] | undefined {
	return Array.isArray(occurrences)
		? entriesOf(occurrences).filter(({ start_time: start }) => !(timeOf(start) < since + LEEWAY))
		: undefined;
}
