import { options } from '../../form/lists';
import { pastWebinar } from '../../form/locators';
import type { Operation } from '../define';

export const getQa: Operation = {
	name: 'Get Q&A',
	value: 'getQa',
	action: 'Get the Q&A of a webinar',
	description: 'List who asked what in the Q&A of a webinar that has ended, with the answers',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/{webinarId}/qa',
	request: { method: 'GET', path: '/past_webinars/{webinarId}/qa', rate: 'Medium' },
	path: { webinarId: pastWebinar },
	list: { key: 'questions', pages: 'none' },
	requirements: 'Needs a webinar license. Zoom gives nothing while the webinar runs.',
	fields: [options()],
};
