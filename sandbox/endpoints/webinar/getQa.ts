import { pastWebinarOf } from '../../behaviour/access';
import { answersView } from '../../views/answers';
import { endpoint } from '../endpoint';
import { questionsAndAnswers } from '../shapes/answers';
import { string } from '../shapes/schema';

export const getWebinarQa = endpoint('GET /past_webinars/{webinarId}/qa', {
	id: 'listPastWebinarQA',
	rate: 'Medium',
	scopes: { classic: ['webinar:read'], granular: ['webinar:read:past_qa'] },
	path: { webinarId: string },
	listKey: 'questions',
	answer: questionsAndAnswers,
	handle(call, context) {
		const instance = pastWebinarOf(call, context);
		return answersView(instance, instance.qa);
	},
});
