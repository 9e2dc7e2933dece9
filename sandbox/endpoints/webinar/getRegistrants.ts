import { webinarOf } from '../../behaviour/access';
import { listRegistrants } from '../../behaviour/registration';
import { endpoint } from '../endpoint';
import { registrantsAnswer, registrantsQuery } from '../shapes/registrant';
import { integer, string } from '../shapes/schema';

export const listWebinarRegistrants = endpoint('GET /webinars/{webinarId}/registrants', {
	id: 'LIST_WEBINAR_REGISTRANTS',
	rate: 'Medium',
	scopes: {
		classic: ['webinar:read'],
		granular: ['webinar:read:list_registrants'],
		levels: ['user', 'admin', 'master'],
	},
	path: { webinarId: integer },
	query: { ...registrantsQuery, tracking_source_id: string },
	listKey: 'registrants',
	answer: registrantsAnswer(),
	handle: (call, context) => listRegistrants(webinarOf(call, context), call, context),
});
