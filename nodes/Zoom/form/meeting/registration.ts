import { choice, flag, string } from '../builders';
import { settingGroup } from './setting';

const NO_REGISTRATION = 2;

/** Only of use when people register. */
const whenOn = { displayOptions: { hide: { approval_type: [NO_REGISTRATION] } } };

/** Whether and how people register. */
export const registration = settingGroup('Registration', 'registration', [
	flag(
		'allow_multiple_devices',
		'Allow Multiple Devices',
		'Whether a registrant can join from several devices',
		whenOn,
	),
	choice(
		'approval_type',
		'Approval Type',
		'Whether people have to register, and who approves them. The host needs a license. Zoom drops it without a word where there is no fixed time.',
		[
			['Approve Automatically', 0],
			['Approve Manually', 1],
			['No Registration', NO_REGISTRATION],
		],
	),
	flag(
		'close_registration',
		'Close Registration',
		'Whether registration closes once the date is over',
		whenOn,
	),
	string(
		'contact_email',
		'Contact Email',
		'Whom registrants can write to',
		'name@email.com',
		whenOn,
	),
	string('contact_name', 'Contact Name', 'Whom registrants can turn to', 'Jane Smith', whenOn),
	flag(
		'email_in_attendee_report',
		'Email in Attendee Report',
		"Whether the attendee report holds the attendees' email addresses",
		whenOn,
	),
	flag(
		'registrants_confirmation_email',
		'Confirmation Email',
		'Whether registrants get an email that confirms their registration',
		whenOn,
	),
	flag(
		'registrants_email_notification',
		'Notification Email',
		'Whether registrants get an email when they are approved, denied or cancelled. Needed for the confirmation email.',
		whenOn,
	),
	choice(
		'registration_type',
		'Registration Type',
		'What people register for in a series',
		[
			['Once for All Occurrences', 1],
			['For Each Occurrence', 2],
			['Once, for Chosen Occurrences', 3],
		],
		whenOn,
	),
	flag(
		'show_share_button',
		'Show Share Buttons',
		'Whether the registration page shows buttons of social networks',
		whenOn,
	),
]);
