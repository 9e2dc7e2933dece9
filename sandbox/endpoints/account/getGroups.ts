import { pageOf } from '../../behaviour/paging';
import { endpoint } from '../endpoint';
import { pageQuery } from '../shapes/pages';
import { list, number, object, string } from '../shapes/schema';

export const listGroups = endpoint('GET /groups', {
	id: 'LIST_GROUPS',
	rate: 'Medium',
	scopes: { classic: ['group:read'], granular: ['group:read:list_groups'], levels: ['admin'] },
	query: pageQuery,
	listKey: 'groups',
	answer: object({
		groups: list(object({ id: string, name: string, total_members: number })),
		total_records: number,
		next_page_token: string,
	}),
	handle(call, context) {
		const page = pageOf(context.data.groups, call, context);
		return { total_records: page.total, next_page_token: page.nextPageToken, groups: page.items };
	},
});
