import { flag } from '../../form/builders';
import { options } from '../../form/lists';
import { meeting } from '../../form/locators';
import { registrant } from '../../form/registrant';
import { inBody } from '../../form/send';
import type { Operation } from '../define';

export const addRegistrant: Operation = {
	name: 'Add Registrant',
	value: 'addRegistrant',
	action: 'Add a registrant to a meeting',
	description: 'Register a person for a meeting',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/meetings/POST/meetings/{meetingId}/registrants',
	request: { method: 'POST', path: '/meetings/{meetingId}/registrants', rate: 'Light' },
	path: { meetingId: meeting },
	answer: ['registrant_id', 'id'],
	requirements:
		'The host needs a license, and the meeting has to take registrations (Approval Type under Registration).',
	fields: [
		...registrant([
			inBody(
				flag(
					'auto_approve',
					'Approve Automatically',
					'Whether the person is approved at once although the meeting wants approval by hand',
				),
			),
		]),
		options(),
	],
};
