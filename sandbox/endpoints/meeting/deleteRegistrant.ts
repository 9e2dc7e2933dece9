import { meetingOf } from '../../behaviour/access';
import { needsRegistration, removeRegistrant } from '../../behaviour/registration';
import { ZoomError } from '../../errors';
import { endpoint } from '../endpoint';
import { integer, string } from '../shapes/schema';

export const deleteMeetingRegistrant = endpoint(
	'DELETE /meetings/{meetingId}/registrants/{registrantId}',
	{
		id: 'meetingregistrantdelete',
		rate: 'Light',
		scopes: {
			classic: ['meeting:write'],
			granular: ['meeting:delete:registrant'],
			levels: ['user', 'admin', 'master'],
		},
		status: 204,
		path: { meetingId: integer, registrantId: string },
		query: { occurrence_id: string },
		handle(call, context) {
			const meeting = meetingOf(call, context);
			needsRegistration(meeting, 'meeting', 300);
			const message =
				'The value that you entered for the Registrant ID field is invalid. Enter a valid value and try again.';
			removeRegistrant(meeting, call, new ZoomError(400, 300, message));
		},
	},
);
