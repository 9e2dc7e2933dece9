import { webinarOf } from '../../behaviour/access';
import { changeStatus, needsRegistration } from '../../behaviour/registration';
import { endpoint } from '../endpoint';
import { registrantStatus } from '../shapes/registrant';
import { integer, string } from '../shapes/schema';

export const updateWebinarRegistrantStatus = endpoint(
	'PUT /webinars/{webinarId}/registrants/status',
	{
		id: 'webinarRegistrantStatus',
		rate: 'Medium',
		scopes: {
			classic: ['webinar:write'],
			granular: ['webinar:update:registrant_status'],
			levels: ['user', 'admin', 'master'],
		},
		status: 204,
		path: { webinarId: integer },
		query: { occurrence_id: string },
		body: registrantStatus,
		handle(call, context) {
			const webinar = webinarOf(call, context);
			// Zoom calls it a meeting here.
			needsRegistration(webinar, 'meeting', 300);
			changeStatus(webinar, call);
		},
	},
);
