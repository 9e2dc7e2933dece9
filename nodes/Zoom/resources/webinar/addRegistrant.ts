import { text } from '../../fields/convert';
import { filled, options } from '../../fields/lists';
import { listed } from '../../fields/listed';
import { webinar } from '../../fields/locators';
import { registrant } from '../../fields/registrant';
import { inBody } from '../../fields/send';
import type { Operation } from '../define';

export const addRegistrant: Operation = {
	name: 'Add Registrant',
	value: 'addRegistrant',
	action: 'Add a registrant to a webinar',
	description: 'Register a person for a webinar',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/{webinarId}/registrants',
	request: { method: 'POST', path: '/webinars/{webinarId}/registrants', label: 'Light' },
	path: { webinarId: webinar },
	answer: ['registrant_id', 'id'],
	needs: 'Needs a webinar license, and the webinar has to take registrants.',
	fields: [
		...registrant([
			inBody(
				listed({
					displayName: 'Tracking Source',
					name: 'source_id',
					searchListMethod: 'searchTrackingSources',
					placeholder: 'e.g. 5516482804110',
					description: 'The link through which the person came',
				}),
				{ as: filled(text()) },
			),
		]),
		options(),
	],
};
