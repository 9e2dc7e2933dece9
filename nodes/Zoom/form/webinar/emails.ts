import { choice, flag, string, type Choice, type Field } from '../builders';
import { inUpdate, membersOf, settingGroup } from '../meeting/setting';

const BEFORE: Choice[] = [
	['1 Day Before', 2],
	['1 Day and 1 Week Before', 6],
	['1 Hour Before', 1],
	['1 Hour and 1 Day Before', 3],
	['1 Hour and 1 Week Before', 5],
	['1 Hour, 1 Day and 1 Week Before', 7],
	['1 Week Before', 4],
	['No Email', 0],
];
const AFTER: Choice[] = [
	['1 Day After', 1],
	['2 Days After', 2],
	['3 Days After', 3],
	['4 Days After', 4],
	['5 Days After', 5],
	['6 Days After', 6],
	['7 Days After', 7],
	['No Email', 0],
];

/** The emails that Zoom sends around a webinar. Zoom wants a switch and a time for each kind. */
export const emails = settingGroup('Emails', 'emails', [
	...mail(
		'follow_up_absentees_email_notification',
		'Absentees',
		'people who registered and did not come get an email afterwards',
		AFTER,
	),
	...mail(
		'follow_up_attendees_email_notification',
		'Attendees',
		'people who came get an email afterwards',
		AFTER,
	),
	string('email_language', 'Language', 'Language of the emails, as a code', 'en-US'),
	flag(
		'notify_registrants',
		'Notify Registrants',
		'Whether registrants get an email about this change',
		inUpdate,
	),
	flag(
		'panelists_invitation_email_notification',
		'Panelists: Invitation',
		'Whether panelists get an invitation',
	),
	...mail(
		'attendees_and_panelists_reminder_email_notification',
		'Reminder',
		'attendees and panelists are reminded before the start',
		BEFORE,
	),
]);

function mail(object: string, name: string, what: string, times: Choice[]): Field[] {
	return membersOf(object, [
		flag('enable', `${name}: Email`, `Whether ${what}. Add ${name}: Time as well.`),
		choice('type', `${name}: Time`, `When it is sent. Add ${name}: Email as well.`, times),
	]);
}
