import { options } from '../../form/lists';
import { webinar } from '../../form/locators';
import type { Operation } from '../define';

export const getPanelists: Operation = {
	name: 'Get Panelists',
	value: 'getPanelists',
	action: 'Get the panelists of a webinar',
	description: 'List who speaks in a webinar',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/{webinarId}/panelists',
	request: { method: 'GET', path: '/webinars/{webinarId}/panelists', rate: 'Medium' },
	path: { webinarId: webinar },
	list: { key: 'panelists', pages: 'none' },
	requirements: 'Needs a webinar license.',
	fields: [options()],
};
