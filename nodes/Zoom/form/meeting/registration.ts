import type { INodeProperties } from 'n8n-workflow';
import { setting, settingGroup } from './setting';

const NO_REGISTRATION = 2;

/** Only of use when people register. */
const whenOn = (field: INodeProperties): INodeProperties => ({
	...setting(field),
	displayOptions: { hide: { approval_type: [NO_REGISTRATION] } },
});

/** Whether and how people register. */
export const registration = settingGroup('Registration', 'registration', [
	whenOn({
		displayName: 'Allow Multiple Devices',
		name: 'allow_multiple_devices',
		type: 'boolean',
		default: true,
		description: 'Whether a registrant can join from several devices',
	}),
	setting({
		displayName: 'Approval Type',
		name: 'approval_type',
		type: 'options',
		options: [
			{ name: 'Approve Automatically', value: 0 },
			{ name: 'Approve Manually', value: 1 },
			{ name: 'No Registration', value: NO_REGISTRATION },
		],
		default: 0,
		description:
			'Whether people have to register, and who approves them. The host needs a license. Zoom drops it without a word for meetings without a fixed time.',
	}),
	whenOn({
		displayName: 'Close Registration',
		name: 'close_registration',
		type: 'boolean',
		default: true,
		description: 'Whether registration closes after the date of the meeting',
	}),
	whenOn({
		displayName: 'Contact Email',
		name: 'contact_email',
		type: 'string',
		default: '',
		placeholder: 'e.g. name@email.com',
		description: 'Whom registrants can write to',
	}),
	whenOn({
		displayName: 'Contact Name',
		name: 'contact_name',
		type: 'string',
		default: '',
		placeholder: 'e.g. Jane Smith',
		description: 'Whom registrants can turn to',
	}),
	whenOn({
		displayName: 'Email in Attendee Report',
		name: 'email_in_attendee_report',
		type: 'boolean',
		default: true,
		description: "Whether the attendee report holds the attendees' email addresses",
	}),
	whenOn({
		displayName: 'Confirmation Email',
		name: 'registrants_confirmation_email',
		type: 'boolean',
		default: true,
		description: 'Whether registrants get an email that confirms their registration',
	}),
	whenOn({
		displayName: 'Notification Email',
		name: 'registrants_email_notification',
		type: 'boolean',
		default: true,
		description:
			'Whether registrants get an email when they are approved, denied or cancelled. Needed for the confirmation email.',
	}),
	whenOn({
		displayName: 'Registration Type',
		name: 'registration_type',
		type: 'options',
		options: [
			{ name: 'Once for All Occurrences', value: 1 },
			{ name: 'For Each Occurrence', value: 2 },
			{ name: 'Once, for Chosen Occurrences', value: 3 },
		],
		default: 1,
		description: 'What people register for when the meeting repeats',
	}),
	whenOn({
		displayName: 'Show Share Buttons',
		name: 'show_share_button',
		type: 'boolean',
		default: true,
		description: 'Whether the registration page shows buttons of social networks',
	}),
]);
