import { meetingOf } from '../../behaviour/access';
import { listRegistrants } from '../../behaviour/registration';
import { endpoint } from '../endpoint';
import { registrantsAnswer, registrantsQuery } from '../shapes/registrant';
import { integer, number } from '../shapes/schema';

export const listMeetingRegistrants = endpoint('GET /meetings/{meetingId}/registrants', {
	id: 'LIST_MEETING_REGISTRANTS',
	rate: 'Medium',
	scopes: {
		classic: ['meeting:read'],
		granular: ['meeting:read:list_registrants'],
		levels: ['user', 'admin', 'master'],
	},
	path: { meetingId: integer },
	query: registrantsQuery,
	listKey: 'registrants',
	answer: registrantsAnswer({ participant_pin_code: number }),
	handle: (call, context) => listRegistrants(meetingOf(call, context), call, context),
});
