import { userOf } from '../../behaviour/access';
import { listSummaries } from '../../behaviour/summaries';
import { endpoint } from '../endpoint';
import { summariesAnswer, summariesQuery } from '../shapes/summary';
import { string } from '../shapes/schema';

export const listUserMeetingSummaries = endpoint('GET /users/{userId}/meeting_summaries', {
	id: 'ListUserMeetingSummaries',
	rate: 'Medium',
	scopes: {
		classic: ['meeting_summary:read'],
		granular: ['meeting:read:list_summaries'],
		levels: ['user', 'admin', 'master'],
	},
	path: { userId: string },
	query: summariesQuery,
	listKey: 'summaries',
	answer: summariesAnswer,
	handle(call, context) {
		const { id } = userOf(call, context);
		const own = context.data.summaries.filter(({ meeting_host_id: host }) => host === id);
		return listSummaries(own, call, context);
	},
});
