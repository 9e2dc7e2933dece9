import { meetingOf, occurrenceOf } from '../../behaviour/access';
import { sessionView } from '../../views/sessions';
import { endpoint } from '../endpoint';
import { meetingAnswer } from '../shapes/meetingAnswer';
import { boolean, integer, object, string } from '../shapes/schema';

export const getMeeting = endpoint('GET /meetings/{meetingId}', {
	id: 'ZOOM_GET_A_MEETING',
	rate: 'Light',
	scopes: { classic: ['meeting:read'], granular: ['meeting:read:meeting'] },
	path: { meetingId: integer },
	query: { occurrence_id: string, show_previous_occurrences: boolean },
	answer: object(meetingAnswer),
	handle(call, context) {
		const meeting = meetingOf(call, context);
		const { occurrence_id } = call.query;
		if (occurrence_id !== undefined) occurrenceOf(meeting, String(occurrence_id));
		return sessionView(meeting, 'meeting', context, call.query);
	},
});
