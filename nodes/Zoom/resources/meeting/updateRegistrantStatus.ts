import { meeting } from '../../form/locators';
import type { Operation } from '../define';
import { updateOfRegistrants } from '../registrants';

export const updateRegistrantStatus: Operation = {
	name: 'Update Registrant Status',
	value: 'updateRegistrantStatus',
	action: 'Approve deny or cancel registrants of a meeting',
	description: 'Approve, deny or cancel one or many registrations for a meeting',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/meetings/PUT/meetings/{meetingId}/registrants/status',
	request: { method: 'PUT', path: '/meetings/{meetingId}/registrants/status', rate: 'Medium' },
	path: { meetingId: meeting },
	...updateOfRegistrants('meetingId'),
	requirements:
		'The host needs a license, and the meeting has to take registrations (Approval Type under Registration).',
};
