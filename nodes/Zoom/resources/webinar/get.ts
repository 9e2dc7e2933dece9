import { text } from '../../fields/convert';
import { filled, options, simplify } from '../../fields/lists';
import { occurrence, previousOccurrences } from '../../fields/occurrence';
import { webinarOrSession } from '../../fields/subjects';
import { inQuery } from '../../fields/send';
import { zoomOperation } from '../../transport/operation';
import type { Operation } from '../define';
import { simplifySession } from '../meeting/simplify';

/** @see https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/{webinarId} */
export const get: Operation = {
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get a webinar',
		description: 'Get the details of a webinar',
		routing: zoomOperation({
			method: 'GET',
			path: '/webinars/{webinarId}',
			inPath: webinarOrSession.inPath,
			label: 'Light',
			answer: ['id', 'uuid'],
			simplify: simplifySession,
		}),
	},
	needs: 'Needs a webinar license.',
	fields: [
		...webinarOrSession.fields,
		simplify,
		options([
			inQuery(occurrence('Get this occurrence of a recurring webinar'), { as: filled(text()) }),
			previousOccurrences,
		]),
	],
};
