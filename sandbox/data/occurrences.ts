import { DateTime } from 'luxon';

import { iso } from './maker';
import type { Occurrence, Recurrence, Session } from './types';

const MAX_OCCURRENCES = 60;
const FARTHEST_DAY = 20_000;

/** Works out the dates of a session anew, where it has a rule. */
export function setOccurrences(session: Session): void {
	const { start_time, duration = 60, recurrence, timezone } = session;
	if (!recurrence) return;
	const start = new Date(start_time as string);
	session.occurrences = occurrencesOf(start, duration, recurrence, timezone);
}

/**
 * The occurrences of a series that starts at `start`, each of `duration` minutes, at the same time of day in `zone`. One
 * without an end (`end_times` 0) has as many as Zoom lists at most; one that says nothing of its end has one.
 */
export function occurrencesOf(
	start: Date,
	duration: number,
	rule: Recurrence,
	zone: string,
): Occurrence[] {
	const wanted = rule.end_times ?? (rule.end_date_time ? 0 : 1);
	const limit = Math.min(wanted || MAX_OCCURRENCES, MAX_OCCURRENCES);
	const until = rule.end_date_time ? Date.parse(rule.end_date_time) : Infinity;
	const occurrences: Occurrence[] = [];
	for (const time of candidates(DateTime.fromJSDate(start, { zone: zone || 'UTC' }), rule)) {
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

function* candidates(start: DateTime, rule: Recurrence): Generator<number> {
	for (let days = 0; days < FARTHEST_DAY; days++) {
		const date = start.plus({ days });
		if (fits(date, days, start, rule)) yield date.toMillis();
	}
}

/** Zoom counts the days of the week from Sunday: 1 to 7. */
const weekday = (date: DateTime) => (date.weekday % 7) + 1;

function fits(date: DateTime, days: number, start: DateTime, rule: Recurrence): boolean {
	const interval = rule.repeat_interval || 1;
	if (rule.type === 1) return days % interval === 0;
	if (rule.type === 2) {
		const week = Math.floor((days + weekday(start) - 1) / 7);
		const wanted = (rule.weekly_days ?? '1').split(',').map(Number);
		return week % interval === 0 && wanted.includes(weekday(date));
	}
	const months = (date.year - start.year) * 12 + date.month - start.month;
	return months % interval === 0 && isMonthlyDay(date, rule);
}

function isMonthlyDay(date: DateTime, rule: Recurrence): boolean {
	if (rule.monthly_week === undefined) return date.day === (rule.monthly_day ?? 1);
	if (weekday(date) !== (rule.monthly_week_day ?? 1)) return false;
	if (rule.monthly_week === -1) return date.plus({ days: 7 }).month !== date.month;
	return Math.ceil(date.day / 7) === rule.monthly_week;
}
