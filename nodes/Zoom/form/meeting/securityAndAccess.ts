import { joined } from '../../request/parsers';
import { choice, flag, list, string } from '../builders';
import { resourceLocator } from '../resourceLocator';
import { inUpdate, settingGroup } from './setting';

/** What Zoom takes for a new webinar, but not for a new meeting. */
export const enforceLogin = flag(
	'enforce_login',
	'Enforce Login',
	'Whether only signed-in users may join. Zoom replaces it by Require Authentication.',
);

/** The same. */
export const loginDomains = string(
	'enforce_login_domains',
	'Login Domains',
	'Only signed-in users of these domains may join. Zoom replaces it by Sign-In Domains.',
	'example.com; example.org',
	{ parse: joined(';') },
);

/** Who gets in, and how the meeting is protected. */
export const securityAndAccess = settingGroup('Security and Access', 'securityAndAccess', [
	string(
		'authentication_domains',
		'Sign-In Domains',
		'Only people with an address of these domains may join. Separate domains with commas.',
		'example.com, *.example.org',
		{ parse: joined(',') },
	),
	list(
		'authentication_exception',
		'Authentication Exceptions',
		'People who may join without signing in. Each gets an invitation of their own.',
		{
			name: 'person',
			displayName: 'Person',
			fields: [
				string('email', 'Email', 'Address of the person', 'name@email.com'),
				string(
					'join_url',
					'Join URL',
					"The person's own link",
					'https://zoom.us/w/85012345678?tk=abc',
					inUpdate,
				),
				string('name', 'Name', 'How the person is called', 'Jane Smith'),
			],
		},
	),
	string(
		'authentication_name',
		'Authentication Name',
		'Name of the authentication profile',
		'Sign in to Zoom',
		inUpdate,
	),
	resourceLocator({
		displayName: 'Authentication Option',
		name: 'authentication_option',
		searchListMethod: 'searchAuthenticationOptions',
		placeholder: 'e.g. signIn_D8cJuqWVQ623CI4Q8yQK0Q',
		description: 'Who counts as authenticated when Require Authentication is on',
	}),
	choice(
		'encryption_type',
		'Encryption Type',
		'Who can decrypt the meeting',
		[
			['End-to-End', 'e2ee', 'Keys stay on the devices; cloud recording and dial-in are off'],
			['Enhanced', 'enhanced_encryption', 'Keys are kept by Zoom'],
		],
		{ default: 'enhanced_encryption' },
	),
	{ ...enforceLogin, ...inUpdate },
	{ ...loginDomains, ...inUpdate },
	flag('internal_meeting', 'Internal Meeting', 'Whether only people of your Zoom account may join'),
	flag(
		'join_before_host',
		'Join Before Host',
		'Whether people can join before the host. Has no effect while Waiting Room is on.',
	),
	choice(
		'jbh_time',
		'Join Before Host Time',
		"How early people can join when Join Before Host is on. Zoom makes it At Any Time while joining before the host is off in the host's own settings.",
		[
			['10 Minutes Before Start', 10],
			['15 Minutes Before Start', 15],
			['5 Minutes Before Start', 5],
			['At Any Time', 0],
		],
		{ default: 0 },
	),
	flag(
		'participant_focused_meeting',
		'Participant-Focused',
		'Whether the meeting is set up around its participants',
	),
	flag(
		'private_meeting',
		'Private Meeting',
		'Whether details of the meeting are hidden from others in calendars',
	),
	flag(
		'meeting_authentication',
		'Require Authentication',
		'Whether only people who are signed in to Zoom may join',
	),
	flag(
		'use_pmi',
		'Use Personal Meeting ID',
		"Whether the host's personal meeting ID is used instead of a new one",
	),
	flag(
		'waiting_room',
		'Waiting Room',
		'Whether people wait until the host lets them in. Switches Join Before Host off.',
	),
	choice(
		'waiting_room_mode',
		'Waiting Room Mode',
		'Where the rule for the waiting room comes from',
		[
			['As in Account Settings', 'follow_setting'],
			['For This Meeting', 'custom', 'Add Who Goes to Waiting Room as well'],
		],
		{ property: 'waiting_room_options.mode' },
	),
	flag('watermark', 'Watermark', 'Whether a shared screen shows a watermark'),
	choice(
		'who_goes_to_waiting_room',
		'Who Has to Wait',
		'Add Waiting Room Mode with For This Meeting as well',
		[
			['Everyone', 'everyone'],
			['People Not Invited', 'users_not_on_invite'],
			['People Outside the Account', 'users_not_in_account'],
			[
				'People Outside the Account and Allowed Domains',
				'users_not_in_account_or_whitelisted_domains',
			],
		],
		{ property: 'waiting_room_options.who_goes_to_waiting_room' },
	),
]);
