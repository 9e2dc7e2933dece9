import { text } from '../../request/parsers';
import { filled, filters, nextPageToken, options, pageSize, paging } from '../../form/lists';
import { inQuery } from '../../form/send';
import type { Operation } from '../define';

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
			inQuery(
				{
					displayName: 'Device Model',
					name: 'device_model',
					type: 'string',
					default: '',
					placeholder: 'e.g. Rally Bar',
					description: 'Only devices of this model',
				},
				{ parse: filled(text()) },
			),
			inQuery({
				displayName: 'Device Type',
				name: 'device_type',
				type: 'options',
				options: [
					{ name: 'All Zoom Rooms Devices', value: -1 },
					{ name: 'Zoom Phone Appliance', value: 5 },
					{ name: 'Zoom Rooms Computer', value: 0 },
					{ name: 'Zoom Rooms Computer With Controller', value: 6 },
					{ name: 'Zoom Rooms Control System', value: 3 },
					{ name: 'Zoom Rooms Controller', value: 1 },
					{ name: 'Zoom Rooms Scheduling Display', value: 2 },
					{ name: 'Zoom Rooms Whiteboard', value: 4 },
				],
				default: -1,
				description: 'Only devices of this kind',
			}),
			inQuery(
				{
					displayName: 'Device Vendor',
					name: 'device_vendor',
					type: 'string',
					default: '',
					placeholder: 'e.g. Logitech',
					description: 'Only devices of this maker',
				},
				{ parse: filled(text()) },
			),
			inQuery({
				displayName: 'Enrolled in Device Management',
				name: 'is_enrolled_in_zdm',
				type: 'boolean',
				default: true,
				description:
					'Whether to list devices that are enrolled in Zoom Device Management. Without the filter Zoom lists enrolled devices only.',
			}),
			inQuery({
				displayName: 'Platform',
				name: 'platform_os',
				type: 'options',
				options: [
					{ name: 'Android', value: 'android' },
					{ name: 'iPad', value: 'ipad' },
					{ name: 'iPhone', value: 'iphone' },
					{ name: 'Linux', value: 'linux' },
					{ name: 'macOS', value: 'mac' },
					{ name: 'Windows', value: 'win' },
				],
				default: 'win',
				description: 'Only devices with this system',
			}),
			inQuery(
				{
					displayName: 'Search',
					name: 'search_text',
					type: 'string',
					default: '',
					placeholder: 'e.g. Board room',
					description: 'Part of the name or serial number',
				},
				{ parse: filled(text()) },
			),
			inQuery({
				displayName: 'Status',
				name: 'device_status',
				type: 'options',
				options: [
					{ name: 'Not Linked', value: -1 },
					{ name: 'Offline', value: 0 },
					{ name: 'Online', value: 1 },
				],
				default: 1,
				description: 'Only devices that are in this state',
			}),
		]),
		options([nextPageToken, pageSize]),
	],
};
