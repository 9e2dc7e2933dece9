import { filters, options, pageNumber, pageSize, paging } from '../../fields/lists';
import { user } from '../../fields/subjects';
import { inQuery } from '../../fields/send';
import { zoomOperation } from '../../transport/operation';
import type { Operation } from '../define';

/** @see https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/users/{userId}/webinars */
export const getAll: Operation = {
	option: {
		name: 'Get Many',
		value: 'getAll',
		action: 'Get many webinars',
		description: 'List the webinars of a user',
		routing: zoomOperation({
			method: 'GET',
			path: '/users/{userId}/webinars',
			inPath: user.inPath,
			label: 'Medium',
			list: { key: 'webinars', pages: 'number' },
		}),
	},
	needs: 'Needs a webinar license. Webinars that are over are not listed.',
	fields: [
		...user.fields,
		...paging,
		filters([
			inQuery({
				displayName: 'Type',
				name: 'type',
				type: 'options',
				options: [
					{
						name: 'Scheduled',
						value: 'scheduled',
						description: 'Everything that is scheduled: not yet expired, live and upcoming',
					},
					{ name: 'Upcoming and Live', value: 'upcoming' },
				],
				default: 'scheduled',
				description: 'Which webinars to list',
			}),
		]),
		options([pageNumber, pageSize]),
	],
};
