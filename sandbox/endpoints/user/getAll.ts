import { omit } from '../../omit';
import { endpoint } from '../endpoint';
import { pageEnvelope, pageQuery } from '../shapes/pages';
import { user } from '../shapes/user';
import { enumOf, integer, list, number, object, string } from '../shapes/schema';

export const listUsers = endpoint('GET /users', {
	id: 'LIST_USERS',
	rate: 'Medium',
	scopes: { classic: ['user:read'], granular: ['user:read:list_users'], levels: ['admin'] },
	query: {
		...pageQuery,
		status: enumOf(string, ['active', 'inactive', 'pending']),
		role_id: string,
		page_number: { ...integer, minimum: 1 },
		include_fields: enumOf(string, ['custom_attributes', 'host_key']),
		license: enumOf(string, ['zoom_workforce_management', 'zoom_compliance_management']),
	},
	listKey: 'users',
	answer: object({
		...pageEnvelope,
		page_number: number,
		users: list(
			object(
				{
					...omit(
						user,
						'role_name',
						'use_pmi',
						'account_id',
						'account_number',
						'cms_user_id',
						'company',
						'jid',
						'job_title',
						'cost_center',
						'language',
						'location',
						'login_types',
						'manager',
						'personal_meeting_url',
						'phone_country',
						'phone_number',
						'phone_numbers',
						'pic_url',
						'pronouns',
						'pronouns_option',
						'vanity_url',
						'cluster',
						'zoom_one_type',
					),
					host_key: string,
					status: enumOf(string, ['active', 'inactive', 'pending']),
					verified: enumOf(number, [1, 0]),
				},
				['email', 'type'],
			),
		),
	}),
});
