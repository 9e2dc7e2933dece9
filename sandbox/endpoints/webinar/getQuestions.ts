import { webinarOf } from '../../behaviour/access';
import { endpoint } from '../endpoint';
import { questionsAnswer } from '../shapes/registrant';
import { integer } from '../shapes/schema';

export const listWebinarQuestions = endpoint('GET /webinars/{webinarId}/registrants/questions', {
	id: 'LIST_WEBINAR_QUESTIONS',
	rate: 'Light',
	scopes: { classic: ['webinar:read'], granular: ['webinar:read:list_registration_questions'] },
	path: { webinarId: integer },
	answer: questionsAnswer(['short', 'single_radio', 'single_dropdown', 'multiple']),
	handle: (call, context) => webinarOf(call, context).questions,
});
