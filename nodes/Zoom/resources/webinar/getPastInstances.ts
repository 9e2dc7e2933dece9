import { options } from '../../form/lists';
import { webinar } from '../../form/locators';
import type { Operation } from '../define';

export const getPastInstances: Operation = {
	name: 'Get Past Instances',
	value: 'getPastInstances',
	action: 'Get the past instances of a webinar',
	description: 'List the sessions of a webinar that have ended, each with its UUID',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/{webinarId}/instances',
	request: { method: 'GET', path: '/past_webinars/{webinarId}/instances', rate: 'Light' },
	path: { webinarId: webinar },
	list: { key: 'webinars', pages: 'none' },
	requirements: 'Needs a webinar license.',
	fields: [options()],
};
