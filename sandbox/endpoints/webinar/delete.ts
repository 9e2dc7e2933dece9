import { webinarOccurrenceOf, webinarOf } from '../../behaviour/access';
import { ZoomError } from '../../errors';
import { endpoint } from '../endpoint';
import { boolean, integer, string } from '../shapes/schema';

export const deleteWebinar = endpoint('DELETE /webinars/{webinarId}', {
	id: 'webinarDelete',
	rate: 'Light',
	scopes: {
		classic: ['webinar:write'],
		granular: ['webinar:delete:webinar'],
		levels: ['user', 'admin', 'master'],
	},
	status: 204,
	path: { webinarId: integer },
	query: { occurrence_id: string, cancel_webinar_reminder: boolean },
	handle(call, context) {
		const webinar = webinarOf(call, context);
		if (webinar.status === 'started') {
			throw new ZoomError(
				400,
				3002,
				'Sorry, you cannot delete this webinar since it is in progress.',
			);
		}
		if (call.query.occurrence_id !== undefined) {
			webinarOccurrenceOf(webinar, String(call.query.occurrence_id)).status = 'deleted';
		} else {
			context.data.webinars.splice(context.data.webinars.indexOf(webinar), 1);
		}
	},
});
