import { endpoint } from '../endpoint';
import { pageEnvelope, pageNumber, pageQuery } from '../shapes/pages';
import { boolean, enumOf, list, number, object, string } from '../shapes/schema';
import { sessionEntry } from '../shapes/session';

export const listWebinars = endpoint('GET /users/{userId}/webinars', {
	id: 'ZOOM_LIST_WEBINARS',
	rate: 'Medium',
	scopes: { classic: ['webinar:read'], granular: ['webinar:read:list_webinars'] },
	path: { userId: string },
	query: {
		type: { ...enumOf(string, ['scheduled', 'upcoming']), default: 'scheduled' },
		page_size: pageQuery.page_size,
		page_number: { ...pageNumber, default: 1 },
	},
	listKey: 'webinars',
	answer: object({
		...pageEnvelope,
		page_number: number,
		webinars: list(
			object({
				...sessionEntry,
				type: enumOf(number, [5, 6, 9]),
				is_simulive: boolean,
			}),
		),
	}),
});
