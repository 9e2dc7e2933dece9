import { setting, settingGroup, settingList } from './setting';

/** Who is invited, and what calendars learn of it. */
export const inviteesAndCalendar = settingGroup('Invitees and Calendar', 'inviteesAndCalendar', [
	setting({
		displayName: 'Calendar Type',
		name: 'calendar_type',
		type: 'options',
		options: [
			{ name: 'Google Workspace Add-On', value: 2 },
			{ name: 'Outlook Add-In', value: 1 },
		],
		default: 1,
		description: 'The calendar integration with which the meeting is scheduled',
	}),
	settingList({
		displayName: 'Invitees',
		name: 'meeting_invitees',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add invitee',
		default: {},
		description: 'Who is invited. Add the field without an entry to remove all.',
		options: [
			{
				displayName: 'Invitee',
				name: 'invitee',
				values: [
					{
						displayName: 'Email',
						name: 'email',
						type: 'string',
						required: true,
						default: '',
						description: 'Whom to invite',
						placeholder: 'e.g. name@email.com',
					},
				],
			},
		],
	}),
	setting({
		displayName: 'Push Change to Calendar',
		name: 'push_change_to_calendar',
		type: 'boolean',
		default: true,
		description:
			"Whether the change is written to the host's calendar. Needs the calendar service in the host's Zoom profile.",
	}),
]);
