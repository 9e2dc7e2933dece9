import { webinar } from '../../form/locators';
import type { Operation } from '../define';
import { updateOfRegistrants } from '../registrants';

export const updateRegistrantStatus: Operation = {
	name: 'Update Registrant Status',
	value: 'updateRegistrantStatus',
	action: 'Approve deny or cancel registrants of a webinar',
	description: 'Approve, deny or cancel one or many registrations for a webinar',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/webinars/PUT/webinars/{webinarId}/registrants/status',
	request: { method: 'PUT', path: '/webinars/{webinarId}/registrants/status', rate: 'Medium' },
	path: { webinarId: webinar },
	...updateOfRegistrants('webinarId'),
	requirements: 'Needs a webinar license, and the webinar has to take registrants.',
};
