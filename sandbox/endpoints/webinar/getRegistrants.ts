import { webinarOf } from '../../behaviour/access';
import { listRegistrants } from '../../behaviour/registration';
import { endpoint } from '../endpoint';
import { pageEnvelope, pageQuery } from '../shapes/pages';
import { registrantEntry } from '../shapes/registrant';
import { enumOf, integer, list, number, object, string } from '../shapes/schema';

export const listWebinarRegistrants = endpoint('GET /webinars/{webinarId}/registrants', {
	id: 'LIST_WEBINAR_REGISTRANTS',
	rate: 'Medium',
	scopes: { classic: ['webinar:read'], granular: ['webinar:read:list_registrants'] },
	path: { webinarId: integer },
	query: {
		...pageQuery,
		occurrence_id: string,
		status: enumOf(string, ['pending', 'approved', 'denied']),
		tracking_source_id: string,
		page_number: { ...integer, minimum: 1 },
	},
	listKey: 'registrants',
	answer: object({
		...pageEnvelope,
		page_number: number,
		registrants: list(object(registrantEntry, ['email', 'first_name'])),
	}),
	handle: (call, context) => listRegistrants(webinarOf(call, context), call, context),
});
