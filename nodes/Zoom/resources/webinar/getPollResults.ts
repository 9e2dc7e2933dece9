import { options } from '../../form/lists';
import { pastWebinar } from '../../form/locators';
import type { Operation } from '../define';

export const getPollResults: Operation = {
	name: 'Get Poll Results',
	value: 'getPollResults',
	action: 'Get the poll results of a webinar',
	description: 'List who answered what in the polls of a webinar that has ended',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/{webinarId}/polls',
	request: { method: 'GET', path: '/past_webinars/{webinarId}/polls', rate: 'Medium' },
	path: { webinarId: pastWebinar },
	list: { key: 'questions', pages: 'none' },
	requirements: 'Needs a webinar license. The webinar has to be over.',
	fields: [options()],
};
