import { occurrencesOf } from '../../sandbox/data/occurrences';
import type { Recurrence } from '../../sandbox/data/types';

const starts = (start: string, rule: Recurrence, zone = 'UTC') =>
	occurrencesOf(new Date(start), 30, rule, zone).map(({ start_time }) => start_time);

describe('The occurrences of a series', () => {
	it('keep their time of day when the clocks change', () => {
		expect(starts('2026-10-24T07:00:00Z', { type: 1, end_times: 3 }, 'Europe/Berlin')).toEqual([
			'2026-10-24T07:00:00Z',
			'2026-10-25T08:00:00Z',
			'2026-10-26T08:00:00Z',
		]);
	});

	it('fall on the days of the week of the meeting’s own time zone', () => {
		const rule: Recurrence = { type: 2, weekly_days: '2', repeat_interval: 2, end_times: 2 };
		expect(starts('2026-11-01T23:00:00Z', rule, 'Asia/Tokyo')).toEqual([
			'2026-11-01T23:00:00Z',
			'2026-11-15T23:00:00Z',
		]);
	});

	it('fall on a day of the month, where there is one, until the end', () => {
		const rule: Recurrence = { type: 3, monthly_day: 31, end_date_time: '2027-04-01T00:00:00Z' };
		expect(starts('2026-12-01T10:00:00Z', rule)).toEqual([
			'2026-12-31T10:00:00Z',
			'2027-01-31T10:00:00Z',
			'2027-03-31T10:00:00Z',
		]);
	});

	it('are as many as Zoom lists when there is no end, and one when nothing is said', () => {
		const daily: Recurrence = { type: 1, repeat_interval: 99 };
		expect(starts('2026-12-01T10:00:00Z', { ...daily, end_times: 0 })).toHaveLength(60);
		expect(starts('2026-12-01T10:00:00Z', daily)).toHaveLength(1);
	});

	it('fall on the last Friday of the month', () => {
		const rule: Recurrence = { type: 3, monthly_week: -1, monthly_week_day: 6, end_times: 2 };
		expect(starts('2026-11-01T10:00:00Z', rule)).toEqual([
			'2026-11-27T10:00:00Z',
			'2026-12-25T10:00:00Z',
		]);
	});
});
