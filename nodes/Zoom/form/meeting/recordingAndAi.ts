import { setting, settingGroup, settingList } from './setting';

/** What Zoom records and writes down. */
export const recordingAndAi = settingGroup('Recording and AI Companion', 'recordingAndAi', [
	setting(
		{
			displayName: 'Video Management',
			name: 'auto_add_recording_enable',
			type: 'boolean',
			default: true,
			description: "Whether the recording is added to channels of Zoom's video management",
		},
		{ property: 'auto_add_recording_to_video_management.enable' },
	),
	setting({
		displayName: 'Automatic Recording',
		name: 'auto_recording',
		type: 'options',
		options: [
			{ name: 'Do Not Record', value: 'none' },
			{ name: "On the Host's Computer", value: 'local' },
			{ name: 'To the Cloud', value: 'cloud' },
		],
		default: 'none',
		description: 'Whether the meeting is recorded from its start',
	}),
	setting({
		displayName: 'AI Companion Answers',
		name: 'auto_start_ai_companion_questions',
		type: 'boolean',
		default: true,
		description: 'Whether AI Companion answers questions from the start of the meeting',
	}),
	setting({
		displayName: 'AI Companion Summary',
		name: 'auto_start_meeting_summary',
		type: 'boolean',
		default: true,
		description: 'Whether AI Companion writes a summary of the meeting',
	}),
	setting({
		displayName: 'Summary Template ID',
		name: 'summary_template_id',
		type: 'string',
		default: '',
		placeholder: 'e.g. tmpl_Kj3hQx',
		description: 'ID of the template that the summary follows',
	}),
	settingList(
		{
			displayName: 'Video Management Channels',
			name: 'auto_add_recording_channels',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			placeholder: 'Add channel',
			default: {},
			description:
				'The channels that the recording is added to. Switch on Add Recording to Video Management as well.',
			options: [
				{
					displayName: 'Channel',
					name: 'channel',
					values: [
						{
							displayName: 'Channel ID',
							name: 'channel_id',
							type: 'string',
							required: true,
							default: '',
							placeholder: 'e.g. 4f0a1b2c3d5e4a6b8c7d9e0f1a2b3c4d',
							description: 'Channel that gets the recording',
						},
						{
							displayName: 'Name',
							name: 'name',
							type: 'string',
							default: '',
							placeholder: 'e.g. Sales',
							description: 'What the channel is called',
						},
					],
				},
			],
		},
		{ property: 'auto_add_recording_to_video_management.channels' },
	),
	setting({
		displayName: 'Who Can Ask Questions',
		name: 'who_can_ask_questions',
		type: 'options',
		options: [
			{ name: 'All Participants and Invitees', value: 1 },
			{ name: 'All Participants, From When They Join', value: 2 },
			{ name: 'Only the Host', value: 3 },
			{ name: 'Participants and Invitees of the Organization', value: 4 },
			{ name: 'Participants of the Organization, From When They Join', value: 5 },
		],
		default: 1,
		description: 'Who can ask AI Companion about the meeting',
	}),
	setting({
		displayName: 'Summary Recipients',
		name: 'who_will_receive_summary',
		type: 'options',
		options: [
			{ name: 'Only the Host', value: 1 },
			{ name: 'Host, Co-Hosts and Alternative Hosts', value: 2 },
			{ name: 'Host and Invitees of the Organization', value: 3 },
			{ name: 'All Invitees', value: 4 },
		],
		default: 1,
		description: 'Who gets the summary after the meeting',
	}),
]);
