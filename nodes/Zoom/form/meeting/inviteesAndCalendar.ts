import { choice, flag, list, string } from '../builders';
import { settingGroup } from './setting';

/** Who is invited, and what calendars learn of it. */
export const inviteesAndCalendar = settingGroup('Invitees and Calendar', 'inviteesAndCalendar', [
	choice(
		'calendar_type',
		'Calendar Type',
		'The calendar integration with which the meeting is scheduled',
		[
			['Google Workspace Add-On', 2],
			['Outlook Add-In', 1],
		],
		{ default: 1 },
	),
	list(
		'meeting_invitees',
		'Invitees',
		'Who is invited. Add the field without an entry to remove all.',
		{
			name: 'invitee',
			displayName: 'Invitee',
			fields: [string('email', 'Email', 'Whom to invite', 'name@email.com', { required: true })],
		},
	),
	flag(
		'push_change_to_calendar',
		'Push Change to Calendar',
		"Whether the change is written to the host's calendar. Needs the calendar service in the host's Zoom profile.",
	),
]);
