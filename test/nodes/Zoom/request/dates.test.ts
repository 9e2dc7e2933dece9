import fc from 'fast-check';
import { DateTime } from 'luxon';
import {
	isTimezone,
	readDateTime,
	readDay,
	readMoment,
} from '../../../../nodes/Zoom/request/dates';

const ZONE = 'Europe/Berlin';

const zones = fc.constantFrom(
	...['UTC', 'Europe/Berlin', 'America/New_York', 'America/St_Johns', 'Asia/Kolkata'],
	...[
		'Asia/Kathmandu',
		'Australia/Lord_Howe',
		'Pacific/Apia',
		'Pacific/Chatham',
		'Africa/Casablanca',
	],
	...['America/Sao_Paulo', 'Asia/Tokyo', 'Pacific/Kiritimati', 'Atlantic/Azores'],
);
const times = fc.integer({
	min: Date.parse('1990-01-01T00:00:00Z'),
	max: Date.parse('2049-12-31T23:59:59Z'),
});

const utc = (time: DateTime) => time.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");

/** The first of the moments that Luxon finds for a wall-clock time. */
function first(wall: string, zone: string): string {
	const possible = DateTime.fromISO(wall, { zone }).getPossibleOffsets();
	return possible.map(utc).sort()[0];
}

describe('a date-time field', () => {
	it.each([
		'2026-03-31T12:00:00+99:99',
		'2026-03-31T12:00:00+24:00',
		'2026-03-31T12:00:00+02:60',
		'0000-01-01T00:00:00+14:00',
		'0050-06-01T00:00:00',
		'9999-12-31T23:59:59-12:00',
	])('%s is no date that Zoom could mean', (value) => {
		for (const zone of ['UTC', ZONE, 'America/New_York']) {
			expect(readDateTime(value, zone)).toBeUndefined();
			expect(readMoment(value, zone)).toBeUndefined();
		}
		expect(readDay(value)).toBeUndefined();
	});

	it('whose moment lies after the year 9999 is none either', () => {
		expect(readMoment('9999-12-31T23:59:59', 'America/New_York')).toBeUndefined();
		expect(readMoment('9999-12-31T23:59:59', 'UTC')).toBe('9999-12-31T23:59:59Z');
	});

	it.each([
		["n8n's own value", '2026-03-31T12:00:00'],
		['without seconds', '2026-03-31T12:00'],
		['with a blank between', '2026-03-31 12:00:00'],
		['with milliseconds', '2026-03-31T12:00:00.000'],
		['with blanks around', '  2026-03-31T12:00:00 '],
	])('%s is wall-clock time in the zone', (_kind, value) => {
		expect(readDateTime(value, ZONE)).toEqual({ value: '2026-03-31T12:00:00', timezone: ZONE });
		expect(readMoment(value, ZONE)).toBe('2026-03-31T10:00:00Z');
	});

	it('may have an hour of one digit, as spreadsheets write it', () => {
		expect(readDateTime('2026-12-07 9:30', ZONE)?.value).toBe('2026-12-07T09:30:00');
		expect(readDateTime('2026-12-07 24:30', ZONE)).toBeUndefined();
	});

	it('without a time means the start of the day', () => {
		expect(readDateTime('2026-03-31', ZONE)).toEqual({
			value: '2026-03-31T00:00:00',
			timezone: ZONE,
		});
	});

	it.each([
		['2026-03-31T12:00:00Z', '2026-03-31T12:00:00Z'],
		['2026-03-31t12:00:00z', '2026-03-31T12:00:00Z'],
		['2026-03-31T12:00:00.123Z', '2026-03-31T12:00:00Z'],
		['2026-03-31T12:00:00+02:00', '2026-03-31T10:00:00Z'],
		['2026-03-31T12:00:00+0530', '2026-03-31T06:30:00Z'],
		['2026-03-31T12:00:00-03', '2026-03-31T15:00:00Z'],
		['2026-03-31T01:00:00+14:00', '2026-03-30T11:00:00Z'],
		['2026-03-31T12:00:00+02:00[Europe/Berlin]', '2026-03-31T10:00:00Z'],
		['2026-03-31T12:00:00 -04:00', '2026-03-31T16:00:00Z'],
	])('%s, which has an offset, becomes UTC', (value, sent) => {
		expect(readDateTime(value, 'Asia/Tokyo')).toEqual({ value: sent });
		expect(readMoment(value, 'Asia/Tokyo')).toBe(sent);
	});

	it('takes a Luxon object, a JavaScript date and what Luxon writes', () => {
		const luxon = DateTime.fromISO('2026-03-31T12:00:00', { zone: 'America/New_York' });
		for (const value of [luxon, luxon.toJSDate(), luxon.toISO()]) {
			expect(readDateTime(value, ZONE)).toEqual({ value: '2026-03-31T16:00:00Z' });
		}
	});

	it.each([
		...['2026-02-30', '2026-02-29T12:00:00', '2026-13-01', '2026-00-10', '2026-04-31T00:00:00Z'],
		...['2026-03-31T24:00:00', '2026-03-31T12:60:00', '2026-03-31T25:00:00Z'],
		...['tomorrow', '31.03.2026', '03/31/2026', '', '2026', '2026-03', '[object Object]'],
		...[undefined, null, {}, [], 0, 1774958400000, true, NaN],
		new Date(NaN),
		DateTime.invalid('no such time'),
	])('%j is not a date', (value) => {
		expect(readDateTime(value, ZONE)).toBeUndefined();
		expect(readMoment(value, ZONE)).toBeUndefined();
		expect(readDay(value)).toBeUndefined();
	});

	it('2024-02-29 is one', () => expect(readDay('2024-02-29')).toBe('2024-02-29'));
});

