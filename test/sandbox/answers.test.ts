import type { Sandbox } from '../../sandbox';
import { answerDifferences, differences, errorSchema, tokenSchema } from '../../sandbox/schemas';
import { allOperations, operationById } from '../../sandbox/endpoints';
import { as, closeAll, pathUuid, start } from './client';

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await start();
});
afterAll(closeAll);

const FULL_MEETING = {
	topic: 'Everything set',
	type: 8,
	agenda: 'All of it',
	start_time: '2040-03-05T09:00:00Z',
	duration: 45,
	timezone: 'Asia/Tokyo',
	password: 'abc-_@1',
	pre_schedule: false,
	recurrence: { type: 3, monthly_week: -1, monthly_week_day: 6, repeat_interval: 1, end_times: 4 },
	tracking_fields: [{ field: 'Department', value: 'Büro' }],
	settings: {
		additional_data_center_regions: ['EU'],
		approval_type: 1,
		approved_or_denied_countries_or_regions: {
			enable: true,
			method: 'deny',
			denied_list: ['AQ'],
			approved_list: [],
		},
		authentication_exception: [{ email: 'a@example.com', name: 'A' }],
		breakout_room: { enable: true, rooms: [{ name: 'R1', participants: ['a@example.com'] }] },
		calendar_type: 1,
		global_dial_in_countries: ['CH'],
		language_interpretation: {
			enable: true,
			interpreters: [{ email: 'i@example.com', languages: 'US,FR' }],
		},
		meeting_invitees: [{ email: 'b@example.com' }],
		question_and_answer: { enable: true, question_visibility: 'all' },
		resources: [{ resource_type: 'whiteboard', resource_id: 'x', permission_level: 'viewer' }],
		waiting_room: true,
		waiting_room_options: { mode: 'custom', who_goes_to_waiting_room: 'everyone' },
	},
};

const FULL_WEBINAR = {
	topic: 'Everything set',
	type: 9,
	agenda: 'All of it',
	start_time: '2040-03-05T09:00:00Z',
	timezone: 'Asia/Tokyo',
	recurrence: { type: 1, repeat_interval: 1, end_times: 2 },
	tracking_fields: [{ field: 'Department', value: 'Büro' }],
	is_simulive: true,
	transition_to_live: true,
	simulive_delay_start: { enable: true, time: 10, timeunit: 'second' },
	settings: {
		approval_type: 1,
		attendees_and_panelists_reminder_email_notification: { enable: true, type: 7 },
		question_and_answer: { enable: true, answer_questions: 'only' },
		registrants_restrict_number: 20,
	},
};

