import { text } from '../../request/parsers';
import { additionalFields, filled, options, simplify } from '../../form/lists';
import { meetingDetails } from '../../form/meeting/details';
import { recurrence } from '../../form/meeting/recurrence';
import { meetingSettings } from '../../form/meeting/settings';
import { startTime } from '../../form/meeting/startTime';
import { meetingTypes, typeOfNew } from '../../form/meeting/type';
import { user } from '../../form/locators';
import { inBody } from '../../form/send';
import type { Operation } from '../define';
import { reportIgnoredSettings, sendAndCompare } from './ignoredSettings';
import { KEPT_OF_SESSION } from './simplify';

export const create: Operation = {
	name: 'Create',
	value: 'create',
	action: 'Create a meeting',
	description: 'Schedule a meeting, or start one now',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/meetings/POST/users/{userId}/meetings',
	request: { method: 'POST', path: '/users/{userId}/meetings', rate: 'Medium' },
	path: { userId: user },
	answer: ['id'],
	simplify: KEPT_OF_SESSION,
	run: sendAndCompare('meeting'),
	fields: [
		inBody(
			{
				displayName: 'Topic',
				name: 'topic',
				type: 'string',
				default: '',
				placeholder: 'e.g. Weekly team meeting',
				description: 'Name of the meeting. At most 200 characters.',
			},
			{ parse: filled(text(200)) },
		),
		typeOfNew(meetingTypes, 2),
		{ ...startTime, displayOptions: { show: { type: [2, 8] } } },
		{ ...recurrence, displayOptions: { show: { type: [8, 3] } } },
		additionalFields([
			...meetingDetails,
			inBody({
				displayName: 'Use Default Passcode',
				name: 'default_password',
				type: 'boolean',
				default: true,
				description: "Whether Zoom makes a passcode by the user's own rules",
			}),
		]),
		meetingSettings,
		simplify,
		options([reportIgnoredSettings]),
	],
};
