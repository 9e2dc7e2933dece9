import { userOf } from '../../behaviour/access';
import { omit } from '../../omit';
import { endpoint } from '../endpoint';
import { boolean, enumOf, integer, object, string } from '../shapes/schema';
import { user } from '../shapes/user';

export const getUser = endpoint('GET /users/{userId}', {
	id: 'GET_USER',
	rate: 'Light',
	scopes: { classic: ['user:read'], granular: ['user:read:user'] },
	path: { userId: string },
	query: {
		login_type: enumOf(integer, [0, 1, 11, 21, 23, 24, 27, 97, 98, 99, 100, 101]),
		encrypted_email: boolean,
		search_by_unique_id: boolean,
	},
	answer: object(user, ['type']),
	handle: (call, context) => omit(userOf(call, context), 'settings'),
});
