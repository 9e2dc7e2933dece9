import { choice } from '../../form/builders';
import { options } from '../../form/lists';
import { namedUser } from '../../form/locators';
import { inBody } from '../../form/send';
import type { Operation } from '../define';

export const updateStatus: Operation = {
	name: 'Update Status',
	value: 'updateStatus',
	action: 'Activate or deactivate a user',
	description: 'Activate or deactivate a user, or clock the user in or out',
	see: 'https://developers.zoom.us/docs/api/users/#tag/users/PUT/users/{userId}/status',
	request: { method: 'PUT', path: '/users/{userId}/status', rate: 'Light' },
	path: { userId: namedUser },
	emptyResponse: ({ body, identifiers }) => ({
		success: true,
		userId: identifiers.userId,
		action: body?.action ?? 'activate',
	}),
	requirements:
		'Needs the scope user:update:status:admin. Who is deactivated can no longer log in and loses the licenses; Activate brings the user back, and licenses have to be given again. Administrators and users of Zoom Rooms can be neither activated nor deactivated.',
	fields: [
		inBody(
			choice(
				'statusAction',
				'Action',
				'What to do',
				[
					['Activate', 'activate', 'The user can log in again'],
					['Clock In', 'clock_in', 'For accounts with Zoom Workforce Management'],
					['Clock Out', 'clock_out', 'For accounts with Zoom Workforce Management'],
					['Deactivate', 'deactivate', 'The user can no longer log in and loses the licenses'],
				],
				{ default: 'activate' },
			),
			{ property: 'action' },
		),
		options(),
	],
};
