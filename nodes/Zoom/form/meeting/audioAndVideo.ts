import { text, textList } from '../../request/parsers';
import { onlyFor, setting, settingGroup, settingList } from './setting';

/** How people hear and see each other. */
export const audioAndVideo = settingGroup('Audio and Video', 'audioAndVideo', [
	setting({
		displayName: 'Host Controls Muting',
		name: 'allow_host_control_participant_mute_state',
		type: 'boolean',
		default: true,
		description: 'Whether the host can mute and unmute participants',
	}),
	setting({
		displayName: 'Audio',
		name: 'audio',
		type: 'options',
		options: [
			{ name: 'Computer Audio Only', value: 'voip' },
			{ name: 'Telephone and Computer Audio', value: 'both' },
			{ name: 'Telephone Only', value: 'telephony' },
			{ name: 'Third-Party Audio', value: 'thirdParty' },
		],
		default: 'both',
		description: 'How people join the sound of the meeting',
	}),
	setting(
		{
			displayName: 'Audio Conference Info',
			name: 'audio_conference_info',
			type: 'string',
			typeOptions: { rows: 3 },
			default: '',
			placeholder: 'e.g. Dial +1 555 0100, code 1234',
			description: 'How to dial in to the third-party audio. At most 2048 characters.',
		},
		{ parse: text(2048) },
	),
	setting({
		displayName: 'Device Testing',
		name: 'device_testing',
		type: 'boolean',
		default: true,
		description: 'Whether people can test their camera and microphone before they join',
	}),
	setting({
		displayName: 'Disable Participant Video',
		name: 'disable_participant_video',
		type: 'boolean',
		default: true,
		description: 'Whether participants are kept from switching on their cameras',
	}),
	setting({
		displayName: 'Focus Mode',
		name: 'focus_mode',
		type: 'boolean',
		default: true,
		description: 'Whether participants see only the host when the meeting starts',
	}),
	setting(
		{
			displayName: 'Dial-In Countries',
			name: 'global_dial_in_countries',
			type: 'string',
			default: '',
			placeholder: 'e.g. US, DE, JP',
			description:
				'Countries whose dial-in numbers the invitation shows, as two-letter codes with commas between',
		},
		{ parse: textList },
	),
	onlyFor(
		'update',
		settingList({
			displayName: 'Dial-In Numbers',
			name: 'global_dial_in_numbers',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			placeholder: 'Add number',
			default: {},
			description: 'The dial-in numbers that the invitation shows',
			options: [
				{
					displayName: 'Number',
					name: 'number',
					values: [
						{
							displayName: 'City',
							name: 'city',
							type: 'string',
							default: '',
							description: 'Where the number belongs',
							placeholder: 'e.g. New York',
						},
						{
							displayName: 'Country',
							name: 'country',
							type: 'string',
							default: '',
							placeholder: 'e.g. US',
							description: 'Two-letter code of the country',
						},
						{
							displayName: 'Country Name',
							name: 'country_name',
							type: 'string',
							default: '',
							placeholder: 'e.g. US (New York)',
							description: 'Name as it is shown',
						},
						{
							displayName: 'Phone Number',
							name: 'number',
							type: 'string',
							default: '',
							description: 'The number to dial',
							placeholder: 'e.g. +1 1000200200',
						},
						{
							displayName: 'Type',
							name: 'type',
							type: 'options',
							options: [
								{ name: 'Toll', value: 'toll' },
								{ name: 'Toll-Free', value: 'tollfree' },
							],
							default: 'toll',
							description: 'Whether the caller pays',
						},
					],
				},
			],
		}),
	),
	setting({
		displayName: 'Host Video',
		name: 'host_video',
		type: 'boolean',
		default: true,
		description: "Whether the host's camera is on when the meeting starts",
	}),
	setting({
		displayName: 'Mute Upon Entry',
		name: 'mute_upon_entry',
		type: 'boolean',
		default: true,
		description: 'Whether participants are muted when they join',
	}),
	setting({
		displayName: 'Participant Video',
		name: 'participant_video',
		type: 'boolean',
		default: true,
		description: 'Whether the cameras of participants are on when they join',
	}),
	setting({
		displayName: 'Save Video Order',
		name: 'host_save_video_order',
		type: 'boolean',
		default: true,
		description: 'Whether the host can save the order of the videos',
	}),
]);
