import { webinar } from '../../form/locators';
import { registered } from '../../form/registrants';
import type { Operation } from '../define';
import { deletionOfRegistrant } from '../registrants';

export const deleteRegistrant: Operation = {
	name: 'Delete Registrant',
	value: 'deleteRegistrant',
	action: 'Delete a registrant of a webinar for good',
	description: "Delete a person's registration for a webinar for good",
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/{webinarId}/registrants/{registrantId}',
	request: {
		method: 'DELETE',
		path: '/webinars/{webinarId}/registrants/{registrantId}',
		rate: 'Light',
	},
	path: { webinarId: webinar, registrantId: registered },
	...deletionOfRegistrant('webinarId'),
	requirements:
		'Needs a webinar license, and the webinar has to take registrants. A deleted registration is gone for good; Cancel in Update Registrant Status takes it back, too.',
};
