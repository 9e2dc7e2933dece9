import type { INodeProperties } from 'n8n-workflow';
import { text } from '../../request/parsers';
import { flag, list, number, string } from '../builders';
import { filled } from '../lists';
import { resourceLocator, timezoneField } from '../resourceLocator';
import { body, inBody } from '../send';

const trackingFields = list(
	'tracking_fields',
	'Tracking Fields',
	'Values for the tracking fields that the account defines',
	{
		name: 'trackingField',
		displayName: 'Tracking Field',
		fields: [
			resourceLocator({
				displayName: 'Field',
				name: 'field',
				searchListMethod: 'searchTrackingFields',
				byHand: 'By Name',
				required: true,
				placeholder: 'e.g. Cost Center',
				description: 'Which of the tracking fields',
			}),
			string('value', 'Value', 'What to note in this field', 'Sales'),
		],
	},
);

/** What Create and Update can say about a meeting as about a webinar, besides its settings. */
export const sessionDetails: INodeProperties[] = [
	...body([
		number('duration', 'Duration', 'How long it takes, in minutes, such as 90', {
			min: 0,
			example: 90,
			default: 60,
		}),
		string(
			'password',
			'Passcode',
			'At most 10 letters, digits or the characters @ - _ *',
			'x7Kp-2w',
			{ typeOptions: { password: true }, parse: text(10) },
		),
	]),
	inBody(
		resourceLocator({
			displayName: 'Schedule For',
			name: 'schedule_for',
			searchListMethod: 'searchOtherUsers',
			byHand: 'By ID or Email',
			placeholder: 'e.g. jane@example.com',
			description: 'Who becomes the host. You need scheduling privilege.',
		}),
		{ parse: filled(text()) },
	),
	inBody(timezoneField('Zone in which Start Time is meant, such as Europe/Berlin')),
	inBody(trackingFields),
];

/** What both Create and Update can say about a meeting besides its settings. */
export const meetingDetails: INodeProperties[] = [
	...body([
		string(
			'agenda',
			'Agenda',
			'What the meeting is about. At most 2000 characters.',
			'1. News 2. Plans for May',
			{ typeOptions: { rows: 3 }, parse: text(2000) },
		),
		flag(
			'pre_schedule',
			'Prescheduled',
			'Whether the meeting is created in advance through the Google Workspace app',
		),
	]),
	inBody(
		resourceLocator({
			displayName: 'Template',
			name: 'template_id',
			searchListMethod: 'searchTemplates',
			placeholder: 'e.g. Dv4YdINdTk+Z5RToadh5ug==',
			description:
				"Template whose settings the meeting takes over. Zoom takes only templates of the account's administrator.",
		}),
		{ parse: filled(text()) },
	),
	...sessionDetails,
];
