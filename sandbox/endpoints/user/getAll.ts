import { numberedEnvelope, pageOf } from '../../behaviour/paging';
import type { User } from '../../data/types';
import { endpoint } from '../endpoint';
import { pageEnvelope, pageNumber, pageQuery } from '../shapes/pages';
import { userEntry } from '../shapes/user';
import { enumOf, list, number, object, string } from '../shapes/schema';

export const listUsers = endpoint('GET /users', {
	id: 'LIST_USERS',
	rate: 'Medium',
	scopes: { classic: ['user:read'], granular: ['user:read:list_users'], levels: ['admin'] },
	query: {
		...pageQuery,
		status: enumOf(string, ['active', 'inactive', 'pending']),
		role_id: string,
		page_number: pageNumber,
		include_fields: enumOf(string, ['custom_attributes', 'host_key']),
		license: enumOf(string, ['zoom_workforce_management', 'zoom_compliance_management']),
	},
	listKey: 'users',
	widestPage: 2000,
	answer: object({
		...pageEnvelope,
		page_number: number,
		users: list(object(userEntry, ['email', 'type'])),
	}),
	handle(call, context) {
		const { status = 'active', role_id } = call.query;
		const items = context.data.users
			.filter((user) => user.status === status && (!role_id || user.role_id === role_id))
			.map(listItem);
		const page = pageOf(items, call, context);
		return { ...numberedEnvelope(page), users: page.items };
	},
});

const LIST_FIELDS = [
	'id',
	'first_name',
	'last_name',
	'display_name',
	'email',
	'type',
	'pmi',
	'timezone',
	'verified',
	'dept',
	'created_at',
	'last_login_time',
	'last_client_version',
	'pic_url',
	'language',
	'phone_number',
	'status',
	'role_id',
	'user_created_at',
	'login_types',
];

const listItem = (user: User) =>
	Object.fromEntries(
		LIST_FIELDS.filter((name) => user[name] !== undefined).map((name) => [name, user[name]]),
	);
