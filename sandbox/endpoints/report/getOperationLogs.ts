import { pageOf } from '../../behaviour/paging';
import { needsReports, reportedDays } from '../../behaviour/reports';
import { endpoint } from '../endpoint';
import { pageQuery } from '../shapes/pages';
import { daysQuery } from '../shapes/report';
import { enumOf, list, number, object, string } from '../shapes/schema';

export const reportOperationLogs = endpoint('GET /report/operationlogs', {
	id: 'reportOperationLogs',
	rate: 'Heavy',
	scopes: {
		classic: ['report:read'],
		granular: ['report:read:operation_logs'],
		levels: ['admin', 'master'],
	},
	query: {
		...daysQuery,
		...pageQuery,
		category_type: enumOf(string, [
			'all',
			'user',
			'user_settings',
			'account',
			'billing',
			'im',
			'recording',
			'phone_contacts',
			'webinar',
			'sub_account',
			'role',
			'zoom_rooms',
		]),
	},
	needsInQuery: ['from', 'to'],
	listKey: 'operation_logs',
	answer: object({
		next_page_token: string,
		page_size: number,
		operation_logs: list(
			object({
				action: string,
				category_type: string,
				operation_detail: string,
				operator: string,
				time: string,
			}),
		),
	}),
	handle(call, context) {
		needsReports(context);
		const { from, to } = reportedDays(call, context);
		const category = String(call.query.category_type ?? 'all');
		const items = context.data.operationLogs
			.filter(({ time }) => time.slice(0, 10) >= from && time.slice(0, 10) <= to)
			.filter(({ category_type: shown }) => category === 'all' || codeOf(shown) === category);
		const page = pageOf(items, call, context);
		return {
			page_size: page.pageSize,
			next_page_token: page.nextPageToken,
			operation_logs: page.items,
		};
	},
});

/** Entries name their category in words. */
const codeOf = (category: string) => category.toLowerCase().replace(/ /g, '_');
