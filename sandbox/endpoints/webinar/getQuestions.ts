import { webinarOf } from '../../behaviour/access';
import { endpoint } from '../endpoint';
import { questions } from '../shapes/registrant';
import { boolean, enumOf, integer, list, object, string } from '../shapes/schema';

export const listWebinarQuestions = endpoint('GET /webinars/{webinarId}/registrants/questions', {
	id: 'LIST_WEBINAR_QUESTIONS',
	rate: 'Light',
	scopes: { classic: ['webinar:read'], granular: ['webinar:read:list_registration_questions'] },
	path: { webinarId: integer },
	answer: object({
		custom_questions: list(
			object({
				answers: list(string),
				required: boolean,
				title: string,
				type: enumOf(string, ['short', 'single_radio', 'single_dropdown', 'multiple']),
			}),
		),
		questions: questions,
	}),
	handle: (call, context) => webinarOf(call, context).questions,
});
