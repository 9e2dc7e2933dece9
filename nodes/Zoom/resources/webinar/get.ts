import { text } from '../../fields/convert';
import { filled, options, simplify } from '../../fields/lists';
import { occurrence, previousOccurrences } from '../../fields/occurrence';
import { webinarOrSession } from '../../fields/locators';
import { inQuery } from '../../fields/send';
import type { Operation } from '../define';
import { simplifySession } from '../meeting/simplify';

export const get: Operation = {
	name: 'Get',
	value: 'get',
	action: 'Get a webinar',
	description: 'Get the details of a webinar',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/{webinarId}',
	request: { method: 'GET', path: '/webinars/{webinarId}', label: 'Light' },
	path: { webinarId: webinarOrSession },
	answer: ['id', 'uuid'],
	simplify: simplifySession,
	needs: 'Needs a webinar license.',
	fields: [
		simplify,
		options([
			inQuery(occurrence('Get this occurrence of a recurring webinar'), { as: filled(text()) }),
			previousOccurrences,
		]),
	],
};
