import { options } from '../../form/lists';
import { meeting } from '../../form/locators';
import type { Operation } from '../define';

export const getInvitation: Operation = {
	name: 'Get Invitation',
	value: 'getInvitation',
	action: 'Get the invitation to a meeting',
	description: 'Get the text with which people are invited to a meeting',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/meetings/{meetingId}/invitation',
	request: { method: 'GET', path: '/meetings/{meetingId}/invitation', rate: 'Light' },
	path: { meetingId: meeting },
	answer: ['invitation'],
	fields: [options()],
};
