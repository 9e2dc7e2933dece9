import { DAY, HOUR, iso, type Maker } from './maker';
import type { Group, User } from './types';

const TIMEZONES = ['Europe/Berlin', 'America/Los_Angeles', 'America/New_York', 'Asia/Tokyo', 'UTC'];

const SETTINGS = {
	schedule_meeting: {
		host_video: true,
		participants_video: true,
		audio_type: 'both',
		join_before_host: true,
		use_pmi_for_scheduled_meetings: false,
		require_password_for_scheduling_new_meetings: true,
		default_password_for_scheduled_meetings: '',
		pmi_password: '482915',
	},
	in_meeting: {
		chat: true,
		waiting_room: false,
		breakout_room: true,
		co_host: true,
		polling: true,
	},
	email_notification: {
		jbh_reminder: false,
		cancel_meeting_reminder: true,
		alternative_host_reminder: true,
	},
	recording: {
		local_recording: true,
		cloud_recording: true,
		auto_recording: 'none',
		auto_delete_cmr: true,
		auto_delete_cmr_days: 120,
	},
};

/** The user with that id, who is known to be there. */
export const userWithId = (users: User[], wanted: string) =>
	users.find(({ id }) => id === wanted) as User;

export function makeGroups(maker: Maker): Group[] {
	return ['Developers', 'Sales', 'Support', 'Büro Zürich'].map((name) => ({
		id: maker.objectId(),
		name,
		total_members: 0,
	}));
}

/** The owner first, then licensed users, then basic ones; one inactive, one pending. */
export function makeUsers(maker: Maker, groups: Group[], now: Date, cluster: string): User[] {
	const users = Array.from({ length: 25 }, (_, index) =>
		makeUser(maker, index, groups, now, cluster),
	);
	users[22].status = 'inactive';
	users[23].status = 'pending';
	for (const group of groups) {
		group.total_members = users.filter((user) => user.group_ids.includes(group.id)).length;
	}
	return users;
}

/** The user of that index: the first 16 are licensed. */
export function makeUser(
	maker: Maker,
	index: number,
	groups: Group[],
	now: Date,
	cluster: string,
): User {
	const first = index === 0 ? 'Ada' : maker.faker.person.firstName();
	const last = index === 0 ? 'Ōkami' : maker.faker.person.lastName();
	const mail = `${first}.${index === 0 ? 'okami' : last}`.toLowerCase().replace(/[^a-z.]/g, '');
	const id = maker.objectId();
	const created = iso(now.getTime() - maker.int(200, 1500) * DAY - maker.int(0, 23) * HOUR);
	const licensed = index < 16;
	const pmi = index === 24 ? 0 : maker.int(2_000_000_000, 5_999_999_999);
	return {
		id,
		first_name: first,
		last_name: last,
		display_name: `${first} ${last}`,
		email: index === 3 ? `${mail}+zoom@example.com` : `${mail}${index || ''}@example.com`,
		type: licensed ? 2 : 1,
		role_id: index === 0 ? '0' : index < 3 ? '1' : '2',
		role_name: index === 0 ? 'Owner' : index < 3 ? 'Admin' : 'Member',
		pmi,
		use_pmi: false,
		personal_meeting_url: `https://${cluster}web.zoom.example/j/${pmi}?pwd=${maker.text(32)}.1`,
		timezone: index === 24 ? '' : maker.pick(TIMEZONES),
		verified: licensed ? 1 : 0,
		dept: index % 4 === 1 ? 'Research' : '',
		created_at: created,
		user_created_at: created,
		last_login_time: iso(now.getTime() - maker.int(1, 20) * DAY),
		...(index % 3
			? { last_client_version: `6.${maker.int(1, 5)}.10.${maker.digits(5)}(mac)` }
			: {}),
		pic_url: `https://${cluster}web.zoom.example/p/v2/${maker.text(64)}/${maker.guid()}-${maker.digits(4)}`,
		cms_user_id: '',
		jid: `${id.toLowerCase()}@xmpp.zoom.example`,
		group_ids: index % 3 === 0 ? [maker.pick(groups).id] : [],
		im_group_ids: [],
		language: 'en-US',
		phone_country: '',
		phone_number: '',
		status: 'active',
		job_title: index % 5 === 0 ? maker.faker.person.jobTitle() : '',
		cost_center: '',
		location: '',
		login_types: index === 0 ? [1, 100] : [100],
		cluster,
		settings: structuredClone({
			...SETTINGS,
			feature: {
				meeting_capacity: licensed ? 300 : 100,
				large_meeting: false,
				webinar: licensed,
				webinar_capacity: licensed ? 500 : 0,
				zoom_phone: false,
				zoom_workforce_management: index === 1,
				zoom_compliance_management: index === 2,
			},
		}),
	};
}
