import type { INodeProperties } from 'n8n-workflow';
import { groups } from '../../request/parsers';
import { resourceLocator } from '../resourceLocator';
import { inBody } from '../send';

const field: INodeProperties = {
	displayName: 'Tracking Fields',
	name: 'tracking_fields',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add tracking field',
	default: {},
	description: 'Values for the tracking fields that the account defines',
	options: [
		{
			displayName: 'Tracking Field',
			name: 'trackingField',
			values: [
				resourceLocator({
					displayName: 'Field',
					name: 'field',
					searchListMethod: 'searchTrackingFields',
					byHand: 'By Name',
					required: true,
					placeholder: 'e.g. Cost Center',
					description: 'Which of the tracking fields',
				}),
				{
					displayName: 'Value',
					name: 'value',
					type: 'string',
					default: '',
					placeholder: 'e.g. Sales',
					description: 'What to note in this field',
				},
			],
		},
	],
};

/** The account's own labels, with which meetings are sorted in reports. */
export const trackingFields = inBody(field, { parse: groups(field) });
