import type { IDataObject } from 'n8n-workflow';
import { parserFor, text, type Parser } from '../../request/parsers';
import { choice } from '../../form/builders';
import { additionalFields, filled, options, simplify } from '../../form/lists';
import { meetingDetails, meetingTypes } from '../../form/meeting/details';
import { recurrence } from '../../form/meeting/recurrence';
import { meetingSettings } from '../../form/meeting/settings';
import { startTime } from '../../form/meeting/startTime';
import { user } from '../../form/locators';
import { inBody } from '../../form/send';
import { ValidationError } from '../../http/validationError';
import type { Operation } from '../define';
import { reportIgnoredSettings, sendAndCompare } from './ignoredSettings';
import { KEPT_OF_SESSION } from './simplify';

const typeField = choice('type', 'Type', 'Whether and how the meeting repeats', meetingTypes, {
	default: 2,
});

/** Scheduled is what Zoom takes when no type is sent, so nothing is sent for it. */
const typeUnlessScheduled: Parser = (value, context) => {
	const type = parserFor(typeField)(value, context);
	if (type === 8 && !Object.keys((context.body.recurrence ?? {}) as IDataObject).length) {
		throw new ValidationError(
			"needs a 'Recurrence'",
			"Add how the meeting repeats under 'Recurrence', or choose another type.",
		);
	}
	return type === 2 ? undefined : type;
};

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
	run: sendAndCompare,
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
		inBody(typeField, { parse: typeUnlessScheduled }),
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
