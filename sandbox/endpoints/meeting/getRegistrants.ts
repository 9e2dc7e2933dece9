import { meetingOf } from '../../behaviour/access';
import { listRegistrants } from '../../behaviour/registration';
import { endpoint } from '../endpoint';
import { pageEnvelope, pageQuery } from '../shapes/pages';
import { registrantEntry } from '../shapes/registrant';
import { enumOf, integer, list, number, object, string } from '../shapes/schema';

export const listMeetingRegistrants = endpoint('GET /meetings/{meetingId}/registrants', {
	id: 'LIST_MEETING_REGISTRANTS',
	rate: 'Medium',
	scopes: { classic: ['meeting:read'], granular: ['meeting:read:list_registrants'] },
	path: { meetingId: integer },
	query: {
		...pageQuery,
		occurrence_id: string,
		status: enumOf(string, ['pending', 'approved', 'denied']),
		page_number: { ...integer, minimum: 1 },
	},
	listKey: 'registrants',
	answer: object({
		...pageEnvelope,
		page_number: number,
		registrants: list(
			object({ ...registrantEntry, participant_pin_code: number }, ['email', 'first_name']),
		),
	}),
	handle: (call, context) => listRegistrants(meetingOf(call, context), call, context),
});
