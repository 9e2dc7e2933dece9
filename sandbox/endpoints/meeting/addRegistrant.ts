import { endpoint } from '../endpoint';
import { registrantAnswer, registrantMembers } from '../shapes/registrant';
import { boolean, integer, number, object, string } from '../shapes/schema';

export const addMeetingRegistrant = endpoint('POST /meetings/{meetingId}/registrants', {
	id: 'ZOOM_ADD_A_MEETING_REGISTRANT',
	rate: 'Light',
	scopes: { classic: ['meeting:write'], granular: ['meeting:write:registrant'] },
	status: 201,
	path: { meetingId: integer },
	query: { occurrence_ids: string },
	body: object({ ...registrantMembers, auto_approve: boolean }, ['first_name', 'email']),
	answer: object({ ...registrantAnswer, participant_pin_code: number }),
});
