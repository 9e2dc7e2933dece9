import { options } from '../../fields/lists';
import { meeting } from '../../fields/subjects';
import { registrant } from '../../fields/registrant';
import { inBody } from '../../fields/send';
import { zoomOperation } from '../../transport/operation';
import type { Operation } from '../define';

/** @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/POST/meetings/{meetingId}/registrants */
export const addRegistrant: Operation = {
	option: {
		name: 'Add Registrant',
		value: 'addRegistrant',
		action: 'Add a registrant to a meeting',
		description: 'Register a person for a meeting',
		routing: zoomOperation({
			method: 'POST',
			path: '/meetings/{meetingId}/registrants',
			inPath: meeting.inPath,
			label: 'Light',
			answer: ['registrant_id', 'id'],
		}),
	},
	needs:
		'The host needs a license, and the meeting has to take registrations (Approval Type under Registration).',
	fields: [
		...meeting.fields,
		...registrant([
			inBody({
				displayName: 'Approve Automatically',
				name: 'auto_approve',
				type: 'boolean',
				default: true,
				description:
					'Whether the person is approved at once although the meeting wants approval by hand',
			}),
		]),
		options(),
	],
};
