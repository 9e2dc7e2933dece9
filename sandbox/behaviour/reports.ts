import type { Call, Context } from '../context';
import { day, DAY } from '../data/maker';
import type { Instance, User } from '../data/types';
import { invalidField, noPermission } from '../errors';

/** What Zoom keeps of reports by day, in months. */
const KEPT_MONTHS = 6;
/** No month is longer, in days. */
const LONGEST = 31;

/** Throws what Zoom says of reports on a free account. */
export function needsReports({ options }: Context): void {
	if (options.plan === 'free') throw noPermission();
}

/**
 * The days that a report is about, both included. Throws 300 for what is no range, for more than a month, and for what
 * is older than six months.
 */
export function reportedDays({ query }: Call, { options }: Context): { from: string; to: string } {
	const [from, to] = [query.from, query.to].map((one) => String(one ?? ''));
	if (from === '' || from > to) throw invalidField('from');
	if (to === '' || Date.parse(to) - Date.parse(from) > LONGEST * DAY) throw invalidField('to');
	const now = options.now();
	const oldest = day(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - KEPT_MONTHS, 1));
	if (from < oldest) throw invalidField('from');
	return { from, to };
}

/** All sessions that are over and began in these days, the latest first. */
export function sessionsIn({ from, to }: { from: string; to: string }, { data }: Context) {
	return [...data.meetingInstances, ...data.webinarInstances]
		.filter(({ end_time, start_time }) => {
			const date = start_time.slice(0, 10);
			return end_time !== '' && date >= from && date <= to;
		})
		.sort((a, b) => (a.start_time > b.start_time ? -1 : 1));
}

/** The users that a report is about: those of the group, if it names one. Throws 300 for an unknown group. */
export function reportedUsers({ query }: Call, { data }: Context): User[] {
	const { group_id } = query;
	if (group_id === undefined) return data.users;
	if (!data.groups.some(({ id }) => id === group_id)) throw invalidField('group_id');
	return data.users.filter(({ group_ids }) => group_ids.includes(String(group_id)));
}

/** How many minutes all who took part were there together. */
export const totalMinutes = ({ participants }: Instance) =>
	participants.reduce((sum, { duration }) => sum + Math.ceil(duration / 60), 0);

/** How many different people took part. */
export const peopleIn = ({ participants }: Instance) =>
	new Set(participants.map(({ id, user_email, name }) => id || user_email || name)).size;
