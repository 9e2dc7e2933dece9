import { text } from '../../fields/convert';
import { filled, options, simplify } from '../../fields/lists';
import { occurrence, previousOccurrences } from '../../fields/occurrence';
import { meeting } from '../../fields/locators';
import { inQuery } from '../../fields/send';
import type { Operation } from '../define';
import { simplifySession } from './simplify';

export const get: Operation = {
	name: 'Get',
	value: 'get',
	action: 'Get a meeting',
	description: 'Get the details of a meeting',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/meetings/{meetingId}',
	request: { method: 'GET', path: '/meetings/{meetingId}', label: 'Light' },
	path: { meetingId: meeting },
	answer: ['id', 'uuid'],
	simplify: simplifySession,
	fields: [
		simplify,
		options([
			inQuery(occurrence('Get this occurrence of a recurring meeting'), { as: filled(text()) }),
			previousOccurrences,
		]),
	],
};
