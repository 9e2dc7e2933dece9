import { pageOf } from '../../behaviour/paging';
import { ZoomError } from '../../errors';
import { endpoint } from '../endpoint';
import { pageQuery } from '../shapes/pages';
import { boolean, enumOf, integer, list, number, object, string } from '../shapes/schema';

export const listDevices = endpoint('GET /devices', {
	id: 'ZOOM_LIST_DEVICES',
	rate: 'Heavy',
	scopes: {
		classic: ['device:read', 'device:write'],
		granular: ['device:read:list_zdm_devices'],
		levels: ['admin'],
	},
	query: {
		...pageQuery,
		search_text: string,
		platform_os: enumOf(string, ['win', 'mac', 'ipad', 'iphone', 'android', 'linux']),
		is_enrolled_in_zdm: { ...boolean, default: true },
		device_type: { ...enumOf(integer, [-1, 0, 1, 2, 3, 4, 5, 6]), default: -1 },
		device_vendor: string,
		device_model: string,
		device_status: { ...enumOf(integer, [-1, 0, 1]), default: -1 },
	},
	listKey: 'devices',
	answer: object({
		next_page_token: string,
		page_size: number,
		devices: list(
			object({
				device_id: string,
				device_name: string,
				mac_address: string,
				serial_number: string,
				vendor: string,
				model: string,
				platform_os: string,
				app_version: string,
				tag: string,
				enrolled_in_zdm: boolean,
				connected_to_zdm: boolean,
				room_id: string,
				room_name: string,
				device_type: enumOf(number, [0, 1, 2, 3, 4, 5, 6]),
				skd_version: string,
				device_status: enumOf(number, [-1, 0, 1]),
				last_online: string,
				user_email: string,
			}),
		),
	}),
	handle(call, context) {
		const { data, options } = context;
		if (options.plan === 'free') throw new ZoomError(400, 30055008, 'No permission.');
		const { query } = call;
		const text = String(query.search_text ?? '').toLowerCase();
		const deviceType = query.device_type ?? -1;
		const items = data.devices
			.filter((device) => device.enrolled_in_zdm === (query.is_enrolled_in_zdm ?? true))
			.filter(({ device_type }) =>
				deviceType === -1 ? device_type !== 5 : device_type === deviceType,
			)
			.filter(({ device_status: status }) =>
				query.device_status === undefined ? true : status === query.device_status,
			)
			.filter(({ platform_os }) => !query.platform_os || platform_os === query.platform_os)
			.filter(({ vendor }) => !query.device_vendor || vendor === query.device_vendor)
			.filter(({ model }) => !query.device_model || model === query.device_model)
			.filter(
				({ device_name, serial_number }) =>
					device_name.toLowerCase().includes(text) || serial_number.toLowerCase().includes(text),
			);
		const page = pageOf(items, call, context);
		return { next_page_token: page.nextPageToken, page_size: page.pageSize, devices: page.items };
	},
});
