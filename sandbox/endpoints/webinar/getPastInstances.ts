import { endpoint } from '../endpoint';
import { pastInstances } from '../shapes/session';
import { integer, object } from '../shapes/schema';

export const listPastWebinarInstances = endpoint('GET /past_webinars/{webinarId}/instances', {
	id: 'LIST_PAST_WEBINAR_INSTANCES',
	rate: 'Medium',
	scopes: { classic: ['webinar:read'], granular: ['webinar:read:list_past_instances'] },
	path: { webinarId: integer },
	listKey: 'webinars',
	answer: object({ webinars: pastInstances }),
});
