import { choice } from '../../form/builders';
import { filters, nextPageToken, options, pageSize, paging } from '../../form/lists';
import { REPORT_RANGE } from '../../http/ranges';
import type { Operation } from '../define';
import { range, WANTS } from './shared';

export const getOperationLogs: Operation = {
	name: 'Get Operation Logs',
	value: 'getOperationLogs',
	action: 'Get the operation logs',
	description: 'List what administrators and users changed in the account',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/operationlogs',
	request: { method: 'GET', path: '/report/operationlogs', rate: 'Heavy' },
	list: { key: 'operation_logs', range: REPORT_RANGE },
	requirements: `${WANTS} Zoom keeps six months.`,
	fields: [
		...range,
		...paging,
		filters([
			choice('category_type', 'Category', 'Only changes of this kind', [
				['Account', 'account'],
				['All', 'all'],
				['Billing', 'billing'],
				['Chat', 'im'],
				['Phone Contacts', 'phone_contacts'],
				['Recordings', 'recording'],
				['Roles', 'role'],
				['Sub-Accounts', 'sub_account'],
				['User Settings', 'user_settings'],
				['Users', 'user'],
				['Webinars', 'webinar'],
				['Zoom Rooms', 'zoom_rooms'],
			]),
		]),
		options([nextPageToken, pageSize]),
	],
};
