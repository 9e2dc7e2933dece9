import { setting, settingGroup, settingList } from './setting';

/** Chat, questions and whiteboards of the meeting. */
export const chatAndQuestions = settingGroup('Chat, Q&A and Resources', 'chatAndQuestions', [
	setting(
		{
			displayName: 'Chat: Add Guests',
			name: 'continuous_meeting_chat_auto_add_invited_external_users',
			type: 'boolean',
			default: true,
			description: 'Whether invited people from outside the account are added to the chat',
		},
		{ property: 'continuous_meeting_chat.auto_add_invited_external_users' },
	),
	setting(
		{
			displayName: 'Chat: Add Participants',
			name: 'continuous_meeting_chat_auto_add_meeting_participants',
			type: 'boolean',
			default: true,
			description: 'Whether everyone who joins is added to the chat',
		},
		{ property: 'continuous_meeting_chat.auto_add_meeting_participants' },
	),
	setting(
		{
			displayName: 'Chat: Keep Open',
			name: 'continuous_meeting_chat_enable',
			type: 'boolean',
			default: true,
			description: 'Whether the chat exists before and after the meeting too',
		},
		{ property: 'continuous_meeting_chat.enable' },
	),
	setting(
		{
			displayName: 'Q&A',
			name: 'question_and_answer_enable',
			type: 'boolean',
			default: true,
			description: 'Whether participants can ask questions in a list of their own',
		},
		{ property: 'question_and_answer.enable' },
	),
	setting(
		{
			displayName: 'Q&A: Anonymous',
			name: 'question_and_answer_allow_anonymous_questions',
			type: 'boolean',
			default: true,
			description: 'Whether questions can be asked without a name',
		},
		{ property: 'question_and_answer.allow_anonymous_questions' },
	),
	setting(
		{
			displayName: 'Q&A: Allow Questions',
			name: 'question_and_answer_allow_submit_questions',
			type: 'boolean',
			default: true,
			description: 'Whether participants can send questions',
		},
		{ property: 'question_and_answer.allow_submit_questions' },
	),
	setting(
		{
			displayName: 'Q&A: Comments',
			name: 'question_and_answer_attendees_can_comment',
			type: 'boolean',
			default: true,
			description: "Whether participants can comment on others' questions",
		},
		{ property: 'question_and_answer.attendees_can_comment' },
	),
	setting(
		{
			displayName: 'Q&A: Upvotes',
			name: 'question_and_answer_attendees_can_upvote',
			type: 'boolean',
			default: true,
			description: "Whether participants can vote for others' questions",
		},
		{ property: 'question_and_answer.attendees_can_upvote' },
	),
	setting(
		{
			displayName: 'Q&A: Visibility',
			name: 'question_and_answer_question_visibility',
			type: 'options',
			options: [
				{ name: 'All', value: 'all' },
				{ name: 'Answered Only', value: 'answered' },
			],
			default: 'all',
			description: 'Which questions participants see',
		},
		{ property: 'question_and_answer.question_visibility' },
	),
	settingList({
		displayName: 'Resources',
		name: 'resources',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add resource',
		default: {},
		description: 'Whiteboards that belong to the meeting',
		options: [
			{
				displayName: 'Resource',
				name: 'resource',
				values: [
					{
						displayName: 'Permission',
						name: 'permission_level',
						type: 'options',
						options: [
							{ name: 'Comment', value: 'commenter' },
							{ name: 'Edit', value: 'editor' },
							{ name: 'View', value: 'viewer' },
						],
						default: 'editor',
						description: 'What people with access may do',
					},
					{
						displayName: 'Resource ID',
						name: 'resource_id',
						type: 'string',
						required: true,
						default: '',
						placeholder: 'e.g. Xh5bQdzLTw2nVy0kA1uPeg',
						description: 'ID of the whiteboard',
					},
					{
						displayName: 'Type',
						name: 'resource_type',
						type: 'options',
						options: [{ name: 'Whiteboard', value: 'whiteboard' }],
						default: 'whiteboard',
						description: 'What is attached',
					},
				],
			},
		],
	}),
]);
