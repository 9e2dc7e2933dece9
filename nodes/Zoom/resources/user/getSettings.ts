import { choice, string } from '../../form/builders';
import { filled, options } from '../../form/lists';
import { accountUser } from '../../form/locators';
import { query } from '../../form/send';
import { ValidationError } from '../../http/validationError';
import { refuseField } from '../../request/invalidField';
import { joined } from '../../request/parsers';
import type { Operation } from '../define';
import { whichLogin } from './login';

const ONLY = 'custom_query_fields';

export const getSettings: Operation = {
	name: 'Get Settings',
	value: 'getSettings',
	action: 'Get the settings of a user',
	description: 'Get what a user has set for meetings, recordings, emails and features',
	see: 'https://developers.zoom.us/docs/api/users/#tag/users/GET/users/{userId}/settings',
	request: { method: 'GET', path: '/users/{userId}/settings', rate: 'Medium' },
	path: { userId: accountUser },
	answer: [
		'schedule_meeting',
		'in_meeting',
		'email_notification',
		'recording',
		'feature',
		'telephony',
		'audio_conferencing',
		'tsp',
		'profile',
		'whiteboard',
		'meeting_authentication',
		'recording_authentication',
		'authentication_options',
		'meeting_security',
	],
	/** Zoom answers with nothing where it has none of the settings that are named. */
	async run(context, request, send) {
		if (request.query[ONLY] === undefined) return await send(request);
		const found = await send({ ...request, expects: undefined });
		if (Object.keys(found.data).length > 0) return found;
		return refuseField(
			context,
			'Only These Settings',
			new ValidationError(
				'has no setting of this user',
				'Check the names. Run it without this option once to see all settings with their names.',
			),
		);
	},
	requirements:
		'Needs the scope user:read:settings for the connected user, and user:read:settings:admin for others. The answer is long; Only These Settings under Options makes it short.',
	fields: [
		options(
			query([
				whichLogin,
				string(
					ONLY,
					'Only These Settings',
					"Zoom's names of the settings to return, with commas between. Without it, all are returned.",
					'host_video, waiting_room',
					{ parse: filled(joined(',')) },
				),
				choice(
					'option',
					'Setting Group',
					'A group that Zoom returns alone, in place of the others',
					[
						['Authentication for Meetings', 'meeting_authentication'],
						['Authentication for Recordings', 'recording_authentication'],
						['Security of Meetings', 'meeting_security'],
					],
				),
			]),
		),
	],
};
