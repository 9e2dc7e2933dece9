import {
	dateRange,
	filters,
	nextPageToken,
	options,
	pageNumber,
	pageSize,
	paging,
} from '../../form/lists';
import { user } from '../../form/locators';
import { inQuery } from '../../form/send';
import { timezoneField } from '../../form/timezone';
import type { Operation } from '../define';

export const getAll: Operation = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many meetings',
	description: 'List the meetings of a user',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/users/{userId}/meetings',
	request: { method: 'GET', path: '/users/{userId}/meetings', rate: 'Medium' },
	path: { userId: user },
	list: { key: 'meetings' },
	fields: [
		...paging,
		filters([
			...dateRange(
				'day',
				'First day, such as 2026-03-31, counted in Timezone or else in UTC',
				'Last day, such as 2026-03-31, counted in Timezone or else in UTC',
			),
			inQuery(...timezoneField('Zone in which From and To are meant, such as Europe/Berlin')),
			inQuery({
				displayName: 'Type',
				name: 'type',
				type: 'options',
				options: [
					{ name: 'Live', value: 'live', description: 'Running now' },
					{ name: 'Previous', value: 'previous_meetings', description: 'Already over' },
					{
						name: 'Scheduled',
						value: 'scheduled',
						description: 'Everything that is scheduled: not yet expired, live and upcoming',
					},
					{ name: 'Upcoming', value: 'upcoming', description: 'Upcoming and live' },
					{
						name: 'Upcoming Meetings',
						value: 'upcoming_meetings',
						description: 'Upcoming and live, asked for under the newer name',
					},
				],
				default: 'scheduled',
				description: 'Which meetings to list. Instant meetings are never listed.',
			}),
		]),
		options([nextPageToken, pageNumber, pageSize]),
	],
};
