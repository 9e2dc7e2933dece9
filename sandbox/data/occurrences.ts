import { DAY, iso } from './maker';
import type { Occurrence, Recurrence } from './types';

const MAX_OCCURRENCES = 60;

/** The occurrences of a series that starts at `start` (UTC), each of `duration` minutes. */
export function occurrencesOf(start: Date, duration: number, rule: Recurrence): Occurrence[] {
	const limit = Math.min(
		rule.end_times || (rule.end_date_time ? MAX_OCCURRENCES : 1),
		MAX_OCCURRENCES,
	);
	const until = rule.end_date_time ? Date.parse(rule.end_date_time) : Infinity;
	const occurrences: Occurrence[] = [];
	for (const time of candidates(start, rule)) {
		if (occurrences.length >= limit || time > until) break;
		occurrences.push({
			occurrence_id: String(time),
			start_time: iso(time),
			duration,
			status: 'available',
		});
	}
	return occurrences;
}

function* candidates(start: Date, rule: Recurrence): Generator<number> {
	const interval = rule.repeat_interval || 1;
	const weekdays = (rule.weekly_days ?? '1').split(',').map(Number);
	for (let index = 0; index < 4000; index++) {
		const time = start.getTime() + index * DAY;
		const date = new Date(time);
		if (rule.type === 1 && index % interval === 0) yield time;
		if (rule.type === 2) {
			const week = Math.floor((index + start.getUTCDay()) / 7);
			if (week % interval === 0 && weekdays.includes(date.getUTCDay() + 1)) yield time;
		}
		if (rule.type === 3) {
			const months =
				(date.getUTCFullYear() - start.getUTCFullYear()) * 12 +
				date.getUTCMonth() -
				start.getUTCMonth();
			if (months % interval === 0 && isMonthlyDay(date, rule)) yield time;
		}
	}
}

function isMonthlyDay(date: Date, rule: Recurrence): boolean {
	if (rule.monthly_week === undefined) return date.getUTCDate() === (rule.monthly_day ?? 1);
	if (date.getUTCDay() + 1 !== (rule.monthly_week_day ?? 1)) return false;
	if (rule.monthly_week === -1) {
		return new Date(date.getTime() + 7 * DAY).getUTCMonth() !== date.getUTCMonth();
	}
	return Math.ceil(date.getUTCDate() / 7) === rule.monthly_week;
}
