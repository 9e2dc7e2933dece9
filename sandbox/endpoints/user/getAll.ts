import { numberedEnvelope, pageOf } from '../../behaviour/paging';
import type { JsonObject, User } from '../../data/types';
import { endpoint } from '../endpoint';
import { pageEnvelope, pageNumber, pageQuery } from '../shapes/pages';
import { userEntry } from '../shapes/user';
import { enumOf, list, number, object, string } from '../shapes/schema';

export const listUsers = endpoint('GET /users', {
	id: 'LIST_USERS',
	rate: 'Medium',
	scopes: {
		classic: ['user:read'],
		granular: ['user:read:list_users'],
		levels: ['admin', 'master'],
	},
	query: {
		...pageQuery,
		page_size: { ...pageQuery.page_size, maximum: 2000 },
		status: { ...enumOf(string, ['active', 'inactive', 'pending']), default: 'active' },
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
		const { status = 'active', role_id, license, include_fields } = call.query;
		const items = context.data.users
			.filter((user) => user.status === status && (!role_id || user.role_id === role_id))
			.filter(
				({ settings }) => !license || (settings.feature as JsonObject)[String(license)] === true,
			)
			.map((user) => ({ ...listItem(user), ...included(user, include_fields) }));
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

/** What is told of a user only where it is asked for. */
function included(user: User, name: unknown): JsonObject {
	if (name === 'host_key') return { host_key: user.host_key ?? String(user.pmi).slice(-6) };
	return name === 'custom_attributes' ? { custom_attributes: user.custom_attributes ?? [] } : {};
}

/** Nobody is found by an ID before an invitation is accepted, so it is not told either. */
const listItem = (user: User) =>
	Object.fromEntries(
		LIST_FIELDS.filter((name) => user[name] !== undefined)
			.filter((name) => name !== 'id' || user.status !== 'pending')
			.map((name) => [name, user[name]]),
	);
