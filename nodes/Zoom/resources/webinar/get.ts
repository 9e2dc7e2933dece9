import { options, previousOccurrences, simplify } from '../../form/lists';
import { occurrence } from '../../form/resourceLocator';
import { webinarOrSession } from '../../form/locators';
import { inQuery } from '../../form/send';
import type { Operation } from '../define';
import { KEPT_OF_SESSION } from '../meeting/simplify';

export const get: Operation = {
	name: 'Get',
	value: 'get',
	action: 'Get a webinar',
	description: 'Get the details of a webinar',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/{webinarId}',
	request: { method: 'GET', path: '/webinars/{webinarId}', rate: 'Light' },
	path: { webinarId: webinarOrSession },
	answer: ['id', 'uuid'],
	simplify: KEPT_OF_SESSION,
	requirements: 'Needs a webinar license.',
	fields: [
		simplify,
		options([
			inQuery(occurrence('Get this occurrence of a recurring webinar')),
			previousOccurrences,
		]),
	],
};
