import { pastMeetingOf } from '../../behaviour/access';
import { DAY } from '../../data/maker';
import { answersView } from '../../views/answers';
import { endpoint } from '../endpoint';
import { questionsAndAnswers } from '../shapes/answers';
import { string } from '../shapes/schema';

/** About fifteen months. */
const OLDEST = 456 * DAY;

export const getMeetingQa = endpoint('GET /past_meetings/{meetingId}/qa', {
	id: 'listPastMeetingQA',
	rate: 'Medium',
	scopes: { classic: ['meeting:read'], granular: ['meeting:read:past_qa'] },
	path: { meetingId: string },
	listKey: 'questions',
	answer: questionsAndAnswers,
	handle(call, context) {
		const instance = pastMeetingOf(call, context, OLDEST);
		return answersView(instance, instance.qa);
	},
});
