import { day, DAY, iso, MINUTE, type Maker } from './maker';
import type {
	Account,
	Archive,
	Device,
	Group,
	Instance,
	JsonObject,
	LogEntry,
	UsageDay,
	User,
} from './types';

/** Seven months of usage, one entry a day up to today. */
export function makeUsage(maker: Maker, now: Date): UsageDay[] {
	return Array.from({ length: 215 }, (_, index) => {
		const time = now.getTime() - (214 - index) * DAY;
		const weekend = [0, 6].includes(new Date(time).getUTCDay());
		const meetings = weekend ? maker.int(0, 3) : maker.int(20, 90);
		return {
			date: day(time),
			new_users: weekend ? 0 : maker.int(0, 2),
			meetings,
			participants: meetings * maker.int(2, 7),
			meeting_minutes: meetings * maker.int(20, 70),
		};
	});
}

const CHANGES = [
	['User', 'Update', 'Change Type: from Basic to Licensed'],
	['Account', 'Update', 'Allow cloud recording: from Off to On'],
	['Recording', 'Delete', 'Delete Recording: Weekly planning'],
	['User Settings', 'Update', 'Waiting Room: from Off to On'],
	['Webinar', 'Update', 'Rolle geändert: Büro Zürich'],
] as const;

/** What was changed in the last 80 days, four times a day, the latest first. */
export function makeOperationLogs(users: User[], now: Date): LogEntry[] {
	return Array.from({ length: 320 }, (_, index) => {
		const [category_type, action, operation_detail] = CHANGES[index % CHANGES.length];
		const time = iso(now.getTime() - (index * DAY) / 4);
		return { time, operator: users[index % 3].email, category_type, action, operation_detail };
	});
}

const HARDWARE = [
	['Poly', 'Studio X30', 'android'],
	['Logitech', 'Rally Bar', 'android'],
	['Neat', 'Bar Pro', 'android'],
	['Apple', 'iPad Pro', 'ipad'],
	['Dell', 'OptiPlex', 'win'],
] as const;

/** 340 devices: nearly all enrolled, of every type and status. */
export function makeDevices(maker: Maker, users: User[], now: Date): Device[] {
	return Array.from({ length: 340 }, (_, index) => makeDevice(maker, users, now, index));
}

export function makeDevice(maker: Maker, users: User[], now: Date, index: number): Device {
	const [vendor, model, platform_os] = HARDWARE[index % HARDWARE.length];
	const device_type = index % 34 === 33 ? 5 : [0, 1, 2, 3, 4, 6][index % 6];
	return {
		device_id: maker.guid().toUpperCase(),
		device_name: index % 7 === 0 ? `会議室 ${index}` : `Room ${index}`,
		mac_address: maker
			.bytes(6)
			.toString('hex')
			.toUpperCase()
			.replace(/\B(?=(..)+$)/g, '-'),
		serial_number: maker.text(7).toUpperCase(),
		vendor,
		model,
		platform_os,
		app_version: `6.${maker.int(0, 5)}.${maker.int(0, 9)}.${maker.digits(4)}`,
		tag: index % 2 ? 'personal rooms' : '',
		enrolled_in_zdm: index % 20 !== 19,
		connected_to_zdm: index % 20 !== 19,
		room_id: maker.objectId(),
		room_name: `Room ${index}`,
		device_type,
		skd_version: '2.0.11',
		device_status: [1, 0, 1, -1][index % 4],
		last_online: iso(now.getTime() - maker.int(1, 20_000) * MINUTE),
		user_email: users[index % users.length].email,
	};
}

/** Archived meetings of the last month, some still being processed. */
export function makeArchives(
	maker: Maker,
	account: Account,
	instances: Instance[],
	groups: Group[],
	now: Date,
): Archive[] {
	return instances
		.filter(({ end_time }) => end_time && Date.parse(end_time) > now.getTime() - 30 * DAY)
		.map((instance, index) =>
			makeArchive(maker, account, instance, groups[index % groups.length], index),
		);
}

function makeArchive(
	maker: Maker,
	account: Account,
	instance: Instance,
	group: Group,
	index: number,
): Archive {
	const status = index % 25 === 24 ? 'processing' : 'completed';
	const size = maker.int(100_000, 9_000_000);
	return {
		account_name: account.name,
		archive_files: [
			{
				download_url: `https://us05web.zoom.example/rec/archive/download/${maker.text(50)}`,
				file_extension: 'MP4',
				file_path: `/${instance.session_id}/${index}/recording.mp4`,
				file_size: status === 'processing' ? 0 : size,
				file_type: 'MP4',
				id: maker.guid(),
				individual: false,
				participant_join_time: instance.start_time,
				participant_leave_time: instance.end_time,
				recording_type: 'shared_screen_with_speaker_view',
				status,
				encryption_fingerprint: maker.hex(64),
				storage_location: 'EU',
				auto_delete: true,
			},
		],
		complete_time: iso(Date.parse(instance.end_time) + 40 * MINUTE),
		duration: instance.duration,
		duration_in_second: instance.duration * 60,
		host_id: instance.host_id,
		id: instance.session_id,
		is_breakout_room: index % 12 === 5,
		meeting_type: index % 2 ? 'external' : 'internal',
		...(index % 12 === 5 ? { parent_meeting_id: instance.uuid } : {}),
		recording_count: 1,
		start_time: instance.start_time,
		timezone: instance.timezone,
		topic: instance.topic,
		total_size: size,
		type: instance.type,
		uuid: index % 12 === 5 ? maker.uuid('leadingSlash') : instance.uuid,
		status,
		group_id: group.id,
		physical_files: [],
	};
}

/** Zoom's type of a template that a user saved; 2 are those of the account's administrator. */
export const PERSONAL_TEMPLATE = 1;

export const makeTemplates = (maker: Maker) =>
	['Weekly stand-up', 'Interview', 'Vorlage für Kunden'].map((name, index) => ({
		id: maker.text(15),
		name,
		type: index === 0 ? PERSONAL_TEMPLATE : 2,
	}));

export const makeAuthenticationOptions = (maker: Maker): JsonObject[] => [
	{
		id: `signIn_${maker.text(16)}`,
		name: 'Sign in to Zoom',
		type: 'enforce_login',
		default_option: true,
		visible: true,
	},
	{
		id: `signIn_${maker.text(16)}`,
		name: 'Sign in with a company address',
		type: 'enforce_login_with_domains',
		domains: 'example.com',
		default_option: false,
		visible: true,
	},
];

export const makeTrackingFields = (maker: Maker): JsonObject[] => [
	{
		id: maker.objectId(),
		field: 'Department',
		recommended_values: ['Sales', 'Research', 'Büro'],
		required: false,
		visible: true,
	},
	{
		id: maker.objectId(),
		field: 'Project code',
		recommended_values: [],
		required: false,
		visible: true,
	},
];
