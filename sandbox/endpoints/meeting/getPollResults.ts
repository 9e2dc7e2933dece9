import { needsPaidPlan, pastMeetingOf } from '../../behaviour/access';
import { answersView } from '../../views/answers';
import { endpoint } from '../endpoint';
import { pollResults } from '../shapes/answers';
import { string } from '../shapes/schema';

export const getMeetingPollResults = endpoint('GET /past_meetings/{meetingId}/polls', {
	id: 'listPastMeetingPolls',
	rate: 'Medium',
	scopes: { classic: ['meeting:read'], granular: ['meeting:read:list_poll_results'] },
	path: { meetingId: string },
	listKey: 'questions',
	answer: pollResults,
	handle(call, context) {
		needsPaidPlan(context);
		const instance = pastMeetingOf(call, context);
		return answersView(instance, instance.polls);
	},
});
