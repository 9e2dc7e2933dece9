import { webinarOf } from '../../behaviour/access';
import { endpoint } from '../endpoint';
import { integer, list, number, object, string } from '../shapes/schema';

export const listTrackingSources = endpoint('GET /webinars/{webinarId}/tracking_sources', {
	id: 'LIST_WEBINAR_TRACKING_SOURCES',
	rate: 'Medium',
	scopes: { classic: ['webinar:read'], granular: ['webinar:read:list_tracking_sources'] },
	path: { webinarId: integer },
	listKey: 'tracking_sources',
	answer: object({
		total_records: number,
		tracking_sources: list(
			object({
				id: string,
				registration_count: number,
				source_name: string,
				tracking_url: string,
				visitor_count: number,
			}),
		),
	}),
	handle(call, context) {
		const { tracking_sources } = webinarOf(call, context);
		return { total_records: tracking_sources.length, tracking_sources };
	},
});
