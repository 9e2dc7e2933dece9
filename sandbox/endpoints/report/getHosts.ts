import { numberedEnvelope, pageOf } from '../../behaviour/paging';
import {
	needsReports,
	reportedDays,
	reportedUsers,
	sessionsIn,
	totalMinutes,
} from '../../behaviour/reports';
import { endpoint } from '../endpoint';
import { pageEnvelope, pageNumber, pageQuery } from '../shapes/pages';
import { daysQuery } from '../shapes/report';
import { enumOf, list, number, object, string } from '../shapes/schema';

export const reportHosts = endpoint('GET /report/users', {
	id: 'reportUsers',
	rate: 'Heavy',
	scopes: {
		classic: ['report:read'],
		granular: ['report:read:list_users'],
		levels: ['admin', 'master'],
	},
	query: {
		type: enumOf(string, ['active', 'inactive']),
		...daysQuery,
		...pageQuery,
		page_number: { ...pageNumber, default: 1 },
		group_id: string,
	},
	needsInQuery: ['from', 'to'],
	listKey: 'users',
	answer: object({
		...pageEnvelope,
		page_number: number,
		from: string,
		to: string,
		total_meeting_minutes: number,
		total_meetings: number,
		total_participants: number,
		users: list(
			object({
				custom_attributes: list(object({ key: string, name: string, value: string })),
				dept: string,
				email: string,
				id: string,
				meeting_minutes: number,
				meetings: number,
				participants: number,
				type: number,
				user_name: string,
			}),
		),
	}),
	handle(call, context) {
		needsReports(context);
		const days = reportedDays(call, context);
		const sessions = sessionsIn(days, context);
		const hosts = reportedUsers(call, context).map((user) => {
			const own = sessions.filter(({ host_id }) => host_id === user.id);
			return {
				id: user.id,
				email: user.email,
				user_name: user.display_name,
				type: user.type,
				dept: String(user.dept ?? ''),
				custom_attributes: [],
				meetings: own.length,
				participants: sum(own.map(({ participants }) => participants.length)),
				meeting_minutes: sum(own.map(totalMinutes)),
			};
		});
		const wantsActive = call.query.type !== 'inactive';
		const found = hosts.filter(({ meetings }) => meetings > 0 === wantsActive);
		const page = pageOf(found, call, context);
		return {
			...days,
			...numberedEnvelope(page),
			total_meetings: sum(found.map(({ meetings }) => meetings)),
			total_participants: sum(found.map(({ participants }) => participants)),
			total_meeting_minutes: sum(found.map(({ meeting_minutes }) => meeting_minutes)),
			users: page.items,
		};
	},
});

const sum = (counts: number[]) => counts.reduce((all, one) => all + one, 0);
