import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { byType, text, type Conversion } from '../../fields/convert';
import { additionalFields, filled, options, simplify } from '../../fields/lists';
import { meetingDetails, meetingTypes } from '../../fields/meeting/details';
import { recurrence } from '../../fields/meeting/recurrence';
import { meetingSettings } from '../../fields/meeting/settings';
import { startTime } from '../../fields/meeting/startTime';
import { user } from '../../fields/locators';
import { inBody } from '../../fields/send';
import { InvalidValue } from '../../transport/invalidValue';
import type { Operation } from '../define';
import { ignoredSettings, reportIgnoredSettings } from './ignoredSettings';
import { simplifySession } from './simplify';

const typeField: INodeProperties = {
	displayName: 'Type',
	name: 'type',
	type: 'options',
	options: meetingTypes,
	default: 2,
	description: 'Whether and how the meeting repeats',
};

/** Scheduled is what Zoom takes when no type is sent, so nothing is sent for it. */
const typeUnlessScheduled: Conversion = (value, around) => {
	const type = byType(typeField)(value, around);
	if (type === 8 && !Object.keys((around.body.recurrence ?? {}) as IDataObject).length) {
		return new InvalidValue(
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
	request: { method: 'POST', path: '/users/{userId}/meetings', label: 'Medium' },
	path: { userId: user },
	answer: ['id'],
	simplify: simplifySession,
	addition: ignoredSettings,
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
			{ as: filled(text(200)) },
		),
		inBody(typeField, { as: typeUnlessScheduled }),
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
