import { text } from '../../fields/convert';
import { filled, options, simplify } from '../../fields/lists';
import { occurrence, previousOccurrences } from '../../fields/occurrence';
import { meeting } from '../../fields/subjects';
import { inQuery } from '../../fields/send';
import { zoomOperation } from '../../transport/operation';
import type { Operation } from '../define';
import { simplifySession } from './simplify';

/** @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/meetings/{meetingId} */
export const get: Operation = {
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get a meeting',
		description: 'Get the details of a meeting',
		routing: zoomOperation({
			method: 'GET',
			path: '/meetings/{meetingId}',
			inPath: meeting.inPath,
			label: 'Light',
			answer: ['id', 'uuid'],
			simplify: simplifySession,
		}),
	},
	fields: [
		...meeting.fields,
		simplify,
		options([
			inQuery(occurrence('Get this occurrence of a recurring meeting'), { as: filled(text()) }),
			previousOccurrences,
		]),
	],
};
