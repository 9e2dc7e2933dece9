import { choice, flag, string } from '../builders';
import { chatAndQuestions } from '../meeting/chatAndQuestions';
import { besides, membersOf } from '../meeting/setting';

/** What attendees may ask, and who sees it. */
export const questionsAndAnswers = {
	...besides(
		chatAndQuestions,
		[
			'question_and_answer_enable',
			'question_and_answer_allow_anonymous_questions',
			'question_and_answer_allow_submit_questions',
			'question_and_answer_attendees_can_comment',
			'question_and_answer_attendees_can_upvote',
		],
		membersOf('question_and_answer', [
			flag(
				'allow_auto_reply',
				'Q&A: Automatic Reply',
				'Whether questions are answered with a fixed text; for recordings that are played as live only',
			),
			string(
				'auto_reply_text',
				'Q&A: Reply Text',
				'What the automatic reply says',
				'Thank you, we answer by email.',
				{ typeOptions: { rows: 3 } },
			),
			choice('answer_questions', 'Q&A: Visibility', 'Which questions attendees see', [
				['All', 'all'],
				['Answered Only', 'only'],
			]),
		]),
	),
	displayName: 'Q&A',
	name: 'questionsAndAnswers',
};
