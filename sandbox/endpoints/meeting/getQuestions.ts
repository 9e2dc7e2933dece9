import { meetingOf } from '../../behaviour/access';
import { endpoint } from '../endpoint';
import { questions } from '../shapes/registrant';
import { boolean, enumOf, integer, list, object, string } from '../shapes/schema';

export const listMeetingQuestions = endpoint('GET /meetings/{meetingId}/registrants/questions', {
	id: 'LIST_MEETING_QUESTIONS',
	rate: 'Light',
	scopes: { classic: ['meeting:read'], granular: ['meeting:read:list_registration_questions'] },
	path: { meetingId: integer },
	answer: object({
		custom_questions: list(
			object({
				answers: list(string),
				required: boolean,
				title: string,
				type: enumOf(string, ['short', 'single']),
			}),
		),
		questions: questions,
	}),
	handle: (call, context) => meetingOf(call, context).questions,
});
