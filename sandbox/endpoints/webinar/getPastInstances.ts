import { webinarOf } from '../../behaviour/access';
import { endpoint } from '../endpoint';
import { integer, object } from '../shapes/schema';
import { pastInstances } from '../shapes/session';

export const listPastWebinarInstances = endpoint('GET /past_webinars/{webinarId}/instances', {
	id: 'LIST_PAST_WEBINAR_INSTANCES',
	rate: 'Light',
	scopes: {
		classic: ['webinar:read'],
		granular: ['webinar:read:list_past_instances'],
		levels: ['user', 'admin', 'master'],
	},
	path: { webinarId: integer },
	listKey: 'webinars',
	answer: object({ webinars: pastInstances }),
	handle(call, context) {
		const webinar = webinarOf(call, context);
		const webinars = context.data.webinarInstances
			.filter(({ session_id, end_time }) => session_id === webinar.id && end_time !== '')
			.map(({ uuid, start_time }) => ({ uuid, start_time }));
		return { webinars };
	},
});
