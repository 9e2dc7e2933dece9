import type { INodeProperties } from 'n8n-workflow';
import { filled } from '../lists';
import { text } from '../../request/parsers';
import { resourceLocator, timezoneField } from '../resourceLocator';
import { inBody } from '../send';
import { trackingFields } from './trackingFields';

/** The choices of Zoom's meeting `type`. */
export const meetingTypes = [
	{
		name: 'Instant',
		value: 1,
		description: 'Starts now',
	},
	{
		name: 'Recurring, Fixed Time',
		value: 8,
		description: 'Repeats on days and at a time that you set under Recurrence',
	},
	{
		name: 'Recurring, No Fixed Time',
		value: 3,
		description: 'Can be started at any time, again and again',
	},
	{
		name: 'Scheduled',
		value: 2,
		description: 'Takes place once, at Start Time',
	},
	{
		name: 'Screen Share Only',
		value: 10,
	},
];

/** What both Create and Update can say about a meeting besides its settings. */
export const meetingDetails: INodeProperties[] = [
	inBody(
		{
			displayName: 'Agenda',
			name: 'agenda',
			type: 'string',
			typeOptions: { rows: 3 },
			default: '',
			placeholder: 'e.g. 1. News 2. Plans for May',
			description: 'What the meeting is about. At most 2000 characters.',
		},
		{ parse: text(2000) },
	),
	inBody({
		displayName: 'Duration',
		name: 'duration',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 60,
		placeholder: 'e.g. 90',
		description: 'How long the meeting takes, in minutes, such as 90',
	}),
	inBody(
		{
			displayName: 'Passcode',
			name: 'password',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			placeholder: 'e.g. x7Kp-2w',
			description: 'At most 10 letters, digits or the characters @ - _ *',
		},
		{ parse: text(10) },
	),
	inBody({
		displayName: 'Prescheduled',
		name: 'pre_schedule',
		type: 'boolean',
		default: true,
		description: 'Whether the meeting is created in advance through the Google Workspace app',
	}),
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
	inBody(timezoneField('Zone in which Start Time is meant, such as Europe/Berlin')),
	trackingFields,
];
