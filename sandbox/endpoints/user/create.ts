import { addUser } from '../../behaviour/users';
import type { User } from '../../data/types';
import { ZoomError } from '../../errors';
import { endpoint } from '../endpoint';
import { boolean, enumOf, integer, list, number, object, string } from '../shapes/schema';
import { license, USER_TYPES } from '../shapes/user';

export const createUser = endpoint('POST /users', {
	id: 'userCreate',
	rate: 'Light',
	scopes: { classic: ['user:write'], granular: ['user:write:user'], levels: ['admin', 'master'] },
	status: 201,
	body: object(
		{
			action: enumOf(string, ['create', 'autoCreate', 'custCreate', 'ssoCreate']),
			user_info: object(
				{
					email: { ...string, maxLength: 128 },
					first_name: { ...string, maxLength: 64 },
					last_name: { ...string, maxLength: 64 },
					display_name: { ...string, maxLength: 128 },
					password: { ...string, minLength: 8, maxLength: 32 },
					type: enumOf(integer, USER_TYPES),
					division_ids: list(string),
					feature: object({ zoom_phone: boolean, zoom_one_type: { ...integer, minimum: 16 } }),
					plan_united_type: string,
					license_info_list: {
						...list(object(license, ['license_type', 'license_option', 'subscription_id'])),
						maxItems: 2,
					},
				},
				['email', 'type'],
			),
		},
		['action', 'user_info'],
	),
	answer: object({
		email: string,
		first_name: string,
		id: string,
		last_name: string,
		type: enumOf(number, USER_TYPES),
	}),
	/** Whom Zoom invites is pending until the invitation is accepted; all others are there at once. */
	handle(call, context) {
		const { action, user_info } = call.body as { action: string; user_info: Partial<User> };
		const { email = '', type, first_name = '', last_name = '' } = user_info;
		if (context.data.users.some((user) => user.email === email.toLowerCase())) {
			throw new ZoomError(409, 1005, `Email "${email}" has already been used.`);
		}
		const { id } = addUser(context, {
			email: email.toLowerCase(),
			type,
			first_name,
			last_name,
			display_name: user_info.display_name ?? `${first_name} ${last_name}`.trim(),
			division_ids: user_info.division_ids,
			status: action === 'create' ? 'pending' : 'active',
		});
		return { id, first_name, last_name, email, type };
	},
});
