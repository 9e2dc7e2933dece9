import { endpoint } from '../endpoint';
import { registrantAnswer, registrantMembers } from '../shapes/registrant';
import { integer, object, string } from '../shapes/schema';

export const addWebinarRegistrant = endpoint('POST /webinars/{webinarId}/registrants', {
	id: 'ZOOM_ADD_A_WEBINAR_REGISTRANT',
	rate: 'Light',
	scopes: { classic: ['webinar:write'], granular: ['webinar:write:registrant'] },
	status: 201,
	path: { webinarId: integer },
	query: { occurrence_ids: string },
	body: object({ ...registrantMembers, source_id: string }, ['first_name', 'email']),
	answer: object(registrantAnswer),
});
