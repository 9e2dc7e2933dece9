import { additionalFields, filled, options, simplify } from '../../form/lists';
import { user } from '../../form/locators';
import { recurrence } from '../../form/meeting/recurrence';
import { startTime } from '../../form/meeting/startTime';
import { typeOfNew, webinarTypes } from '../../form/meeting/type';
import { inBody } from '../../form/send';
import { newWebinarDetails, webinarDetails, webinarTopic } from '../../form/webinar/details';
import { webinarSettings } from '../../form/webinar/settings';
import { text } from '../../request/parsers';
import type { Operation } from '../define';
import { reportIgnoredSettings, sendAndCompare } from '../meeting/ignoredSettings';
import { KEPT_OF_SESSION } from '../meeting/simplify';

export const create: Operation = {
	name: 'Create',
	value: 'create',
	action: 'Create a webinar',
	description: 'Schedule a webinar',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/users/{userId}/webinars',
	request: { method: 'POST', path: '/users/{userId}/webinars', rate: 'Light' },
	path: { userId: user },
	answer: ['id'],
	simplify: KEPT_OF_SESSION,
	run: sendAndCompare('webinar'),
	requirements: 'Needs a webinar license.',
	fields: [
		inBody({ ...webinarTopic, name: 'webinarTopic' }, { property: 'topic', parse: filled(text()) }),
		typeOfNew(webinarTypes, 5),
		{ ...startTime, displayOptions: { show: { type: [5, 9] } } },
		{ ...recurrence, displayOptions: { show: { type: [9, 6] } } },
		additionalFields([...webinarDetails, ...newWebinarDetails]),
		webinarSettings,
		simplify,
		options([reportIgnoredSettings]),
	],
};
