import { webinarOf } from '../../behaviour/access';
import { endInstance, runningOf } from '../../behaviour/live';
import { endpoint } from '../endpoint';
import { enumOf, integer, object, string } from '../shapes/schema';

export const endWebinar = endpoint('PUT /webinars/{webinarId}/status', {
	id: 'webinarStatus',
	rate: 'Light',
	scopes: {
		classic: ['webinar:write'],
		granular: ['webinar:update:status'],
		levels: ['user', 'admin', 'master'],
	},
	status: 204,
	path: { webinarId: integer },
	body: object({ action: enumOf(string, ['end']) }),
	/** What Zoom answers where nothing runs is not known; here it is done all the same. */
	handle(call, context) {
		const webinar = webinarOf(call, context);
		const running = runningOf(webinar, context.data.webinarInstances);
		if (call.body.action === 'end' && running) endInstance(webinar, running, context);
	},
});
