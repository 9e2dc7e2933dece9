import { needsPaidPlan, pastMeetingOf } from '../../behaviour/access';
import { pastParticipants } from '../../behaviour/participants';
import { endpoint } from '../endpoint';
import { pageEnvelope, pageQuery } from '../shapes/pages';
import { participant } from '../shapes/participant';
import { list, object, string } from '../shapes/schema';

export const getPastParticipants = endpoint('GET /past_meetings/{meetingId}/participants', {
	id: 'ZOOM_GET_PAST_MEETING_PARTICIPANTS',
	rate: 'Medium',
	scopes: { classic: ['meeting:read'], granular: ['meeting:read:list_past_participants'] },
	path: { meetingId: string },
	query: pageQuery,
	listKey: 'participants',
	answer: object({ ...pageEnvelope, participants: list(object(participant)) }),
	handle(call, context) {
		needsPaidPlan(context);
		return pastParticipants(pastMeetingOf(call, context), call, context);
	},
});
