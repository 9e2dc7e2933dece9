import { webinar } from '../../form/locators';
import { resourceLocator } from '../../form/resourceLocator';
import { filled } from '../../form/lists';
import { text } from '../../request/parsers';
import type { Operation } from '../define';
import { listOfRegistrants } from '../registrants';

export const getRegistrants: Operation = {
	name: 'Get Registrants',
	value: 'getRegistrants',
	action: 'Get registrants of a webinar',
	description: 'List who registered for a webinar',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/{webinarId}/registrants',
	request: { method: 'GET', path: '/webinars/{webinarId}/registrants', rate: 'Medium' },
	path: { webinarId: webinar },
	...listOfRegistrants([
		resourceLocator({
			displayName: 'Tracking Source',
			name: 'tracking_source_id',
			searchListMethod: 'searchTrackingSources',
			placeholder: 'e.g. 5516482804110',
			description: 'Only who came through this link',
			target: { parse: filled(text()) },
		}),
	]),
	requirements:
		'Needs a webinar license. Without Status under Filters, Zoom lists approved registrants only.',
};
