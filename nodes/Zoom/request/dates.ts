import { DAY } from '../http/time';
/** A date-time in the form that Zoom takes, with the zone it is meant in where it is wall-clock time. */
export interface ZoomDateTime {
	/** `yyyy-MM-ddTHH:mm:ss`, or with a `Z` behind it for UTC. */
	value: string;
	/** IANA name of the zone that `value` is meant in; undefined for UTC. */
	timezone?: string;
}

/** Years before the 1000th are typing errors, and no zone is known for them. */
const ISO =
	/^([1-9]\d{3})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?(?:\[[^\]]+\])?$/i;

/**
 * Reads n8n's date value, a Luxon or JavaScript date, or ISO text. Text without an offset is wall-clock time in `zone`.
 * @param zone IANA name, such as Europe/Berlin
 * @returns undefined when it is not a date that exists
 */
export function readDateTime(input: unknown, zone: string): ZoomDateTime | undefined {
	const text = asText(input);
	const parts = text === undefined ? null : ISO.exec(text);
	if (!parts) return undefined;
	const [, year, month, day, hour = '00', minute = '00', second = '00', offset] = parts;
	const wall = `${year}-${month}-${day}T${hour.padStart(2, '0')}:${minute}:${second}`;
	const time = Date.parse(`${wall}Z`);
	if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 19) !== wall) return undefined;
	if (offset === undefined) return { value: wall, timezone: zone };
	const value = utc(time - offsetMinutes(offset) * 60_000);
	return value === undefined ? undefined : { value };
}

/**
 * Like readDateTime, but always the moment in UTC: `yyyy-MM-ddTHH:mm:ssZ`.
 * @returns undefined when it is not a date that exists
 */
export function readMoment(input: unknown, zone: string): string | undefined {
	const read = readDateTime(input, zone);
	if (read?.timezone === undefined) return read?.value;
	return utc(wallClockToUtc(Date.parse(`${read.value}Z`), read.timezone));
}

/**
 * A day for Zoom's date ranges, `yyyy-MM-dd`. Dates with an offset become the day they fall on in UTC, as Zoom counts.
 * @returns undefined when it is not a date that exists
 */
export function readDay(input: unknown): string | undefined {
	return readDateTime(input, 'UTC')?.value.slice(0, 10);
}

/** Whether the name is one of a time zone, such as America/New_York. */
export function isTimezone(name: string): boolean {
	try {
		formatterFor(name);
		return true;
	} catch {
		return false;
	}
}

function asText(input: unknown): string | undefined {
	if (typeof input === 'string') return input.trim();
	if (input instanceof Date) return Number.isNaN(input.getTime()) ? undefined : input.toISOString();
	const luxon = input as { toISO?: () => string | null } | null | undefined;
	return typeof luxon?.toISO === 'function' ? (luxon.toISO() ?? undefined) : undefined;
}

function offsetMinutes(offset: string): number {
	if (/^z$/i.test(offset)) return 0;
	const digits = offset.slice(1).replace(':', '');
	const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || '0');
	return offset.startsWith('-') ? -minutes : minutes;
}

/** Undefined for what needs a year of more, or fewer, than four digits. */
function utc(time: number): string | undefined {
	const text = new Date(time).toISOString().replace('.000Z', 'Z');
	return /^[1-9]\d{3}-/.test(text) ? text : undefined;
}

/**
 * `wall` is the wall-clock time read as if it were UTC. Of an hour that comes twice, the first is meant; in an hour that
 * the clocks leave out, they go on as before the change.
 */
function wallClockToUtc(wall: number, zone: string): number {
	const before = offsetAt(wall - DAY, zone);
	const after = offsetAt(wall + DAY, zone);
	const isBefore = offsetAt(wall - before, zone) === before;
	const isAfter = offsetAt(wall - after, zone) === after;
	return wall - (isAfter && !isBefore ? after : before);
}

/** Milliseconds that a zone is ahead of UTC at a moment. */
function offsetAt(time: number, zone: string): number {
	const parts = Object.fromEntries(
		formatterFor(zone)
			.formatToParts(time)
			.map(({ type, value }) => [type, Number(value)]),
	);
	const wall = Date.UTC(
		parts.year,
		parts.month - 1,
		parts.day,
		parts.hour,
		parts.minute,
		parts.second,
	);
	return wall - Math.floor(time / 1000) * 1000;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(zone: string): Intl.DateTimeFormat {
	let formatter = formatters.get(zone);
	if (!formatter) {
		formatter = new Intl.DateTimeFormat('en-US', {
			timeZone: zone,
			hourCycle: 'h23',
			year: 'numeric',
			month: 'numeric',
			day: 'numeric',
			hour: 'numeric',
			minute: 'numeric',
			second: 'numeric',
		});
		formatters.set(zone, formatter);
	}
	return formatter;
}
