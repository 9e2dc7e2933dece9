import { choice, flag, list, string } from '../builders';
import { settingGroup } from './setting';

/** What Zoom records and writes down. */
export const recordingAndAi = settingGroup('Recording and AI Companion', 'recordingAndAi', [
	flag(
		'auto_add_recording_enable',
		'Video Management',
		"Whether the recording is added to channels of Zoom's video management",
		{ property: 'auto_add_recording_to_video_management.enable' },
	),
	choice('auto_recording', 'Automatic Recording', 'Whether it is recorded from its start', [
		['Do Not Record', 'none'],
		["On the Host's Computer", 'local'],
		['To the Cloud', 'cloud'],
	]),
	flag(
		'auto_start_ai_companion_questions',
		'AI Companion Answers',
		'Whether AI Companion answers questions from the start of the meeting',
	),
	flag(
		'auto_start_meeting_summary',
		'AI Companion Summary',
		'Whether AI Companion writes a summary of the meeting',
	),
	string(
		'summary_template_id',
		'Summary Template ID',
		'ID of the template that the summary follows',
		'tmpl_Kj3hQx',
	),
	list(
		'auto_add_recording_channels',
		'Video Management Channels',
		'The channels that the recording is added to. Switch on Add Recording to Video Management as well.',
		{
			name: 'channel',
			displayName: 'Channel',
			fields: [
				string(
					'channel_id',
					'Channel ID',
					'Channel that gets the recording',
					'4f0a1b2c3d5e4a6b8c7d9e0f1a2b3c4d',
					{ required: true },
				),
				string('name', 'Name', 'What the channel is called', 'Sales'),
			],
		},
		{ property: 'auto_add_recording_to_video_management.channels' },
	),
	choice(
		'who_can_ask_questions',
		'Who Can Ask Questions',
		'Who can ask AI Companion about the meeting',
		[
			['All Participants and Invitees', 1],
			['All Participants, From When They Join', 2],
			['Only the Host', 3],
			['Participants and Invitees of the Organization', 4],
			['Participants of the Organization, From When They Join', 5],
		],
	),
	choice(
		'who_will_receive_summary',
		'Summary Recipients',
		'Who gets the summary after the meeting',
		[
			['Only the Host', 1],
			['Host, Co-Hosts and Alternative Hosts', 2],
			['Host and Invitees of the Organization', 3],
			['All Invitees', 4],
		],
	),
]);
