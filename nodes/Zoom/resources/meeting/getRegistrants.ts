import { meeting } from '../../form/locators';
import type { Operation } from '../define';
import { listOfRegistrants } from '../registrants';

export const getRegistrants: Operation = {
	name: 'Get Registrants',
	value: 'getRegistrants',
	action: 'Get registrants of a meeting',
	description: 'List who registered for a meeting',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/meetings/{meetingId}/registrants',
	request: { method: 'GET', path: '/meetings/{meetingId}/registrants', rate: 'Medium' },
	path: { meetingId: meeting },
	...listOfRegistrants(),
	requirements:
		'The host needs a license. Without Status under Filters, Zoom lists approved registrants only.',
};
