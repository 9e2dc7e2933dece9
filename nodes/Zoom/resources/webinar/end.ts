import { options } from '../../form/lists';
import { webinar } from '../../form/locators';
import type { Operation } from '../define';

export const end: Operation = {
	name: 'End',
	value: 'end',
	action: 'End a webinar',
	description:
		'End a webinar that is running, for everybody: host, panelists and attendees are thrown out at once',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/webinars/PUT/webinars/{webinarId}/status',
	request: {
		method: 'PUT',
		path: '/webinars/{webinarId}/status',
		rate: 'Light',
		body: { action: 'end' },
	},
	path: { webinarId: webinar },
	emptyResponse: ({ identifiers }) => ({ success: true, id: Number(identifiers.webinarId) }),
	requirements:
		'Needs a webinar license. A webinar that is running ends at once for everybody in it. The webinar itself is not deleted.',
	fields: [options()],
};
