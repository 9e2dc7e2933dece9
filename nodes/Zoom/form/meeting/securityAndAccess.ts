import { joined } from '../../request/parsers';
import { resourceLocator } from '../resourceLocator';
import { onlyFor, setting, settingGroup, settingList } from './setting';
import { authenticationException } from './authenticationException';

/** Who gets in, and how the meeting is protected. */
export const securityAndAccess = settingGroup('Security and Access', 'securityAndAccess', [
	setting(
		{
			displayName: 'Sign-In Domains',
			name: 'authentication_domains',
			type: 'string',
			default: '',
			placeholder: 'e.g. example.com, *.example.org',
			description:
				'Only people with an address of these domains may join. Separate domains with commas.',
		},
		{ parse: joined(',') },
	),
	settingList(authenticationException),
	onlyFor(
		'update',
		setting({
			displayName: 'Authentication Name',
			name: 'authentication_name',
			type: 'string',
			default: '',
			placeholder: 'e.g. Sign in to Zoom',
			description: 'Name of the authentication profile',
		}),
	),
	setting(
		resourceLocator({
			displayName: 'Authentication Option',
			name: 'authentication_option',
			searchListMethod: 'searchAuthenticationOptions',
			placeholder: 'e.g. signIn_D8cJuqWVQ623CI4Q8yQK0Q',
			description: 'Who counts as authenticated when Require Authentication is on',
		}),
	),
	setting({
		displayName: 'Encryption Type',
		name: 'encryption_type',
		type: 'options',
		options: [
			{
				name: 'End-to-End',
				value: 'e2ee',
				description: 'Keys stay on the devices; cloud recording and dial-in are off',
			},
			{ name: 'Enhanced', value: 'enhanced_encryption', description: 'Keys are kept by Zoom' },
		],
		default: 'enhanced_encryption',
		description: 'Who can decrypt the meeting',
	}),
	onlyFor(
		'update',
		setting({
			displayName: 'Enforce Login',
			name: 'enforce_login',
			type: 'boolean',
			default: true,
			description:
				'Whether only signed-in users may join. Zoom replaces it by Require Authentication.',
		}),
	),
	onlyFor(
		'update',
		setting(
			{
				displayName: 'Login Domains',
				name: 'enforce_login_domains',
				type: 'string',
				default: '',
				placeholder: 'e.g. example.com; example.org',
				description:
					'Only signed-in users of these domains may join. Zoom replaces it by Sign-In Domains.',
			},
			{ parse: joined(';') },
		),
	),
	setting({
		displayName: 'Internal Meeting',
		name: 'internal_meeting',
		type: 'boolean',
		default: true,
		description: 'Whether only people of your Zoom account may join',
	}),
	setting({
		displayName: 'Join Before Host',
		name: 'join_before_host',
		type: 'boolean',
		default: true,
		description: 'Whether people can join before the host. Has no effect while Waiting Room is on.',
	}),
	setting({
		displayName: 'Join Before Host Time',
		name: 'jbh_time',
		type: 'options',
		options: [
			{ name: '10 Minutes Before Start', value: 10 },
			{ name: '15 Minutes Before Start', value: 15 },
			{ name: '5 Minutes Before Start', value: 5 },
			{ name: 'At Any Time', value: 0 },
		],
		default: 0,
		description:
			"How early people can join when Join Before Host is on. Zoom makes it At Any Time while joining before the host is off in the host's own settings.",
	}),
	setting({
		displayName: 'Participant-Focused',
		name: 'participant_focused_meeting',
		type: 'boolean',
		default: true,
		description: 'Whether the meeting is set up around its participants',
	}),
	setting({
		displayName: 'Private Meeting',
		name: 'private_meeting',
		type: 'boolean',
		default: true,
		description: 'Whether details of the meeting are hidden from others in calendars',
	}),
	setting({
		displayName: 'Require Authentication',
		name: 'meeting_authentication',
		type: 'boolean',
		default: true,
		description: 'Whether only people who are signed in to Zoom may join',
	}),
	setting({
		displayName: 'Use Personal Meeting ID',
		name: 'use_pmi',
		type: 'boolean',
		default: true,
		description: "Whether the host's personal meeting ID is used instead of a new one",
	}),
	setting({
		displayName: 'Waiting Room',
		name: 'waiting_room',
		type: 'boolean',
		default: true,
		description: 'Whether people wait until the host lets them in. Switches Join Before Host off.',
	}),
	setting(
		{
			displayName: 'Waiting Room Mode',
			name: 'waiting_room_mode',
			type: 'options',
			options: [
				{
					name: 'As in Account Settings',
					value: 'follow_setting',
				},
				{
					name: 'For This Meeting',
					value: 'custom',
					description: 'Add Who Goes to Waiting Room as well',
				},
			],
			default: 'follow_setting',
			description: 'Where the rule for the waiting room comes from',
		},
		{ property: 'waiting_room_options.mode' },
	),
	setting({
		displayName: 'Watermark',
		name: 'watermark',
		type: 'boolean',
		default: true,
		description: 'Whether a shared screen shows a watermark',
	}),
	setting(
		{
			displayName: 'Who Has to Wait',
			name: 'who_goes_to_waiting_room',
			type: 'options',
			options: [
				{ name: 'Everyone', value: 'everyone' },
				{ name: 'People Not Invited', value: 'users_not_on_invite' },
				{ name: 'People Outside the Account', value: 'users_not_in_account' },
				{
					name: 'People Outside the Account and Allowed Domains',
					value: 'users_not_in_account_or_whitelisted_domains',
				},
			],
			default: 'everyone',
			description: 'Add Waiting Room Mode with For This Meeting as well',
		},
		{ property: 'waiting_room_options.who_goes_to_waiting_room' },
	),
]);
