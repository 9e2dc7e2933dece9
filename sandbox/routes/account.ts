import type { Handler } from '../context';
import { DAY, iso } from '../data/maker';
import type { User } from '../data/types';
import { invalidField, noPermission, ZoomError } from '../errors';
import { omit } from '../omit';
import { pageOf } from '../paging';
import { checkUtc } from '../rules';
import { userOf } from '../access';

const LIST_FIELDS = [
	'id',
	'first_name',
	'last_name',
	'display_name',
	'email',
	'type',
	'pmi',
	'timezone',
	'verified',
	'dept',
	'created_at',
	'last_login_time',
	'last_client_version',
	'pic_url',
	'language',
	'phone_number',
	'status',
	'role_id',
	'user_created_at',
	'login_types',
];

const listItem = (user: User) =>
	Object.fromEntries(
		LIST_FIELDS.filter((name) => user[name] !== undefined).map((name) => [name, user[name]]),
	);

const listUsers: Handler = (call, context) => {
	const { status = 'active', role_id } = call.query;
	const items = context.data.users
		.filter((user) => user.status === status && (!role_id || user.role_id === role_id))
		.map(listItem);
	const page = pageOf(items, call, context);
	return {
		page_count: page.pageCount,
		page_number: page.pageNumber,
		page_size: page.pageSize,
		total_records: page.total,
		next_page_token: page.nextPageToken,
		users: page.items,
	};
};

const getUser: Handler = (call, context) => omit(userOf(call, context), 'settings');

const listGroups: Handler = (call, context) => {
	const page = pageOf(context.data.groups, call, context);
	return { total_records: page.total, next_page_token: page.nextPageToken, groups: page.items };
};

const dailyReport: Handler = (call, context) => {
	if (context.options.plan === 'free') throw noPermission();
	const { data, options } = context;
	const now = options.now();
	const year = Number(call.query.year ?? now.getUTCFullYear());
	const month = Number(call.query.month ?? now.getUTCMonth() + 1);
	if (year < 1000 || year > 9999) throw invalidField('year');
	if (month < 1 || month > 12) throw invalidField('month');
	const age = (now.getUTCFullYear() - year) * 12 + now.getUTCMonth() + 1 - month;
	if (age > 6 || age < 0) {
		throw new ZoomError(
			400,
			300,
			'Daily report can only be provided for a month that falls within the recent 6 months.',
		);
	}
	const { group_id } = call.query;
	const group = data.groups.find(({ id }) => id === group_id);
	if (group_id !== undefined && !group) throw invalidField('group_id');
	const share = group ? group.total_members / data.users.length : 1;
	const start = `${year}-${String(month).padStart(2, '0')}`;
	const dates = data.usage
		.filter(({ date }) => date.startsWith(start))
		.map(({ date, ...counts }) => ({
			date,
			...Object.fromEntries(
				Object.entries(counts).map(([name, count]) => [name, Math.round(count * share)]),
			),
		}));
	return { year, month, dates };
};

const listDevices: Handler = (call, context) => {
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
};

const listArchives: Handler = (call, context) => {
	const { query } = call;
	checkUtc(query);
	const now = context.options.now().getTime();
	const to = String(query.to ?? iso(query.from ? Date.parse(String(query.from)) + 7 * DAY : now));
	const from = String(query.from ?? iso(Date.parse(to) - 7 * DAY));
	const [start, end] = [Date.parse(from), Date.parse(to)];
	if (start > end) throw invalidField('from');
	if (context.options.strict && end - start > 7 * DAY) throw invalidField('from');
	const field = query.query_date_type === 'archive_complete_time' ? 'complete_time' : 'start_time';
	const groups = String(query.group_ids ?? query.group_id ?? '').split(',');
	const items = context.data.archives
		.filter((archive) => Date.parse(archive[field]) >= start && Date.parse(archive[field]) <= end)
		.filter(({ group_id }) => groups[0] === '' || groups.includes(String(group_id)));
	const page = pageOf(items, call, context);
	return {
		from,
		to,
		next_page_token: page.nextPageToken,
		page_size: page.pageSize,
		total_records: page.total,
		meetings: page.items,
	};
};

/** All settings, or only how people who join can be asked to authenticate. */
const getUserSettings: Handler = (call, context) => {
	const { settings } = userOf(call, context);
	if (call.query.option !== 'meeting_authentication') return settings;
	const options = context.data.authenticationOptions;
	return { meeting_authentication: options.length > 0, authentication_options: options };
};

export const accountRoutes: Record<string, Handler> = {
	LIST_USERS: listUsers,
	GET_USER: getUser,
	GET_USER_SETTINGS: getUserSettings,
	LIST_GROUPS: listGroups,
	LIST_MEETING_TEMPLATES: (call, context) => {
		userOf(call, context);
		const { templates } = context.data;
		return { templates, total_records: templates.length };
	},
	LIST_TRACKING_FIELDS: (_call, { data }) => ({
		total_records: data.trackingFields.length,
		tracking_fields: data.trackingFields,
	}),
	ZOOM_GET_DAILY_USAGE_REPORT: dailyReport,
	ZOOM_LIST_DEVICES: listDevices,
	ZOOM_LIST_ARCHIVED_FILES: listArchives,
};
