import type { IDataObject } from 'n8n-workflow';
import { choice } from '../form/builders';
import { userPicker } from '../form/pickers';
import { asDictionary, comparable, differences } from '../polling/compare';
import { changes } from '../polling/changes';
import { defined, option, segment, triggerOptions } from './form';
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

const loginType = choice(
	'login_type',
	'Login Type',
	'Which login to look at when the email address of the user has several',
	[
		['API', 99],
		['Facebook', 0],
		['Google', 1],
		['Mobile Device', 97],
		['Phone Number (China)', 11],
		['RingCentral', 98],
		['Single Sign-On', 101],
		['Third-Party Login 21 (China)', 21],
		['Third-Party Login 23 (China)', 23],
		['Third-Party Login 24 (China)', 24],
		['Third-Party Login 27 (China)', 27],
		['Work Email', 100],
	],
	{ default: 100 },
);

const user = userPicker('The user to watch');

export const userInformationChanged = changes({
	value: 'userInformationChanged',
	name: 'User Information Changed',
	description: 'Fires when name, role, department, contact, status or preferences of a user change',
	see: 'https://developers.zoom.us/docs/api/users/#tag/users/GET/users/{userId}',
	requirements: 'Needs the scope user:read:user.',
	whenEmpty: "Check 'User': Zoom has no such user.",
	fields: [...user.fields, triggerOptions([loginType])],
	parameters: async (context) => ({
		user: await segment(context, user),
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
