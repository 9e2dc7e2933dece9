import { joined, text } from '../../request/parsers';
import { group } from '../../form/group';
import {
	dateRange,
	filled,
	filters,
	nextPageToken,
	options,
	pageSize,
	paging,
	simplify,
} from '../../form/lists';
import { inQuery } from '../../form/send';
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
			inQuery({
				displayName: 'Date Type',
				name: 'query_date_type',
				type: 'options',
				options: [
					{ name: 'Archive Complete Time', value: 'archive_complete_time' },
					{ name: 'Meeting Start Time', value: 'meeting_start_time' },
				],
				default: 'meeting_start_time',
				description: 'Which date From and To are held against',
			}),
			...dateRange(
				'moment',
				'Start of the range, such as 2026-03-31T12:00:00Z. Ranges over seven days are asked for week by week.',
				'End of the range, such as 2026-03-31T12:00:00Z',
			),
			inQuery(group('Only meetings of hosts in this group'), { parse: filled(text()) }),
			inQuery(
				{
					displayName: 'Group Names or IDs',
					name: 'group_ids',
					type: 'multiOptions',
					typeOptions: { loadOptionsMethod: 'getGroups' },
					default: [],
					description:
						'Only meetings of hosts in one of these groups. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
				},
				{ parse: filled(joined(',')) },
			),
		]),
		simplify,
		options([nextPageToken, pageSize]),
	],
};
