import type { IDataObject } from 'n8n-workflow';
import type { ChangedWorld } from '../world';
import { iso } from '../zoom';
import { DAY } from '../../../../../nodes/Zoom/http/time';

/** The usage report of an account. */
export function usage(now: () => number): ChangedWorld {
	const meetings = new Map<string, number>();
	let told = new Map<string, number>();
	let group = '';
	let lookedAt = now();
	const day = (time: number) => iso(time).slice(0, 10);
	const report = (month: string): IDataObject => ({
		year: Number(month.slice(0, 4)),
		month: Number(month.slice(5)),
		dates: Array.from(
			{
				length: new Date(
					Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0),
				).getUTCDate(),
			},
			(_, index) => `${month}-${String(index + 1).padStart(2, '0')}`,
		).map((date) => ({
			date,
			new_users: 0,
			meetings: meetings.get(date) ?? 0,
			participants: 2 * (meetings.get(date) ?? 0),
			meeting_minutes: 10 * (meetings.get(date) ?? 0),
		})),
	});
	/** The months of the days from one time until now; usage of a day is counted for two days more. */
	const monthsSince = (time: number) => {
		const months = new Set<string>();
		for (let at = time - 2 * DAY; at < now(); at += DAY) months.add(day(at).slice(0, 7));
		return months.add(day(now()).slice(0, 7));
	};
	const changedIn = (month: string) =>
		[...meetings]
			.filter(([date, count]) => date.startsWith(month) && told.get(date) !== count)
			.map(([date]) => date)
			.sort();

	return {
		kind: 'changed',
		members: ['event_type', 'changed_dates', 'report'],
		noise: [],
		parameters: () => ({ options: group ? { group_id: group } : {} }),
		edit(pick) {
			group = ['', 'group-1'][pick % 2];
		},
		watches: () => [group],
		changes: {
			use: (pick) => meetings.set(day(now()), (meetings.get(day(now())) ?? 0) + 1 + pick),
			countLate: (pick) => {
				const date = day(now() - (pick % 3) * DAY * 0.9);
				meetings.set(date, (meetings.get(date) ?? 0) + 1);
			},
		},
		answer: (_path, { year, month }) => ({
			body: report(`${String(year)}-${String(month).padStart(2, '0')}`),
		}),
		verdict() {
			const months = [...monthsSince(Math.min(lookedAt, now()))].filter(
				(month) => changedIn(month).length,
			);
			return {
				duty: months.length ? 'must' : 'never',
				payloads: months.map((month) => ({
					event_type: 'report_updated',
					changed_dates: changedIn(month),
					report: report(month),
				})),
			};
		},
		told() {
			told = new Map(meetings);
			lookedAt = now();
		},
		looked: () => (lookedAt = now()),
	};
}
