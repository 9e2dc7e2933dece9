import { pastWebinarOf } from '../../behaviour/access';
import { answersView } from '../../views/answers';
import { endpoint } from '../endpoint';
import { pollResults } from '../shapes/answers';
import { string } from '../shapes/schema';

export const getWebinarPollResults = endpoint('GET /past_webinars/{webinarId}/polls', {
	id: 'listPastWebinarPollResults',
	rate: 'Medium',
	scopes: { classic: ['webinar:read'], granular: ['webinar:read:list_past_polls'] },
	path: { webinarId: string },
	listKey: 'questions',
	answer: pollResults,
	handle(call, context) {
		const instance = pastWebinarOf(call, context);
		return answersView(instance, instance.polls);
	},
});
