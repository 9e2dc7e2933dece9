import { meetingOf } from '../../behaviour/access';
import { changeStatus, needsRegistration } from '../../behaviour/registration';
import { endpoint } from '../endpoint';
import { registrantStatus } from '../shapes/registrant';
import { integer, string } from '../shapes/schema';

export const updateMeetingRegistrantStatus = endpoint(
	'PUT /meetings/{meetingId}/registrants/status',
	{
		id: 'meetingRegistrantStatus',
		rate: 'Medium',
		scopes: {
			classic: ['meeting:write'],
			granular: ['meeting:update:registrant_status'],
			levels: ['user', 'admin', 'master'],
		},
		status: 204,
		path: { meetingId: integer },
		query: { occurrence_id: string },
		body: registrantStatus,
		handle(call, context) {
			const meeting = meetingOf(call, context);
			needsRegistration(meeting, 'meeting', 300);
			changeStatus(meeting, call);
		},
	},
);
