import { text, textList } from '../../request/parsers';
import { choice, flag, list, string } from '../builders';
import { inUpdate, settingGroup } from './setting';

/** How people hear and see each other. */
export const audioAndVideo = settingGroup('Audio and Video', 'audioAndVideo', [
	flag(
		'allow_host_control_participant_mute_state',
		'Host Controls Muting',
		'Whether the host can mute and unmute people',
	),
	choice(
		'audio',
		'Audio',
		'How people hear and speak',
		[
			['Computer Audio Only', 'voip'],
			['Telephone and Computer Audio', 'both'],
			['Telephone Only', 'telephony'],
			['Third-Party Audio', 'thirdParty'],
		],
		{ default: 'both' },
	),
	string(
		'audio_conference_info',
		'Audio Conference Info',
		'How to dial in to the third-party audio. At most 2048 characters.',
		'Dial +1 555 0100, code 1234',
		{ typeOptions: { rows: 3 }, parse: text(2048) },
	),
	flag(
		'device_testing',
		'Device Testing',
		'Whether people can test their camera and microphone before they join',
	),
	flag(
		'disable_participant_video',
		'Disable Participant Video',
		'Whether participants are kept from switching on their cameras',
	),
	flag(
		'focus_mode',
		'Focus Mode',
		'Whether participants see only the host when the meeting starts',
	),
	string(
		'global_dial_in_countries',
		'Dial-In Countries',
		'Countries whose dial-in numbers the invitation shows, as two-letter codes with commas between',
		'US, DE, JP',
		{ parse: textList },
	),
	list(
		'global_dial_in_numbers',
		'Dial-In Numbers',
		'The dial-in numbers that the invitation shows',
		{
			name: 'number',
			displayName: 'Number',
			fields: [
				string('city', 'City', 'Where the number belongs', 'New York'),
				string('country', 'Country', 'Two-letter code of the country', 'US'),
				string('country_name', 'Country Name', 'Name as it is shown', 'US (New York)'),
				string('number', 'Phone Number', 'The number to dial', '+1 1000200200'),
				choice('type', 'Type', 'Whether the caller pays', [
					['Toll', 'toll'],
					['Toll-Free', 'tollfree'],
				]),
			],
		},
		inUpdate,
	),
	flag('host_video', 'Host Video', "Whether the host's camera is on from the start"),
	flag('mute_upon_entry', 'Mute Upon Entry', 'Whether participants are muted when they join'),
	flag(
		'participant_video',
		'Participant Video',
		'Whether the cameras of participants are on when they join',
	),
	flag(
		'host_save_video_order',
		'Save Video Order',
		'Whether the host can save the order of the videos',
	),
]);
