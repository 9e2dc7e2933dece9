import { options, previousOccurrences, simplify } from '../../form/lists';
import { occurrence } from '../../form/resourceLocator';
import { meeting } from '../../form/locators';
import { inQuery } from '../../form/send';
import type { Operation } from '../define';
import { KEPT_OF_SESSION } from './simplify';

export const get: Operation = {
	name: 'Get',
	value: 'get',
	action: 'Get a meeting',
	description: 'Get the details of a meeting',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/meetings/{meetingId}',
	request: { method: 'GET', path: '/meetings/{meetingId}', rate: 'Light' },
	path: { meetingId: meeting },
	answer: ['id', 'uuid'],
	simplify: KEPT_OF_SESSION,
	fields: [
		simplify,
		options([
			inQuery(occurrence('Get this occurrence of a recurring meeting')),
			previousOccurrences,
		]),
	],
};
