import { endpoint } from '../endpoint';
import { list, number, object, string } from '../shapes/schema';

const ROLES = [
	['0', 'Owner', 'Account owner has full privileges to access and manage a Zoom account.'],
	['1', 'Admin', 'Admins have wide range privileges to access and manage a Zoom account.'],
	['2', 'Member', 'Members have access to basic Zoom features.'],
];

export const listRoles = endpoint('GET /roles', {
	id: 'LIST_ROLES',
	rate: 'Medium',
	scopes: { classic: ['role:read'], granular: ['role:read:list_roles'], levels: ['admin'] },
	listKey: 'roles',
	answer: object({
		roles: list(object({ id: string, name: string, description: string, total_members: number })),
		total_records: number,
	}),
	handle: (_call, { data: { users } }) => ({
		total_records: ROLES.length,
		roles: ROLES.map(([id, name, description]) => ({
			id,
			name,
			description,
			total_members: users.filter(({ role_id }) => role_id === id).length,
		})),
	}),
});
