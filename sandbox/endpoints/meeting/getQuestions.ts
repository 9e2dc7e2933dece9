import { meetingOf } from '../../behaviour/access';
import { endpoint } from '../endpoint';
import { questionsAnswer } from '../shapes/registrant';
import { integer } from '../shapes/schema';

export const listMeetingQuestions = endpoint('GET /meetings/{meetingId}/registrants/questions', {
	id: 'LIST_MEETING_QUESTIONS',
	rate: 'Light',
	scopes: { classic: ['meeting:read'], granular: ['meeting:read:list_registration_questions'] },
	path: { meetingId: integer },
	answer: questionsAnswer(['short', 'single']),
	handle: (call, context) => meetingOf(call, context).questions,
});
