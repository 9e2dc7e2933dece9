import { text } from '../../request/parsers';
import { filled, options } from '../../form/lists';
import { resourceLocator } from '../../form/resourceLocator';
import { webinar } from '../../form/locators';
import { registrant } from '../../form/registrant';
import { inBody } from '../../form/send';
import type { Operation } from '../define';

export const addRegistrant: Operation = {
	name: 'Add Registrant',
	value: 'addRegistrant',
	action: 'Add a registrant to a webinar',
	description: 'Register a person for a webinar',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/{webinarId}/registrants',
	request: { method: 'POST', path: '/webinars/{webinarId}/registrants', rate: 'Light' },
	path: { webinarId: webinar },
	answer: ['registrant_id', 'id'],
	requirements: 'Needs a webinar license, and the webinar has to take registrants.',
	fields: [
		...registrant([
			inBody(
				resourceLocator({
					displayName: 'Tracking Source',
					name: 'source_id',
					searchListMethod: 'searchTrackingSources',
					placeholder: 'e.g. 5516482804110',
					description: 'The link through which the person came',
					target: { parse: filled(text()) },
				}),
			),
		]),
		options(),
	],
};
