import { userOf } from '../../behaviour/access';
import type { JsonObject } from '../../data/types';
import { omit } from '../../omit';
import { endpoint } from '../endpoint';
import { boolean, enumOf, integer, list, object, string } from '../shapes/schema';
import { customAttribute, license, loginType, phoneNumber, USER_TYPES } from '../shapes/user';

export const updateUser = endpoint('PATCH /users/{userId}', {
	id: 'userUpdate',
	rate: 'Light',
	scopes: {
		classic: ['user:write'],
		granular: ['user:update:user'],
		levels: ['user', 'admin', 'master'],
	},
	status: 204,
	path: { userId: string },
	query: { login_type: loginType, remove_tsp_credentials: boolean },
	body: object({
		cms_user_id: string,
		company: { ...string, maxLength: 255 },
		custom_attributes: { ...list(object(customAttribute)), maxItems: 5 },
		dept: string,
		first_name: { ...string, maxLength: 64 },
		group_id: string,
		division_ids: list(string),
		host_key: { ...string, minLength: 6, maxLength: 10 },
		job_title: { ...string, maxLength: 128 },
		cost_center: string,
		language: string,
		last_name: { ...string, maxLength: 64 },
		location: { ...string, maxLength: 256 },
		manager: string,
		phone_country: { ...string, deprecated: true },
		phone_number: { ...string, deprecated: true },
		phone_numbers: { ...list(object(phoneNumber)), maxItems: 3 },
		pmi: { ...integer, minimum: 1_000_000_000, maximum: 9_999_999_999 },
		pronouns: string,
		pronouns_option: enumOf(integer, [1, 2, 3]),
		timezone: string,
		type: enumOf(integer, USER_TYPES),
		use_pmi: { ...boolean, default: false },
		vanity_name: string,
		display_name: { ...string, maxLength: 128 },
		zoom_one_type: { ...integer, minimum: 0 },
		plan_united_type: string,
		feature: object({ zoom_phone: boolean }),
		about_me: { ...string, maxLength: 150 },
		linkedin_url: string,
		license_info_list: {
			...list(object(license, ['license_type', 'license_option', 'subscription_id'])),
			maxItems: 2,
		},
	}),
	handle(call, context) {
		const user = userOf(call, context);
		const { feature, group_id, vanity_name } = call.body;
		Object.assign(
			user,
			omit(call.body, 'feature', 'group_id', 'vanity_name', 'about_me', 'linkedin_url'),
			group_id === undefined ? {} : { group_ids: [group_id] },
			vanity_name === undefined
				? {}
				: { vanity_url: `https://us05web.zoom.example/my/${String(vanity_name)}` },
		);
		if (feature) Object.assign(user.settings.feature as JsonObject, feature);
	},
});
