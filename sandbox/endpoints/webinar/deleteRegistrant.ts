import { webinarOf } from '../../behaviour/access';
import { needsRegistration, removeRegistrant } from '../../behaviour/registration';
import { ZoomError } from '../../errors';
import { endpoint } from '../endpoint';
import { integer, string } from '../shapes/schema';

export const deleteWebinarRegistrant = endpoint(
	'DELETE /webinars/{webinarId}/registrants/{registrantId}',
	{
		id: 'deleteWebinarRegistrant',
		rate: 'Light',
		scopes: {
			classic: ['webinar:write'],
			granular: ['webinar:delete:registrant'],
			levels: ['user', 'admin', 'master'],
		},
		status: 204,
		path: { webinarId: integer, registrantId: string },
		query: { occurrence_id: string },
		handle(call, context) {
			const webinar = webinarOf(call, context);
			needsRegistration(webinar, 'webinar', 3000);
			const message = `Registrant ${call.path.registrantId} was not found.`;
			removeRegistrant(webinar, call, new ZoomError(400, 3000, message));
		},
	},
);
