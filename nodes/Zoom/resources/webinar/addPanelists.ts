import { options } from '../../form/lists';
import { webinar } from '../../form/locators';
import { panelists } from '../../form/panelists';
import type { Operation } from '../define';
import { inParts } from '../inParts';

export const addPanelists: Operation = {
	name: 'Add Panelists',
	value: 'addPanelists',
	action: 'Add panelists to a webinar',
	description: 'Invite people to speak in a webinar',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/{webinarId}/panelists',
	request: { method: 'POST', path: '/webinars/{webinarId}/panelists', rate: 'Medium' },
	path: { webinarId: webinar },
	answer: ['id', 'updated_at'],
	run: async (_context, request, send) => await inParts(request, send, 'panelists'),
	requirements: 'Needs a webinar license.',
	fields: [panelists, options()],
};
