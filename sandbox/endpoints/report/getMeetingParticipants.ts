import { pastMeetingOf } from '../../behaviour/access';
import { reportedParticipants } from '../../behaviour/participants';
import { noPermission } from '../../errors';
import { endpoint } from '../endpoint';
import { pageEnvelope, pageQuery } from '../shapes/pages';
import { reportedParticipant } from '../shapes/participant';
import { enumOf, list, object, string } from '../shapes/schema';

export const reportMeetingParticipants = endpoint('GET /report/meetings/{meetingId}/participants', {
	id: 'REPORT_MEETING_PARTICIPANTS',
	rate: 'Heavy',
	scopes: {
		classic: ['report:read'],
		granular: ['report:read:list_meeting_participants'],
		levels: ['admin', 'master'],
	},
	path: { meetingId: string },
	query: { ...pageQuery, include_fields: enumOf(string, ['registrant_id']) },
	listKey: 'participants',
	answer: object({ ...pageEnvelope, participants: list(object(reportedParticipant)) }),
	handle(call, context) {
		if (context.options.plan === 'free') throw noPermission();
		return reportedParticipants(pastMeetingOf(call, context), call, context);
	},
});
