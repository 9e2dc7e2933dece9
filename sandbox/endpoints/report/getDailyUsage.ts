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
});
