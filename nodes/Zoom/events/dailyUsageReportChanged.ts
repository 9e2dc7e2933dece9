import type { IDataObject } from 'n8n-workflow';
import { number } from '../form/builders';
import { group } from '../form/resourceLocator';
import { changes } from '../polling/changes';
import type { PollRun } from '../polling/run';
import { DAY } from '../http/time';
import { entriesOf } from '../http/paging';
import { defined, option, triggerOptions } from './form';

/** How long a day is still being counted after the last look at it. */
const OVERLAP = 2 * DAY;
/** Zoom reports this many months. */
const REPORTED_MONTHS = 6;
const COUNTERS = ['new_users', 'meetings', 'participants', 'meeting_minutes'];

const groupId = group('Count only users of this group');

const month = number(
	'month',
	'Month',
	'Watch this month, 1 to 12. Without it the current month is watched.',
	{ min: 1, max: 12, default: 1, example: 3 },
);

const year = number(
	'year',
	'Year',
	'Watch a month of this year. Without it the current year is meant.',
	{ min: 2000, max: 9999, default: new Date().getUTCFullYear(), example: 2026 },
);

/**
 * Days of both months are kept in one snapshot, so that the first day of a month is a change like any other.
 */
export const dailyUsageReportChanged = changes({
	value: 'dailyUsageReportChanged',
	name: 'Daily Usage Report Changed',
	description:
		'Fires when meetings, participants, minutes or new users of a day change in the usage report',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/daily',
	requirements:
		'Needs a Pro plan or higher and an administrator with the scope report:read:daily_usage:admin.',
	whenEmpty: "Check 'Year' and 'Month': Zoom reports the last six months only.",
	fields: [triggerOptions([groupId, month, year])],
	parameters: async (context) =>
		defined({
			group: option(context, groupId),
			month: option(context, month),
			year: option(context, year),
		}),
	async read(run, reachedAt) {
		const reports: IDataObject[] = [];
		for (const wanted of monthsOf(run, reachedAt)) {
			const query = defined({ ...wanted, group_id: run.parameters.group });
			reports.push(await run.get('/report/daily', query, 'Heavy', { list: 'dates' }));
		}
		return { reports };
	},
	snapshot: ({ reports }) =>
		Object.assign({}, ...(reports as IDataObject[]).map(countersByDate)) as IDataObject,
	compare(before, after, { reports }) {
		return (reports as IDataObject[]).flatMap((report) => {
			const dates = Object.entries(countersByDate(report))
				.filter(([date, counters]) => (before?.[date] ?? '') !== counters)
				.map(([date]) => date)
				.concat(Object.keys(before ?? {}).filter((date) => isOf(report, date) && !(date in after)))
				.sort();
			return dates.length ? [event(dates, report)] : [];
		});
	},
	sample: ({ reports }) => (reports as IDataObject[]).map((report) => event([], report)),
});

/** The months to read, the earliest first: that of today, and those in which days may have changed since the last look. */
function monthsOf(run: PollRun, reachedAt: number): Array<{ year: number; month: number }> {
	const { year, month } = run.parameters;
	const current = monthAt(run.now);
	if (year !== undefined || month !== undefined) {
		return [{ year: Number(year ?? current.year), month: Number(month ?? current.month) }];
	}
	const first = monthAt(Math.min(reachedAt, run.now) - OVERLAP);
	const back = (current.year - first.year) * 12 + current.month - first.month;
	return Array.from({ length: Math.min(back + 1, REPORTED_MONTHS) }, (_, index) =>
		monthAt(Date.UTC(current.year, current.month - 1 - index)),
	).reverse();
}

function monthAt(time: number): { year: number; month: number } {
	const date = new Date(time);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

/** `2026-03-31` to `0,3,9,120`; days on which nothing was counted are left out. */
function countersByDate(report: IDataObject): Record<string, string> {
	return Object.fromEntries(
		entriesOf(report.dates)
			.map((day) => [String(day.date), COUNTERS.map((name) => Number(day[name] ?? 0)).join(',')])
			.filter(([, counters]) => /[1-9]/.test(counters)),
	);
}

function isOf(report: IDataObject, date: string): boolean {
	return date.startsWith(`${String(report.year)}-${String(report.month).padStart(2, '0')}`);
}

function event(dates: string[], report: IDataObject): IDataObject {
	return { event_type: 'report_updated', changed_dates: dates, report };
}
