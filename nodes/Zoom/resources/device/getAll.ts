import { text } from '../../request/parsers';
import { choice, flag, string } from '../../form/builders';
import { filled, filters, nextPageToken, options, pageSize, paging } from '../../form/lists';
import type { Operation } from '../define';

const parse = filled(text());

export const getAll: Operation = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many devices',
	description: 'List the Zoom Rooms and Zoom Phone devices of the account',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/devices/GET/devices',
	request: { method: 'GET', path: '/devices', rate: 'Heavy' },
	list: { key: 'devices' },
	requirements: 'Needs Zoom Device Management and the credential of an administrator.',
	fields: [
		...paging,
		filters([
			string('device_model', 'Device Model', 'Only devices of this model', 'Rally Bar', {
				parse,
			}),
			choice('device_type', 'Device Type', 'Only devices of this kind', [
				['All Zoom Rooms Devices', -1],
				['Zoom Phone Appliance', 5],
				['Zoom Rooms Computer', 0],
				['Zoom Rooms Computer With Controller', 6],
				['Zoom Rooms Control System', 3],
				['Zoom Rooms Controller', 1],
				['Zoom Rooms Scheduling Display', 2],
				['Zoom Rooms Whiteboard', 4],
			]),
			string('device_vendor', 'Device Vendor', 'Only devices of this maker', 'Logitech', {
				parse,
			}),
			flag(
				'is_enrolled_in_zdm',
				'Enrolled in Device Management',
				'Whether to list devices that are enrolled in Zoom Device Management. Without the filter Zoom lists enrolled devices only.',
			),
			choice(
				'platform_os',
				'Platform',
				'Only devices with this system',
				[
					['Android', 'android'],
					['iPad', 'ipad'],
					['iPhone', 'iphone'],
					['Linux', 'linux'],
					['macOS', 'mac'],
					['Windows', 'win'],
				],
				{ default: 'win' },
			),
			string('search_text', 'Search', 'Part of the name or serial number', 'Board room', {
				parse,
			}),
			choice(
				'device_status',
				'Status',
				'Only devices that are in this state',
				[
					['Not Linked', -1],
					['Offline', 0],
					['Online', 1],
				],
				{ default: 1 },
			),
		]),
		options([nextPageToken, pageSize]),
	],
};
