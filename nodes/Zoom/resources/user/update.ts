import { choice, collection, flag, list, number, string } from '../../form/builders';
import { filled, options } from '../../form/lists';
import { accountUser } from '../../form/locators';
import { group, timezoneField } from '../../form/resourceLocator';
import { body, query } from '../../form/send';
import { licenses, userTypes } from '../../form/user/licenses';
import { names } from '../../form/user/names';
import { ValidationError } from '../../http/validationError';
import { email, text, type Parser } from '../../request/parsers';
import type { Operation } from '../define';
import { unlessEmpty } from '../unlessEmpty';
import { whichLogin } from './login';

const removeTsp = flag(
	'remove_tsp_credentials',
	'Remove Telephony Credentials',
	"Whether the user's login to a telephony service provider is removed",
);

/** Text, as a number would lose the zeros in front. */
const hostKey: Parser = (value, context) => {
	const given = (text()(value, context) as string).trim();
	if (/^\d{6,10}$/.test(given)) return given;
	throw new ValidationError('is not a host key', 'Enter 6 to 10 digits.');
};

const profile = [
	string(
		'about_me',
		'About Me',
		'A few words about the user, without links. At most 150 characters.',
		'Works on the mobile app',
		{ parse: text(150) },
	),
	string('company', 'Company', 'Company of the user. At most 255 characters.', 'Example Ltd', {
		parse: text(255),
	}),
	string('cost_center', 'Cost Center', 'Cost center of the user', 'CC-1042'),
	list(
		'custom_attributes',
		'Custom Attributes',
		'Values of the attributes that the account gives its users, 5 at most. The list takes the place of the one before.',
		{
			name: 'attribute',
			displayName: 'Attribute',
			fields: [
				string('key', 'Key', "Zoom's ID of the attribute", 'cbf_cywdkexrtqc73f97gd4w6g'),
				string('name', 'Name', 'Name of the attribute', 'Office'),
				string('value', 'Value', 'What the user has there', 'Boston'),
			],
		},
		{ typeOptions: { multipleValues: true, maxAllowedFields: 5 } },
	),
	string('dept', 'Department', 'Department of the user', 'Sales'),
	group('Group of a user who has not accepted the invitation yet'),
	string(
		'host_key',
		'Host Key',
		'With it the user becomes host of a meeting. 6 to 10 digits.',
		'123456',
		{
			typeOptions: { password: true },
			parse: filled(hostKey),
		},
	),
	string(
		'job_title',
		'Job Title',
		'What the user does at work. At most 128 characters.',
		'Engineer',
		{ parse: text(128) },
	),
	string('cms_user_id', 'Kaltura User ID', 'ID of the user in Kaltura', 'jane.smith'),
	string('language', 'Language', 'Language in which the user sees Zoom, as a code', 'de-DE'),
	string(
		'linkedin_url',
		'LinkedIn URL',
		'Address of the LinkedIn page of the user',
		'https://www.linkedin.com/in/jane-smith',
	),
	string('location', 'Location', 'Where the user works. At most 256 characters.', 'Boston', {
		parse: text(256),
	}),
	string('manager', 'Manager', 'Email address of the manager', 'name@email.com', { parse: email }),
	string(
		'vanity_name',
		'Personal Link Name',
		'Name in the address of the personal meeting, in place of a number',
		'jane.smith',
	),
	number('pmi', 'Personal Meeting ID', 'Number of the personal meeting. 10 digits.', {
		min: 1_000_000_000,
		max: 9_999_999_999,
		default: 1_000_000_000,
		example: 5_550_123_456,
	}),
	string('phone_country', 'Phone Country', 'Out of use at Zoom. Use Phone Numbers.', 'US'),
	string('phone_number', 'Phone Number', 'Out of use at Zoom. Use Phone Numbers.', '+1 555 0100'),
	list(
		'phone_numbers',
		'Phone Numbers',
		'Phone numbers of the user, 3 at most. The list takes the place of the one before.',
		{
			name: 'phone',
			displayName: 'Phone Number',
			fields: [
				string('country', 'Country', 'Two-letter code of the country', 'US'),
				string('code', 'Country Calling Code', 'What is dialed for the country', '+1'),
				choice('label', 'Label', 'What kind of number it is', [
					['Fax', 'Fax'],
					['Home', 'Home'],
					['Mobile', 'Mobile'],
					['Office', 'Office'],
				]),
				string('number', 'Number', 'The number without the code of the country', '555 0100'),
			],
		},
		{ typeOptions: { multipleValues: true, maxAllowedFields: 3 } },
	),
	string('pronouns', 'Pronouns', 'Pronouns of the user', 'she/her'),
	choice('pronouns_option', 'Show Pronouns', 'When the pronouns are shown to others', [
		['Always', 2],
		['Ask Each Time', 1],
		['Never', 3],
	]),
	timezoneField('Time zone of the user'),
	choice(
		'type',
		'Type',
		'What the user may do. A change to Basic takes the license away.',
		userTypes,
	),
	flag(
		'use_pmi',
		'Use Personal Meeting ID',
		'Whether instant meetings use the personal meeting ID',
	),
	...names(''),
	...licenses(''),
].sort((a, b) => a.displayName.localeCompare(b.displayName));

export const update: Operation = {
	name: 'Update',
	value: 'update',
	action: 'Update a user',
	description: 'Change the profile, license or personal meeting of a user',
	see: 'https://developers.zoom.us/docs/api/users/#tag/users/PATCH/users/{userId}',
	request: { method: 'PATCH', path: '/users/{userId}', rate: 'Light' },
	path: { userId: accountUser },
	emptyResponse: ({ identifiers }) => ({ success: true, userId: identifiers.userId }),
	run: unlessEmpty(
		"'Update Fields'",
		undefined,
		({ body: changed, query: asked }) =>
			Object.keys(changed ?? {}).length > 0 || asked[removeTsp.name] === true,
	),
	requirements:
		'Needs the scope user:update:user for the connected user, and user:update:user:admin for others. Names, license, host key and personal meeting can be changed by administrators only. It does not change the email address.',
	fields: [
		collection('updateFields', 'Update Fields', 'Add field', body(profile), {
			description: 'Only the fields that you add are changed',
		}),
		options(query([whichLogin, removeTsp])),
	],
};
