import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { userPicker, userSegment } from '../fields/pickers';
import { asDictionary, comparable, differences } from '../polling/compare';
import { changes } from '../polling/changes';
import { defined, option, triggerOptions } from './form';
import { USER_MEMBERS } from './members';

/** What moves by itself. */
const VOLATILE = [
	'last_login_time',
	'pic_url',
	'created_at',
	'user_created_at',
	'last_client_version',
	'jid',
	'cluster',
];

const loginType: INodeProperties = {
	displayName: 'Login Type',
	name: 'login_type',
	type: 'options',
	options: [
		{ name: 'API', value: 99 },
		{ name: 'Facebook', value: 0 },
		{ name: 'Google', value: 1 },
		{ name: 'Mobile Device', value: 97 },
		{ name: 'Phone Number (China)', value: 11 },
		{ name: 'RingCentral', value: 98 },
		{ name: 'Single Sign-On', value: 101 },
		{ name: 'Third-Party Login 21 (China)', value: 21 },
		{ name: 'Third-Party Login 23 (China)', value: 23 },
		{ name: 'Third-Party Login 24 (China)', value: 24 },
		{ name: 'Third-Party Login 27 (China)', value: 27 },
		{ name: 'Work Email', value: 100 },
	],
	default: 100,
	description: 'Which login to look at when the email address of the user has several',
};

export const userInformationChanged = changes({
	value: 'userInformationChanged',
	name: 'User Information Changed',
	description: 'Fires when name, role, department, contact, status or preferences of a user change',
	see: 'https://developers.zoom.us/docs/api/users/#tag/users/GET/users/{userId}',
	requirements: 'Needs the scope user:read:user.',
	whenEmpty: "Check 'User': Zoom has no such user.",
	fields: [...userPicker('The user to watch'), triggerOptions([loginType])],
	parameters: async (context) => ({
		user: await userSegment(context, 'userId', 'User'),
		query: defined({ login_type: option(context, loginType) }),
	}),
	read: async (run) =>
		await run.get(
			`/users/${String(run.parameters.user)}`,
			run.parameters.query as IDataObject,
			'Light',
			{ oneOf: ['id'] },
		),
	snapshot: (user, _run, salt) => comparable(user, VOLATILE, salt),
	compare(before, after, user) {
		const found = differences(before, after, USER_MEMBERS);
		return found.length ? [event(asDictionary(found), user)] : [];
	},
	sample: (user) => [event({}, user)],
});

function event(changes: IDataObject, user: IDataObject): IDataObject {
	return { event_type: 'user_updated', changes_detected: changes, user };
}
