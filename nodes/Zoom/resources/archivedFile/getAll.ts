import { choice } from '../../form/builders';
import { group, several } from '../../form/resourceLocator';
import {
	dateRange,
	filters,
	nextPageToken,
	options,
	pageSize,
	paging,
	simplify,
} from '../../form/lists';
import type { Operation } from '../define';

/** An archived meeting with its files. */
const KEPT = [
	'uuid',
	'id',
	'topic',
	'start_time',
	'complete_time',
	'duration',
	'duration_in_second',
	'timezone',
	'host_id',
	'meeting_type',
	'status',
	'total_size',
	'recording_count',
	'archive_files',
];

export const getAll: Operation = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many archived files',
	description: 'List the archived meetings and webinars of the account with their files',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/archiving/GET/archive_files',
	request: { method: 'GET', path: '/archive_files', rate: 'Medium' },
	list: { key: 'meetings', range: { days: 7, unit: 'moment' } },
	simplify: KEPT,
	requirements:
		"Needs archiving, which Zoom's support switches on for an account, and the credential of an administrator.",
	fields: [
		...paging,
		filters([
			choice(
				'query_date_type',
				'Date Type',
				'Which date From and To are held against',
				[
					['Archive Complete Time', 'archive_complete_time'],
					['Meeting Start Time', 'meeting_start_time'],
				],
				{ default: 'meeting_start_time' },
			),
			...dateRange(
				'moment',
				'Start of the range, such as 2026-03-31T12:00:00Z. Ranges over seven days are asked for week by week.',
				'End of the range, such as 2026-03-31T12:00:00Z',
			),
			group('Only meetings of hosts in this group'),
			several('group_ids', 'Group', 'Only meetings of hosts in one of these groups', 'getGroups'),
		]),
		simplify,
		options([nextPageToken, pageSize]),
	],
};
