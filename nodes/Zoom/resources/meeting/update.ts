import { filled, options } from '../../form/lists';
import { meetingDetails } from '../../form/meeting/details';
import { recurrence } from '../../form/meeting/recurrence';
import { meetingSettings } from '../../form/meeting/settings';
import { startTime } from '../../form/meeting/startTime';
import { meetingTypes, typeOfKnown } from '../../form/meeting/type';
import { text } from '../../request/parsers';
import { occurrence } from '../../form/resourceLocator';
import { meeting } from '../../form/locators';
import { inBody, inQuery } from '../../form/send';
import type { Operation } from '../define';
import { unlessEmpty } from '../unlessEmpty';
import { reportIgnoredSettings, sendAndCompare } from './ignoredSettings';

export const update: Operation = {
	name: 'Update',
	value: 'update',
	action: 'Update a meeting',
	description: 'Change a meeting, or one occurrence of it',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/meetings/PATCH/meetings/{meetingId}',
	request: { method: 'PATCH', path: '/meetings/{meetingId}', rate: 'Light' },
	path: { meetingId: meeting },
	run: unlessEmpty("'Update Fields', 'Recurrence' or 'Settings'", sendAndCompare('meeting')),
	emptyResponse: ({ identifiers }) => ({ success: true, id: Number(identifiers.meetingId) }),
	fields: [
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add field',
			default: {},
			description: 'Only the fields that you add are changed',
			options: [
				...meetingDetails,
				startTime,
				inBody(
					{
						displayName: 'Topic',
						name: 'topic',
						type: 'string',
						default: '',
						placeholder: 'e.g. Weekly team meeting',
						description: 'Name of the meeting. At most 200 characters.',
					},
					{ parse: text(200) },
				),
				typeOfKnown(meetingTypes, 2),
			].sort((a, b) => a.displayName.localeCompare(b.displayName)),
		},
		recurrence,
		meetingSettings,
		options([
			inQuery(
				occurrence(
					'Change only this occurrence of a recurring meeting: its agenda, start time, duration, cameras, muting, waiting room, watermark or automatic recording',
				),
				{ parse: filled(text()) },
			),
			reportIgnoredSettings,
		]),
	],
};
