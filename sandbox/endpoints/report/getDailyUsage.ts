import { invalidField, noPermission, ZoomError } from '../../errors';
import { endpoint } from '../endpoint';
import { integer, list, number, object, string } from '../shapes/schema';

export const getDailyUsage = endpoint('GET /report/daily', {
	id: 'ZOOM_GET_DAILY_USAGE_REPORT',
	rate: 'Heavy',
	scopes: { classic: ['report:read'], granular: ['report:read:daily_usage'], levels: ['admin'] },
	query: { year: integer, month: integer, group_id: string },
	listKey: 'dates',
	answer: object({
		dates: list(
			object({
				date: string,
				meeting_minutes: number,
				meetings: number,
				new_users: number,
				participants: number,
			}),
		),
		month: number,
		year: number,
	}),
	handle(call, context) {
		if (context.options.plan === 'free') throw noPermission();
		const { data, options } = context;
		const now = options.now();
		const year = Number(call.query.year ?? now.getUTCFullYear());
		const month = Number(call.query.month ?? now.getUTCMonth() + 1);
		if (year < 1000 || year > 9999) throw invalidField('year');
		if (month < 1 || month > 12) throw invalidField('month');
		const age = (now.getUTCFullYear() - year) * 12 + now.getUTCMonth() + 1 - month;
		if (age > 6 || age < 0) {
			throw new ZoomError(
				400,
				300,
				'Daily report can only be provided for a month that falls within the recent 6 months.',
			);
		}
		const { group_id } = call.query;
		const group = data.groups.find(({ id }) => id === group_id);
		if (group_id !== undefined && !group) throw invalidField('group_id');
		const share = group ? group.total_members / data.users.length : 1;
		const start = `${year}-${String(month).padStart(2, '0')}`;
		const dates = data.usage
			.filter(({ date }) => date.startsWith(start))
			.map(({ date, ...counts }) => ({
				date,
				...Object.fromEntries(
					Object.entries(counts).map(([name, count]) => [name, Math.round(count * share)]),
				),
			}));
		return { year, month, dates };
	},
});
