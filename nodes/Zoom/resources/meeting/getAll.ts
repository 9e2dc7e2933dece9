import { choice } from '../../form/builders';
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
import { timezoneField } from '../../form/resourceLocator';
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
			timezoneField('Zone in which From and To are meant, such as Europe/Berlin'),
			choice(
				'type',
				'Type',
				'Which meetings to list. Instant meetings are never listed.',
				[
					['Live', 'live', 'Running now'],
					['Previous', 'previous_meetings', 'Already over'],
					[
						'Scheduled',
						'scheduled',
						'Everything that is scheduled: not yet expired, live and upcoming',
					],
					['Upcoming', 'upcoming', 'Upcoming and live'],
					[
						'Upcoming Meetings',
						'upcoming_meetings',
						'Upcoming and live, asked for under the newer name',
					],
				],
				{ default: 'scheduled' },
			),
		]),
		options([nextPageToken, pageNumber, pageSize]),
	],
};
