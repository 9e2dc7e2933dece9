import { listSummaries } from '../../behaviour/summaries';
import { endpoint } from '../endpoint';
import { summariesAnswer, summariesQuery } from '../shapes/summary';

export const listMeetingSummaries = endpoint('GET /meetings/meeting_summaries', {
	id: 'LIST_MEETING_SUMMARIES',
	rate: 'Medium',
	scopes: {
		classic: ['meeting_summary:read'],
		granular: ['meeting:read:list_summaries'],
		levels: ['admin', 'master'],
	},
	query: summariesQuery,
	listKey: 'summaries',
	answer: summariesAnswer,
	handle: (call, context) => listSummaries(context.data.summaries, call, context),
});