describe('Every answer has the shape of the answers Zoom gave', () => {
	const called = new Set<string>();

	const check = async (method: string, url: string, body?: unknown) => {
		const response = await as(sandbox, 'admin').request({ method, url, data: body });
		const operation = operationById(sandbox.requests[sandbox.requests.length - 1].operation ?? '');
		expect({ url, status: response.status }).toEqual({ url, status: operation.status });
		expect(answerDifferences(operation, response.data)).toEqual([]);
		called.add(operation.id);
		return response.data as Record<string, never>;
	};

	it('for every operation, and every one of many objects', async () => {
		const { data } = sandbox;
		const [from, to] = [20, 0].map((ago) => new Date(Date.now() - ago * 86_400_000));
		const days = `from=${from.toISOString().slice(0, 10)}&to=${to.toISOString().slice(0, 10)}`;
		for (const url of [
			'/users?page_size=300',
			'/groups',
			'/roles',
			'/tracking_fields',
			'/users/me/meeting_templates',
			'/users/me/webinar_templates',
			'/users/me/settings',
			'/users/me/meetings?page_size=300',
			'/users/me/meetings?page_number=2',
			'/users/me/meetings?type=live',
			'/users/me/meetings?type=upcoming_meetings',
			'/users/me/meetings?type=previous_meetings&page_size=300',
			'/users/me/webinars?page_size=300',
			'/users/me/recordings?page_size=300',
			'/accounts/me/recordings?page_size=300',
			'/users/me/recordings?trash=true',
			'/users/me/recordings?trash=true&trash_type=recording_file',
			'/archive_files?page_size=300',
			'/devices?page_size=300&device_type=5&is_enrolled_in_zdm=true',
			'/devices?page_size=300',
			'/report/daily',
			`/report/cloud_recording?${days}`,
			`/report/operationlogs?${days}`,
			`/report/users?${days}`,
			`/report/users?${days}&type=inactive`,
			`/report/users/me/meetings?${days}&type=pastJoined`,
			'/meetings/meeting_summaries',
			'/users/me/meeting_summaries',
		]) {
			await check('GET', url);
		}
		for (const user of data.users) await check('GET', `/users/${encodeURIComponent(user.email)}`);
		for (const { id } of data.meetings.slice(90, 110).concat(data.meetings.slice(290))) {
			await check('GET', `/meetings/${id}?show_previous_occurrences=true`);
		}
		for (const { uuid } of data.webinars) await check('GET', `/webinars/${pathUuid(uuid)}`);
		for (const { uuid } of data.recordings.filter(({ trashed }) => !trashed)) {
			await check('GET', `/meetings/${pathUuid(uuid)}/recordings`);
		}
		for (const { meeting_uuid } of data.summaries) {
			await check('GET', `/meetings/${pathUuid(meeting_uuid)}/meeting_summary`);
		}
		for (const { uuid } of data.meetingInstances.slice(0, 12)) {
			await check('GET', `/past_meetings/${pathUuid(uuid)}`);
			await check('GET', `/report/meetings/${pathUuid(uuid)}`);
			await check('GET', `/past_meetings/${pathUuid(uuid)}/participants?page_size=300`);
			await check('GET', `/past_meetings/${pathUuid(uuid)}/polls`);
			await check('GET', `/past_meetings/${pathUuid(uuid)}/qa`);
			await check(
				'GET',
				`/report/meetings/${pathUuid(uuid)}/participants?include_fields=registrant_id`,
			);
		}
		for (const { session_id } of data.webinarInstances.slice(0, 3)) {
			await check('GET', `/past_webinars/${session_id}/participants`);
			await check('GET', `/report/webinars/${session_id}`);
			await check('GET', `/past_webinars/${session_id}/polls`);
			await check('GET', `/past_webinars/${session_id}/qa`);
			await check('GET', `/report/webinars/${session_id}/participants`);
			await check('GET', `/webinars/${session_id}/panelists`);
			await check('GET', `/webinars/${session_id}/tracking_sources`);
			await check('GET', `/webinars/${session_id}/registrants/questions`);
			await check('GET', `/webinars/${session_id}/registrants`);
		}
		await check('GET', `/past_meetings/${data.meetingInstances[0].session_id}/instances`);
		await check('GET', `/past_webinars/${data.webinarInstances[0].session_id}/instances`);

		const created = await check('POST', '/users/me/meetings', FULL_MEETING);
		await check('POST', '/users/me/meetings', { type: 1 });
		await check('POST', '/users/me/meetings', { password: '' });
		await check('GET', `/meetings/${created.id}`);
		const person = { first_name: 'Zoë', email: 'zoe@example.net' };
		await check('POST', `/meetings/${created.id}/registrants`, person);
		await check('GET', `/meetings/${created.id}/registrants?status=pending&page_number=1`);
		await check('GET', `/meetings/${created.id}/registrants/questions`);
		await check('GET', `/meetings/${created.id}/invitation`);
		const { id: webinarId } = data.webinars[111];
		for (const session of [`/meetings/${created.id}`, `/webinars/${webinarId}`]) {
			const { registrant_id } = await check('POST', `${session}/registrants`, person);
			const registrants = [{ id: registrant_id }];
			await check('PUT', `${session}/registrants/status`, { action: 'approve', registrants });
			await check('DELETE', `${session}/registrants/${registrant_id}`);
		}
		await check('PATCH', `/meetings/${created.id}`, {
			settings: { custom_keys: [{ key: 'a', value: 'b' }] },
		});
		await check('GET', `/meetings/${created.id}`);
		sandbox.control.startMeeting({ id: Number(created.id) });
		await check('PUT', `/meetings/${created.id}/status`, { action: 'end' });
		await check('DELETE', `/meetings/${created.id}`);
		await check('POST', `/webinars/${data.webinars[111].id}/registrants`, person);
		await check('GET', `/past_webinars/${data.webinarInstances[0].session_id}/absentees`);
		const panelists = `/webinars/${data.webinars[111].id}/panelists`;
		await check('POST', panelists, { panelists: [{ name: 'Zoë', email: person.email }] });
		await check('GET', panelists);
		await check('DELETE', `${panelists}/${person.email}`);
		const webinar = await check('POST', '/users/me/webinars', FULL_WEBINAR);
		await check('GET', `/webinars/${webinar.id}`);
		await check('PATCH', `/webinars/${webinar.id}`, { settings: { notify_registrants: true } });
		await check('PUT', `/webinars/${webinar.id}/status`, { action: 'end' });
		await check('DELETE', `/webinars/${webinar.id}`);
		const recording = `/meetings/${pathUuid(data.recordings[1].uuid)}/recordings`;
		const file = `${recording}/${data.recordings[1].recording_files[0].id}`;
		await check('GET', `${recording}/settings`);
		await check('PATCH', `${recording}/settings`, { share_recording: 'none' });
		await check('DELETE', file);
		await check('PUT', `${file}/status`, { action: 'recover' });
		await check('DELETE', recording);
		await check('PUT', `${recording}/status`, { action: 'recover' });
		await check('DELETE', `${recording}?action=delete`);

		const { id } = await check('POST', '/users', {
			action: 'autoCreate',
			user_info: { email: 'zoe@example.net', type: 1 },
		});
		await check('PATCH', `/users/${id}`, { dept: 'Research', feature: { zoom_phone: true } });
		await check('PUT', `/users/${id}/status`, { action: 'deactivate' });
		await check('GET', `/users/${id}`);
		for (const option of [
			'meeting_authentication',
			'recording_authentication',
			'meeting_security',
		]) {
			await check('GET', `/users/${id}/settings?option=${option}`);
		}
		await check('GET', '/users?status=inactive&include_fields=host_key');
		await check('GET', '/users?status=pending');
		await check('DELETE', `/users/${id}`);

		expect([...called].sort()).toEqual(allOperations.map(({ id }) => id).sort());
	});

	it('for errors and tokens', async () => {
		const { data: failed } = await as(sandbox, 'admin').get('/users/me/meetings?page_size=0');
		expect(differences(errorSchema, failed)).toEqual([]);
		expect(differences(tokenSchema, sandbox.issueToken('user'))).toEqual([]);
	});
});

describe('Two reads of one object differ where Zoom’s do', () => {
	it('in the start link of a meeting and in every link of a recording, in nothing else', async () => {
		const http = as(sandbox, 'user');
		const { id } = sandbox.data.meetings[100];
		const [first, second] = [await http.get(`/meetings/${id}`), await http.get(`/meetings/${id}`)];
		expect(first.data.start_url).not.toBe(second.data.start_url);
		expect({ ...first.data, start_url: '' }).toEqual({ ...second.data, start_url: '' });

		const url = `/meetings/${pathUuid(sandbox.data.recordings[2].uuid)}/recordings`;
		const reads = [(await http.get(url)).data, (await http.get(url)).data];
		expect(reads[0].share_url).not.toBe(reads[1].share_url);
		const withoutLinks = reads.map((read) => JSON.stringify(read).replace(/https:[^"]+/g, ''));
		expect(withoutLinks[0]).toBe(withoutLinks[1]);
	});
});
