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
	answer: object({
		...pageEnvelope,
		page_number: number,
		users: list(object(userEntry, ['email', 'type'])),
	}),
});
