import type { INodeProperties } from 'n8n-workflow';
import { text } from '../../request/parsers';
import { flag, string } from '../builders';
import { filled } from '../lists';
import { sessionDetails } from '../meeting/details';
import { resourceLocator } from '../resourceLocator';
import { inBody } from '../send';

/** What the webinar is called. */
export const webinarTopic = string(
	'topic',
	'Topic',
	'Name of the webinar',
	'Product tour for newcomers',
);

/** What both Create and Update can say about a webinar besides its settings. */
export const webinarDetails: INodeProperties[] = [
	inBody(
		string('agenda', 'Agenda', 'What the webinar is about', '1. Product tour 2. Questions', {
			typeOptions: { rows: 3 },
		}),
	),
	...sessionDetails,
];

/** What only a new webinar takes. */
export const newWebinarDetails: INodeProperties[] = [
	inBody(
		resourceLocator({
			displayName: 'Template',
			name: 'template_id',
			searchListMethod: 'searchWebinarTemplates',
			placeholder: 'e.g. ull6574eur',
			description: 'Template whose settings the webinar takes over',
		}),
		{ parse: filled(text()) },
	),
	inBody(
		flag(
			'default_passcode',
			'Use Default Passcode',
			"Whether Zoom makes a passcode by the user's own rules when you enter none",
		),
	),
];
