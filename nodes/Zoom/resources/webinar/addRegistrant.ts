import { text } from '../../fields/convert';
import { filled, options } from '../../fields/lists';
import { listed } from '../../fields/listed';
import { webinar } from '../../fields/subjects';
import { registrant } from '../../fields/registrant';
import { inBody } from '../../fields/send';
import { zoomOperation } from '../../transport/operation';
import type { Operation } from '../define';

/** @see https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/{webinarId}/registrants */
export const addRegistrant: Operation = {
	option: {
		name: 'Add Registrant',
		value: 'addRegistrant',
		action: 'Add a registrant to a webinar',
		description: 'Register a person for a webinar',
		routing: zoomOperation({
			method: 'POST',
			path: '/webinars/{webinarId}/registrants',
			inPath: webinar.inPath,
			label: 'Light',
			answer: ['registrant_id', 'id'],
		}),
	},
	needs: 'Needs a webinar license, and the webinar has to take registrants.',
	fields: [
		...webinar.fields,
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
