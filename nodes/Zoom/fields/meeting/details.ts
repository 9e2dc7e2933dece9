import type { INodeProperties } from 'n8n-workflow';
import { filled } from '../lists';
import { text, timezone } from '../convert';
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
			description: 'What the meeting is about. At most 2000 characters.',
		},
		{ as: text(2000) },
	),
	inBody({
		displayName: 'Duration',
		name: 'duration',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 60,
		description: 'How long the meeting takes, in minutes, such as 90',
	}),
	inBody(
		{
			displayName: 'Passcode',
			name: 'password',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description: 'At most 10 letters, digits or the characters @ - _ *',
		},
		{ as: text(10) },
	),
	inBody({
		displayName: 'Prescheduled',
		name: 'pre_schedule',
		type: 'boolean',
		default: true,
		description: 'Whether the meeting is created in advance through the Google Workspace app',
	}),
	inBody(
		{
			displayName: 'Schedule For',
			name: 'schedule_for',
			type: 'string',
			default: '',
			placeholder: 'e.g. jane@example.com',
			description:
				'Email address or ID of the user who becomes the host. You need scheduling privilege.',
		},
		{ as: filled(text()) },
	),
	inBody(
		{
			displayName: 'Template ID',
			name: 'template_id',
			type: 'string',
			default: '',
			placeholder: 'e.g. Dv4YdINdTk+Z5RToadh5ug==',
			description: "ID of a template of the account's administrator",
		},
		{ as: filled(text()) },
	),
	inBody(
		{
			displayName: 'Timezone',
			name: 'timezone',
			type: 'string',
			default: '',
			placeholder: 'e.g. Europe/Berlin',
			description: "Zone in which Start Time is meant. Without it the workflow's own zone is used.",
		},
		{ as: timezone },
	),
	trackingFields,
];
