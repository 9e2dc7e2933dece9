import { hostOf, needsWebinars } from '../../behaviour/access';
import { numberedEnvelope, pageOf } from '../../behaviour/paging';
import { isCurrent, nextStart, sessionListItem } from '../../views/sessions';
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
	handle(call, context) {
		const user = hostOf(call, context);
		needsWebinars(user, context);
		const now = context.options.now();
		const items = context.data.webinars
			.filter(({ host_id }) => host_id === user.id)
			.filter((webinar) => webinar.type === 6 || isCurrent(webinar, now))
			.filter((webinar) => {
				if (call.query.type !== 'upcoming') return true;
				return webinar.type === 6 || Date.parse(nextStart(webinar, now) ?? '') > now.getTime();
			})
			.map((webinar) => sessionListItem(webinar, context))
			.sort((a, b) => (String(a.start_time ?? '') < String(b.start_time ?? '') ? -1 : 1));
		const page = pageOf(items, call, context);
		return { ...numberedEnvelope(page), next_page_token: '', webinars: page.items };
	},
});
