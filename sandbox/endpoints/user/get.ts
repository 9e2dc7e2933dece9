import { userOf } from '../../behaviour/access';
import { omit } from '../../omit';
import { endpoint } from '../endpoint';
import { boolean, object, string } from '../shapes/schema';
import { loginType, user } from '../shapes/user';

export const getUser = endpoint('GET /users/{userId}', {
	id: 'GET_USER',
	rate: 'Light',
	scopes: {
		classic: ['user:read'],
		granular: ['user:read:user'],
		levels: ['user', 'admin', 'master'],
	},
	path: { userId: string },
	query: {
		login_type: loginType,
		encrypted_email: { ...boolean, default: false },
		search_by_unique_id: boolean,
	},
	answer: object(user, ['type']),
	handle: (call, context) => omit(userOf(call, context), 'settings'),
});
