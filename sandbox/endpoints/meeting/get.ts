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
});
