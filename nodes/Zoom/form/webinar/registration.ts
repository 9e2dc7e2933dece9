import { number } from '../builders';
import { registration } from '../meeting/registration';
import { besides } from '../meeting/setting';

/** Whether and how people register. */
export const webinarRegistration = besides(
	registration,
	[
		'allow_multiple_devices',
		'approval_type',
		'close_registration',
		'contact_email',
		'contact_name',
		'email_in_attendee_report',
		'registrants_confirmation_email',
		'registrants_email_notification',
		'registration_type',
		'show_share_button',
	],
	[
		number(
			'registrants_restrict_number',
			'Most Registrants',
			'How many people can register, 20000 at most; 0 for no limit',
			{ min: 0, max: 20000, example: 500 },
		),
	],
);
