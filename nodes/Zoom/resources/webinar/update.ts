import { collection } from '../../form/builders';
import { options } from '../../form/lists';
import { webinar } from '../../form/locators';
import { recurrence } from '../../form/meeting/recurrence';
import { startTime } from '../../form/meeting/startTime';
import { typeOfKnown, webinarTypes } from '../../form/meeting/type';
import { occurrence } from '../../form/resourceLocator';
import { inBody, inQuery } from '../../form/send';
import { webinarDetails, webinarTopic } from '../../form/webinar/details';
import { webinarSettings } from '../../form/webinar/settings';
import type { Operation } from '../define';
import { reportIgnoredSettings, sendAndCompare } from '../meeting/ignoredSettings';
import { unlessEmpty } from '../unlessEmpty';

export const update: Operation = {
	name: 'Update',
	value: 'update',
	action: 'Update a webinar',
	description: 'Change a webinar, or one occurrence of it',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/{webinarId}',
	request: { method: 'PATCH', path: '/webinars/{webinarId}', rate: 'Light' },
	path: { webinarId: webinar },
	run: unlessEmpty("'Update Fields', 'Recurrence' or 'Settings'", sendAndCompare('webinar')),
	emptyResponse: ({ identifiers }) => ({ success: true, id: Number(identifiers.webinarId) }),
	requirements: 'Needs a webinar license.',
	fields: [
		collection(
			'updateFields',
			'Update Fields',
			'Add field',
			[...webinarDetails, startTime, inBody(webinarTopic), typeOfKnown(webinarTypes, 5)],
			{ description: 'Only the fields that you add are changed' },
		),
		recurrence,
		webinarSettings,
		options([
			inQuery(
				occurrence(
					'Change only this occurrence of a recurring webinar: its agenda, start time, duration, cameras, HD video, watermark or automatic recording',
				),
			),
			reportIgnoredSettings,
		]),
	],
};
