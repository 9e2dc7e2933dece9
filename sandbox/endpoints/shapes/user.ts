import { omit } from '../../omit';
import { boolean, enumOf, integer, list, type Members, number, object, string } from './schema';

/** Zoom's numbers for what a user has: Basic, Licensed, No Meetings License, None. */
export const USER_TYPES = [1, 2, 4, 99];

/** Zoom's numbers for the ways to log in. */
export const LOGIN_TYPES = [0, 1, 11, 21, 23, 24, 27, 97, 98, 99, 100, 101];

/** Which of the logins that share an email address is meant. */
export const loginType = enumOf(integer, LOGIN_TYPES);

const UNITED_PLANS = Array.from({ length: 18 }, (_, power) => String(2 ** power));

/** A license of a user. Plans are powers of two, also above what JavaScript counts in steps of one. */
export const license = {
	license_type: enumOf(string, ['MEETING', 'ZOOM_WORKPLACE_BUNDLE']),
	license_option: enumOf(
		number,
		[1, 2, 3, 4, 5, 6, 7, 25, 27, 28, 29, 30, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 54]
			.concat([56, 57, 59])
			.map((power) => 2 ** power),
	),
	subscription_id: string,
} satisfies Members;

/** An attribute that the account gives its users. */
export const customAttribute = { key: string, name: string, value: string } satisfies Members;

/** A phone number of a user. */
export const phoneNumber = {
	code: string,
	country: string,
	label: enumOf(string, ['Mobile', 'Office', 'Home', 'Fax']),
	number: string,
} satisfies Members;

/** A user in a list. */
export const userEntry = {
	id: string,
	created_at: string,
	dept: string,
	email: string,
	first_name: string,
	last_client_version: string,
	last_login_time: string,
	last_name: string,
	pmi: number,
	timezone: string,
	type: enumOf(number, USER_TYPES),
	display_name: string,
	user_created_at: string,
	custom_attributes: list(object(customAttribute)),
	employee_unique_id: string,
	group_ids: list(string),
	division_ids: list(string),
	im_group_ids: list(string),
	plan_united_type: enumOf(string, UNITED_PLANS),
	role_id: string,
	status: enumOf(string, ['pending', 'active', 'inactive']),
	license_info_list: list(object(license)),
	host_key: string,
	verified: enumOf(number, [0, 1]),
} satisfies Members;

/** A user as Get answers them. */
export const user = {
	...omit(userEntry, 'host_key'),
	role_name: string,
	use_pmi: boolean,
	account_id: string,
	account_number: number,
	cms_user_id: string,
	company: string,
	jid: string,
	job_title: string,
	cost_center: string,
	language: string,
	location: string,
	login_types: list(enumOf(number, LOGIN_TYPES)),
	manager: string,
	personal_meeting_url: string,
	phone_country: string,
	phone_number: string,
	phone_numbers: list(object({ ...phoneNumber, verified: boolean })),
	pic_url: string,
	pronouns: string,
	pronouns_option: enumOf(number, [1, 2, 3]),
	vanity_url: string,
	verified: number,
	cluster: string,
	zoom_one_type: number,
} satisfies Members;
