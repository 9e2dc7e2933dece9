import { choice, string } from '../../form/builders';
import { additionalFields, filled, options } from '../../form/lists';
import { body, inBody } from '../../form/send';
import { licenses, userTypes } from '../../form/user/licenses';
import { names } from '../../form/user/names';
import { ValidationError } from '../../http/validationError';
import { email, isEmpty, text, type Parser } from '../../request/parsers';
import type { Operation } from '../define';

const needed: Parser = (value, context) => {
	if (!isEmpty(value)) return email(value, context);
	throw new ValidationError('is empty', 'Enter the email address of the new user.');
};

/** Zoom's rule for a password; its own message names no field. */
const password: Parser = (value, context) => {
	const given = text(32)(value, context) as string | undefined;
	if (given && !/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{8,}$/.test(given)) {
		throw new ValidationError(
			'is too weak for Zoom',
			'Use 8 to 32 characters, among them a small letter, a capital letter and a digit.',
		);
	}
	return given;
};

export const create: Operation = {
	name: 'Create',
	value: 'create',
	action: 'Create a user',
	description: 'Invite a person to the account, or add a user at once',
	see: 'https://developers.zoom.us/docs/api/users/#tag/users/POST/users',
	request: { method: 'POST', path: '/users', rate: 'Light' },
	answer: ['id', 'email'],
	requirements:
		'Needs a Pro plan or higher and the credential of an administrator with the scope user:write:user:admin. Licensed uses up a license of the account.',
	fields: [
		inBody(
			choice(
				'createAction',
				'Method',
				'How the user comes into the account',
				[
					[
						'Add User of Single Sign-On',
						'ssoCreate',
						'Ready before the first login with single sign-on. Zoom has to allow it for the account.',
					],
					[
						'Add User of the App',
						'custCreate',
						'A user who never logs in to Zoom and is managed by the app alone. Zoom has to allow it.',
					],
					[
						'Add With Password',
						'autoCreate',
						'Ready at once, without an email. For domains that the account manages; Zoom has to allow it.',
					],
					[
						'Invite by Email',
						'create',
						'Zoom sends an email. The user is pending until the person accepts.',
					],
				],
				{ default: 'create' },
			),
			{ property: 'action' },
		),
		inBody(
			string(
				'newUserEmail',
				'Email',
				'Email address of the new user. At most 128 characters.',
				'name@email.com',
				{ required: true },
			),
			{ property: 'user_info.email', parse: needed },
		),
		inBody(choice('userType', 'Type', 'What the user may do', userTypes), {
			property: 'user_info.type',
		}),
		inBody(
			string(
				'newUserPassword',
				'Password',
				'Password of the new user. 8 to 32 characters, with a small letter, a capital letter and a digit.',
				'Blue-Lake-42',
				{
					typeOptions: { password: true },
					displayOptions: { show: { createAction: ['autoCreate'] } },
				},
			),
			{ property: 'user_info.password', parse: filled(password) },
		),
		additionalFields(body([...licenses('user_info'), ...names('user_info')])),
		options(),
	],
};
