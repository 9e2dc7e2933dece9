import type { IDataObject } from 'n8n-workflow';
import { DAY, SECOND } from './time';

/** How long a range between `from` and `to` Zoom takes in one request. */
export interface Range {
	/** From the first day or moment to the last. */
	days: number;
	/** Whether `from` and `to` are days, both included, or moments. */
	unit: 'day' | 'moment';
}

/**
 * Cloud recordings: Zoom takes a calendar month, and moves `from` without a word where it is asked for more. The
 * shortest month before a day is 28 days.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/users/{userId}/recordings
 */
export const RECORDING_RANGE: Range = { days: 27, unit: 'day' };

/** Nothing that Zoom lists is older, in milliseconds since 1970. */
const ZOOM_BEGAN = Date.UTC(2012, 0, 1);

/**
 * Reads a list over any range: in windows that Zoom takes, the latest first, each up to what the one before really
 * covered. A query without `from`, and one that goes on from a page token, is read as it is. Times in which there can
 * be nothing, before Zoom began and after tomorrow, are left out.
 * @param read reads the list for one query, and gives Zoom's answer without the entries; undefined to stop there
 * @throws what `read` throws
 */
export async function readRange(
	query: IDataObject,
	{ days, unit }: Range,
	read: (query: IDataObject) => Promise<IDataObject | undefined>,
): Promise<void> {
	const asked = timesOf(query, unit);
	if (!asked || query.next_page_token) {
		await read(query);
		return;
	}
	const longest = days * DAY;
	const fits = asked.to - asked.from <= longest;
	const { from: first, to: last } = fits ? asked : withoutEmptyTimes(asked, longest);
	for (let to = last, isFirst = true; isFirst || to >= first; isFirst = false) {
		const from = Math.max(first, to - longest);
		const whole = isFirst && fits;
		const answer = await read(
			whole ? query : { ...query, from: textOf(from, unit), to: textOf(to, unit) },
		);
		if (!answer) return;
		to = coveredFrom(answer, from, to, unit) - stepOf(unit);
	}
}

/**
 * From when on an answer covers the window that was asked for, in milliseconds since 1970: where Zoom moved `from`, its
 * answer tells.
 */
function coveredFrom(answer: IDataObject, from: number, to: number, unit: Range['unit']): number {
	const told = Date.parse(String(answer.from).slice(0, unit === 'day' ? 10 : undefined));
	return told > from && told <= to ? told : from;
}

/** A time as Zoom takes it in a query. */
export function textOf(time: number, unit: Range['unit']): string {
	const text = new Date(time).toISOString();
	return unit === 'day' ? text.slice(0, 10) : `${text.slice(0, 19)}Z`;
}

function stepOf(unit: Range['unit']): number {
	return unit === 'day' ? DAY : SECOND;
}

function timesOf({ from, to }: IDataObject, unit: Range['unit']) {
	if (typeof from !== 'string') return undefined;
	const step = stepOf(unit);
	const times = {
		from: Date.parse(from),
		to: typeof to === 'string' ? Date.parse(to) : Math.floor(Date.now() / step) * step,
	};
	return Number.isNaN(times.from + times.to) ? undefined : times;
}

function withoutEmptyTimes({ from, to }: { from: number; to: number }, longest: number) {
	const tomorrow = Math.floor(Date.now() / DAY + 1) * DAY;
	return {
		from: Math.max(from, Math.min(ZOOM_BEGAN, to - longest)),
		to: Math.min(to, Math.max(tomorrow, from + longest)),
	};
}