describe('when the clocks change', () => {
	it('an hour that does not exist is moved on by it, as Luxon does', () => {
		// In Berlin 02:00 to 03:00 is left out on this day.
		expect(readMoment('2026-03-29T02:30:00', ZONE)).toBe('2026-03-29T01:30:00Z');
		expect(readMoment('2026-03-29T01:59:59', ZONE)).toBe('2026-03-29T00:59:59Z');
		expect(readMoment('2026-03-29T03:00:00', ZONE)).toBe('2026-03-29T01:00:00Z');
		expect(readMoment('2026-03-08T02:30:00', 'America/New_York')).toBe('2026-03-08T07:30:00Z');
	});

	it('an hour that comes twice means the first of the two', () => {
		expect(readMoment('2026-10-25T02:30:00', ZONE)).toBe('2026-10-25T00:30:00Z');
		expect(readMoment('2026-10-25T03:00:00', ZONE)).toBe('2026-10-25T02:00:00Z');
		expect(readMoment('2026-11-01T01:30:00', 'America/New_York')).toBe('2026-11-01T05:30:00Z');
	});

	it('a day that a zone left out is moved on by it', () => {
		expect(readMoment('2011-12-30T12:00:00', 'Pacific/Apia')).toBe('2011-12-30T22:00:00Z');
		expect(readMoment('2011-12-31T00:00:00', 'Pacific/Apia')).toBe('2011-12-30T10:00:00Z');
	});
});

describe('any moment in any zone', () => {
	it('typed as wall-clock time is the moment that Luxon makes of it', () => {
		fc.assert(
			fc.property(zones, times, (zone, time) => {
				const wall = DateTime.fromMillis(time, { zone }).toFormat("yyyy-MM-dd'T'HH:mm:ss");
				expect(readMoment(wall, zone)).toBe(first(wall, zone));
			}),
			{ numRuns: 1000 },
		);
	});

	it('also in the days around a change of the clocks, gaps included', () => {
		const changes = fc.constantFrom('2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z');
		const around = fc.integer({ min: -5 * 3600, max: 5 * 3600 });
		fc.assert(
			fc.property(changes, around, (change, seconds) => {
				const wall = new Date(Date.parse(change) + seconds * 1000).toISOString().slice(0, 19);
				expect(readMoment(wall, ZONE)).toBe(first(wall, ZONE));
			}),
		);
	});

	it('given with an offset is that moment, whatever the zone of the form', () => {
		fc.assert(
			fc.property(zones, zones, times, (zone, formZone, time) => {
				const given = DateTime.fromMillis(time, { zone });
				expect(readMoment(given.toISO(), formZone)).toBe(utc(given));
				expect(readMoment(given, formZone)).toBe(utc(given));
				expect(readDay(given)).toBe(given.toUTC().toISODate());
			}),
		);
	});

	it('any text is read or refused, never an exception', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.anything()), (value) => {
				const read = readMoment(value, ZONE);
				if (read !== undefined) expect(read).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
			}),
		);
	});
});

describe('a day', () => {
	it.each([
		['2026-03-31', '2026-03-31'],
		['2026-03-31T23:59:59', '2026-03-31'],
		['2026-03-31T23:00:00-04:00', '2026-04-01'],
		['2026-03-31T01:00:00+02:00', '2026-03-30'],
	])('%s is %s', (value, day) => expect(readDay(value)).toBe(day));
});

describe('isTimezone', () => {
	it.each(['UTC', 'Europe/Berlin', 'america/new_york'])('knows %s', (name) => {
		expect(isTimezone(name)).toBe(true);
	});

	it.each(['Berlin', 'Europe/Nowhere', 'GMT+25', 'Europe/Berlin '])('does not know %j', (name) => {
		expect(isTimezone(name)).toBe(false);
	});
});
