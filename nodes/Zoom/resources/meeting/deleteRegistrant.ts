import { meeting } from '../../form/locators';
import { registered } from '../../form/registrants';
import type { Operation } from '../define';
import { deletionOfRegistrant } from '../registrants';

export const deleteRegistrant: Operation = {
	name: 'Delete Registrant',
	value: 'deleteRegistrant',
	action: 'Delete a registrant of a meeting for good',
	description: "Delete a person's registration for a meeting for good",
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/meetings/DELETE/meetings/{meetingId}/registrants/{registrantId}',
	request: {
		method: 'DELETE',
		path: '/meetings/{meetingId}/registrants/{registrantId}',
		rate: 'Light',
	},
	path: { meetingId: meeting, registrantId: registered },
	...deletionOfRegistrant('meetingId'),
	requirements:
		'The host needs a license, and the meeting has to take registrations (Approval Type under Registration). A deleted registration is gone for good; Cancel in Update Registrant Status takes it back, too.',
};
