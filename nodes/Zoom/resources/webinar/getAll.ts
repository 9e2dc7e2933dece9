import { choice } from '../../form/builders';
import { filters, options, pageNumber, pageSize, paging } from '../../form/lists';
import { user } from '../../form/locators';
import type { Operation } from '../define';

export const getAll: Operation = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many webinars',
	description: 'List the webinars of a user',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/users/{userId}/webinars',
	request: { method: 'GET', path: '/users/{userId}/webinars', rate: 'Medium' },
	path: { userId: user },
	list: { key: 'webinars', pages: 'number' },
	requirements: 'Needs a webinar license. Webinars that are over are not listed.',
	fields: [
		...paging,
		filters([
			choice('type', 'Type', 'Which webinars to list', [
				[
					'Scheduled',
					'scheduled',
					'Everything that is scheduled: not yet expired, live and upcoming',
				],
				['Upcoming and Live', 'upcoming'],
			]),
		]),
		options([pageNumber, pageSize]),
	],
};
