import { DateTime, IANAZone } from 'luxon';

import type { Context } from '../context';
import { PERSONAL_TEMPLATE } from '../data/company';
import { iso } from '../data/maker';
import type { Recurrence, User } from '../data/types';
import { invalidField, ZoomError } from '../errors';

/** What Zoom asks of the body of a meeting or webinar beyond types and ranges; throws its error. */
export function checkSessionRules(
	body: Record<string, unknown>,
	type: unknown,
	context: Context,
): void {
	const { password, timezone, schedule_for, recurrence, template_id } = body;
	const settings = (body.settings ?? {}) as Record<string, unknown>;
	if (typeof password === 'string' && !/^[a-zA-Z0-9@\-_*]*$/.test(password)) {
		throw invalidField('password');
	}
	if (typeof timezone === 'string' && timezone && !IANAZone.isValidZone(timezone))
		throw invalidField('timezone');
	if (schedule_for) checkScheduleFor(String(schedule_for), type, context);
	if (isPersonalTemplate(template_id, context)) throw invalidField('template_id');
	if (recurrence !== undefined) checkRecurrence(recurrence as Recurrence);
	if (/[,\s]/.test(String(settings.enforce_login_domains ?? ''))) {
		throw new ZoomError(
			400,
			300,
			'Invalid enforce_login_domains, separate multiple domains by semicolon.',
		);
	}
}

/** What Zoom asks of a webinar's body besides; throws its error. */
export function checkWebinarRules(body: Record<string, unknown>, context: Context): void {
	checkSessionRules(body, body.type, context);
	const { is_simulive, record_file_id, schedule_for } = body;
	if (is_simulive === true && schedule_for) {
		throw new ZoomError(400, 300, 'Can not schedule simulive webinar for others.');
	}
	const files = context.data.recordings.flatMap(({ recording_files }) => recording_files);
	if (record_file_id && !files.some(({ id }) => id === record_file_id)) {
		throw new ZoomError(400, 300, 'Record file does not exist.');
	}
}

function checkScheduleFor(wanted: string, type: unknown, { data }: Context): void {
	if (type === 1) {
		throw new ZoomError(
			400,
			3000,
			'Instant meetings do not support the schedule_for parameter; you cannot schedule an instant meeting for another user.',
		);
	}
	if (!data.users.some(({ id, email }) => id === wanted || email === wanted.toLowerCase())) {
		throw new ZoomError(
			400,
			300,
			'The value that you entered for the schedule_for field is invalid. Enter a valid value and try again.',
		);
	}
}

/** Zoom takes only templates of the account's administrator; its words for others are not known. */
function isPersonalTemplate(wanted: unknown, { data }: Context): boolean {
	return data.templates.some(({ id, type }) => id === wanted && type === PERSONAL_TEMPLATE);
}

/** The longest interval of a daily, weekly and monthly series, as Zoom's newer documents have it. */
const LONGEST_INTERVAL: Record<number, number> = { 1: 99, 2: 50, 3: 10 };

/** The alternatives of a recurrence: one end, one way to name the day of the month. */
function checkRecurrence(rule: Recurrence): void {
	if (Number(rule.repeat_interval ?? 1) > LONGEST_INTERVAL[rule.type]) {
		throw invalidField('recurrence.repeat_interval');
	}
	if (rule.end_times !== undefined && rule.end_date_time !== undefined) {
		throw invalidField('recurrence.end_date_time');
	}
	if (rule.end_date_time !== undefined && !rule.end_date_time.endsWith('Z')) {
		throw invalidField('recurrence.end_date_time');
	}
	const { monthly_day, monthly_week, monthly_week_day } = rule;
	if (monthly_day !== undefined && (monthly_day < 1 || monthly_day > 31)) {
		throw invalidField('recurrence.monthly_day');
	}
	if (monthly_day !== undefined && (monthly_week ?? monthly_week_day) !== undefined) {
		throw invalidField('recurrence.monthly_day');
	}
	if ((monthly_week === undefined) !== (monthly_week_day === undefined)) {
		throw invalidField(`recurrence.monthly_week${monthly_week === undefined ? '' : '_day'}`);
	}
}

/** A start time in UTC: text without Z is wall-clock time in the zone given, else in the user's. */
export function startInUtc(text: string, timezone: unknown, user: User): string {
	if (text.endsWith('Z')) return iso(Date.parse(text));
	const zone = String(timezone || user.timezone || 'UTC');
	return iso(DateTime.fromISO(text, { zone }).toJSDate());
}

/** Ranges of date-times are in UTC: throws 300 when 'from' or 'to' lacks its Z. */
export function checkUtc(query: Record<string, unknown>): void {
	for (const name of ['from', 'to']) {
		if (query[name] !== undefined && !String(query[name]).endsWith('Z')) throw invalidField(name);
	}
}
