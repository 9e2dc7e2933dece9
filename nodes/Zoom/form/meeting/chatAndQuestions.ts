import { choice, flag, list, string } from '../builders';
import { membersOf, settingGroup } from './setting';

/** Chat, questions and whiteboards of the meeting. */
export const chatAndQuestions = settingGroup('Chat, Q&A and Resources', 'chatAndQuestions', [
	...membersOf('continuous_meeting_chat', [
		flag(
			'auto_add_invited_external_users',
			'Chat: Add Guests',
			'Whether invited people from outside the account are added to the chat',
		),
		flag(
			'auto_add_meeting_participants',
			'Chat: Add Participants',
			'Whether everyone who joins is added to the chat',
		),
		flag('enable', 'Chat: Keep Open', 'Whether the chat exists before and after the meeting too'),
	]),
	...membersOf('question_and_answer', [
		flag('enable', 'Q&A', 'Whether people can ask questions in a list of their own'),
		flag(
			'allow_anonymous_questions',
			'Q&A: Anonymous',
			'Whether questions can be asked without a name',
		),
		flag('allow_submit_questions', 'Q&A: Allow Questions', 'Whether people can send questions'),
		flag(
			'attendees_can_comment',
			'Q&A: Comments',
			"Whether people can comment on others' questions",
		),
		flag('attendees_can_upvote', 'Q&A: Upvotes', "Whether people can vote for others' questions"),
		choice('question_visibility', 'Q&A: Visibility', 'Which questions participants see', [
			['All', 'all'],
			['Answered Only', 'answered'],
		]),
	]),
	list('resources', 'Resources', 'Whiteboards that belong to the meeting', {
		name: 'resource',
		displayName: 'Resource',
		fields: [
			choice(
				'permission_level',
				'Permission',
				'What people with access may do',
				[
					['Comment', 'commenter'],
					['Edit', 'editor'],
					['View', 'viewer'],
				],
				{ default: 'editor' },
			),
			string('resource_id', 'Resource ID', 'ID of the whiteboard', 'Xh5bQdzLTw2nVy0kA1uPeg', {
				required: true,
			}),
			choice('resource_type', 'Type', 'What is attached', [['Whiteboard', 'whiteboard']]),
		],
	}),
]);
