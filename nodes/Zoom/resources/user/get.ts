import { options, simplify } from '../../form/lists';
import { accountUser } from '../../form/locators';
import { query } from '../../form/send';
import { employeeId, encryptedEmail } from '../../form/user/otherIdentifiers';
import type { Operation } from '../define';
import { whichLogin } from './login';
import { KEPT_OF_USER } from './simplify';

export const get: Operation = {
	name: 'Get',
	value: 'get',
	action: 'Get a user',
	description: 'Get profile, role and license of a user',
	see: 'https://developers.zoom.us/docs/api/users/#tag/users/GET/users/{userId}',
	request: { method: 'GET', path: '/users/{userId}', rate: 'Light' },
	path: { userId: accountUser },
	answer: ['id', 'email'],
	simplify: KEPT_OF_USER,
	requirements:
		'Needs the scope user:read:user for the connected user, and user:read:user:admin for others. Who has not accepted the invitation is found by email address only.',
	fields: [simplify, options(query([employeeId, encryptedEmail, whichLogin]))],
};
