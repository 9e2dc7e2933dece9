import type { Sandbox } from '../../sandbox';
import { as, client, closeAll, pathUuid, start } from './client';

let sandbox: Sandbox;
let clock = new Date('2026-11-22T12:00:00Z');

beforeAll(async () => {
	sandbox = await start({ now: () => clock });
});
beforeEach(() => {
	clock = new Date('2026-11-22T12:00:00Z');
	sandbox.control.reset();
});
afterAll(closeAll);

const me = () => as(sandbox, 'user');
const admin = () => as(sandbox, 'admin');

type Item = Record<string, never>;

/** All pages of a list, with the number of requests it took. */
async function walk(url: string, key: string, pageSize: number) {
	const items: Item[] = [];
	let token = '';
	let requests = 0;
	do {
		const { data } = await admin().get(url, {
			params: { page_size: pageSize, next_page_token: token },
		});
		items.push(...data[key]);
		token = data.next_page_token;
		requests++;
	} while (token);
	return { items, requests };
}

describe('Lists', () => {
	it('come in pages, complete and without repeats', async () => {
		sandbox.control.seedMany({ kind: 'meetings', count: 700 });
		const { items, requests } = await walk('/users/me/meetings', 'meetings', 300);
		expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
		expect(requests).toBe(Math.ceil(items.length / 300));
		expect(items.length).toBeGreaterThan(1000);
	});

	it('of 10,000 are answered quickly', async () => {
		sandbox.control.seedMany({ kind: 'meetings', count: 10_000 });
		const started = Date.now();
		await me().get('/users/me/meetings?page_size=300');
		expect(Date.now() - started).toBeLessThan(1500);
	});

	it('refuse a token that is made up, older than 15 minutes or of another query', async () => {
		const { data } = await me().get('/users/me/meetings');
		const next = `/users/me/meetings?next_page_token=${data.next_page_token}`;
		expect((await me().get(next)).status).toBe(200);
		const expected = { code: 300, message: 'The next page token is invalid or expired.' };
		expect((await me().get(`${next}&type=live`)).data).toEqual(expected);
		expect((await me().get(`${next}x`)).data).toEqual(expected);
		clock = new Date(clock.getTime() + 16 * 60_000);
		expect((await me().get(next)).data).toEqual(expected);
	});

	it('of webinars go by page number', async () => {
		const { data } = await me().get('/users/me/webinars?page_number=2&page_size=50');
		expect(data).toMatchObject({
			page_number: 2,
			page_count: 3,
			page_size: 50,
			next_page_token: '',
		});
	});

	it('of meetings go by page number too, then without a token', async () => {
		const { data } = await me().get('/users/me/meetings?page_number=1');
		expect(data).toMatchObject({ page_number: 1, page_count: 11 });
		expect(data).not.toHaveProperty('next_page_token');
	});

	it('of meetings have the series first, then the rest by start', async () => {
		const { items } = await walk('/users/me/meetings', 'meetings', 300);
		const types = items.map(({ type }) => type as number);
		const single = types.findIndex((type) => type === 2);
		expect(types.slice(0, single).every((type) => type === 3 || type === 8)).toBe(true);
		const starts = items.slice(single).map(({ start_time }) => start_time as string);
		expect(starts).toEqual([...starts].sort());
	});

	it('of recordings go back to yesterday unless asked for more, the newest first', async () => {
		const { data: recent } = await me().get('/users/me/recordings');
		expect(recent).toMatchObject({ from: '2026-11-21', to: '2026-11-22' });
		const { data } = await me().get('/users/me/recordings?from=2026-10-25&page_size=300');
		const starts = data.meetings.map((one: { start_time: string }) => one.start_time);
		expect(starts).toEqual([...starts].sort().reverse());
		const { data: none } = await me().get('/users/me/recordings?from=2025-01-01&to=2025-01-02');
		expect(none).toMatchObject({ page_size: 0, page_count: 0, total_records: 0, meetings: [] });
	});
});

describe('Writing changes what is read', () => {
	it('a series is created in local time and updated without losing other settings', async () => {
		const { data: created } = await me().post('/users/me/meetings', {
			topic: 'Série',
			type: 8,
			start_time: '2027-01-04T10:00:00',
			timezone: 'Europe/Berlin',
			duration: 30,
			recurrence: { type: 2, weekly_days: '2,4', end_times: 4 },
			settings: { waiting_room: true, continuous_meeting_chat: { enable: false } },
		});
		expect(created.start_time).toBe('2027-01-04T09:00:00Z');
		expect(created.occurrences).toHaveLength(4);
		expect(created.occurrences[1].start_time).toBe('2027-01-06T09:00:00Z');
		expect(created).not.toHaveProperty('agenda');

		const update = await me().patch(`/meetings/${created.id}`, {
			agenda: '',
			settings: { continuous_meeting_chat: { auto_add_meeting_participants: true } },
		});
		expect({ status: update.status, body: update.data }).toEqual({ status: 204, body: '' });
		const { data: read } = await me().get(`/meetings/${created.id}`);
		expect(read).toMatchObject({ topic: 'Série', agenda: '', occurrences: created.occurrences });
		expect(read.settings).toMatchObject({
			waiting_room: true,
			join_before_host: false,
			continuous_meeting_chat: { enable: false, auto_add_meeting_participants: true },
		});
	});

	it('one occurrence can be moved, and nothing else of it changed', async () => {
		const series = sandbox.data.meetings.find(({ type }) => type === 8);
		const occurrence = series?.occurrences?.[10];
		const url = `/meetings/${series?.id}?occurrence_id=${occurrence?.occurrence_id}`;
		expect((await me().patch(url, { topic: 'x' })).data.errors[0].field).toBe('topic');
		expect((await me().patch(url, { duration: 55 })).status).toBe(204);
		expect(occurrence?.duration).toBe(55);
	});

	it('a start in the past is ignored by an update', async () => {
		const [meeting] = sandbox.data.meetings;
		const before = meeting.start_time;
		await me().patch(`/meetings/${meeting.id}`, { start_time: '2020-01-01T00:00:00Z' });
		expect(meeting.start_time).toBe(before);
	});

	it.each([
		[
			'the approval type without a fixed time',
			{ type: 3 },
			{ approval_type: 0 },
			{ approval_type: 2 },
		],
		['what the account has locked', {}, { watermark: true }, { watermark: false }],
		['a time before the host that the host does not allow', {}, { jbh_time: 5 }, { jbh_time: 0 }],
	])('%s is taken without a word, and dropped', async (_what, fields, settings, kept) => {
		sandbox.control.lockSettings({ names: ['watermark'] });
		sandbox.control.updateUser({
			id: 'me',
			settings: { schedule_meeting: { join_before_host: false } },
		});
		const meeting = sandbox.control.addMeeting(fields);
		expect((await me().patch(`/meetings/${meeting.id}`, { settings })).status).toBe(204);
		expect(meeting.settings).toMatchObject(kept);
	});

	it('recorded files are for those who log in', async () => {
		const { data } = await me().get('/users/me/recordings?from=2026-10-25');
		const { pathname } = new URL(data.meetings[0].recording_files[0].download_url);
		const file = await me().get(pathname, { baseURL: sandbox.url });
		expect({ status: file.status, data: file.data }).toEqual({
			status: 200,
			data: `Recorded file at ${pathname}`,
		});
		expect((await client(sandbox, 'made-up').get(pathname, { baseURL: sandbox.url })).status).toBe(
			401,
		);
	});

	it('recordings go to the trash, or for good', async () => {
		const [, first, second] = sandbox.data.recordings;
		const path = (uuid: string) => `/meetings/${pathUuid(uuid)}/recordings`;
		expect((await me().delete(path(first.uuid))).status).toBe(204);
		expect((await me().get(path(first.uuid))).data.code).toBe(3301);
		const { data } = await me().get('/users/me/recordings?trash=true');
		expect(data.meetings.map(({ uuid }: { uuid: string }) => uuid)).toContain(first.uuid);
		await me().delete(`${path(second.uuid)}?action=delete`);
		expect(sandbox.data.recordings).not.toContain(second);
	});

	it('a registrant gets a personal link, once approved', async () => {
		const [, , manual] = sandbox.data.meetings.slice(100, 103);
		const url = `/meetings/${manual.id}/registrants`;
		const person = { first_name: 'Zoë', email: 'zoe@example.net' };
		const { data, status } = await me().post(url, person);
		expect(status).toBe(201);
		expect(data).not.toHaveProperty('join_url');
		const approved = await me().post(url, {
			...person,
			email: 'y@example.net',
			auto_approve: true,
		});
		expect(approved.data.join_url).toEqual(expect.any(String));
		expect((await me().get(`${url}?status=pending`)).data.registrants).toHaveLength(1);
	});
});

describe('Zoom’s own refusals', () => {
	const codes = async (request: Promise<{ status: number; data: { code: number } }>) => {
		const { status, data } = await request;
		return [status, data.code];
	};

	it('of meetings', async () => {
		const [meeting] = sandbox.data.meetings;
		const [webinar] = sandbox.data.webinars;
		const live = sandbox.data.meetings.find(({ status }) => status === 'started');
		expect(await codes(me().get('/meetings/91234567890'))).toEqual([404, 3001]);
		expect(await codes(me().get(`/meetings/${webinar.id}`))).toEqual([400, 3000]);
		expect(await codes(me().patch(`/meetings/${live?.id}`, { topic: 'x' }))).toEqual([400, 3000]);
		expect(await codes(me().get(`/past_meetings/${live?.id}/participants`))).toEqual([404, 3001]);
		const old = sandbox.data.meetingInstances.find(({ start_time }) => start_time < '2025-11');
		const path = `/past_meetings/${pathUuid(old?.uuid ?? '')}/participants`;
		expect(await codes(me().get(path))).toEqual([400, 12702]);
		const body = { type: 1, schedule_for: sandbox.data.users[1].email };
		expect(await codes(me().post('/users/me/meetings', body))).toEqual([400, 3000]);
		sandbox.control.updateUser({ id: sandbox.data.meId, status: 'inactive' });
		expect(await codes(me().post('/users/me/meetings', {}))).toEqual([400, 3161]);
		sandbox.control.updateUser({ id: sandbox.data.meId, status: 'active' });
		sandbox.control.deleteMeeting({ id: meeting.id });
		expect(await codes(me().get(`/meetings/${meeting.id}`))).toEqual([404, 3001]);
	});

	it('of registrations', async () => {
		const { meetings, webinars, users } = sandbox.data;
		const person = { first_name: 'A', email: 'a@example.net' };
		const register = async (kind: string, id: number, body: object = person) =>
			await codes(me().post(`/${kind}/${id}/registrants`, body));
		expect(await register('meetings', meetings[0].id)).toEqual([404, 404]);
		expect(
			await register('meetings', meetings[100].id, { ...person, email: users[0].email }),
		).toEqual([400, 3027]);
		expect(await register('meetings', meetings[101].id)).toEqual([400, 300]);
		expect(await register('webinars', webinars[31].id)).toEqual([400, 3000]);
		expect(await register('webinars', webinars[0].id)).toEqual([400, 3038]);
		const answers = {
			last_name: 'B',
			custom_questions: [{ title: 'Dietary needs?', value: 'none' }],
		};
		expect((await register('meetings', meetings[101].id, { ...person, ...answers }))[0]).toBe(201);
	});

	it('of recordings', async () => {
		const { recordings, meetings } = sandbox.data;
		expect(await codes(me().get(`/meetings/${meetings[200].id}/recordings`))).toEqual([404, 3301]);
		const simulive = recordings.find((recording) => recording.simulive);
		const path = `/meetings/${pathUuid(simulive?.uuid ?? '')}/recordings`;
		expect(await codes(me().delete(path))).toEqual([400, 3332]);
	});

	it('of a free plan', async () => {
		sandbox.control.setOptions({ plan: 'free' });
		const { meetingInstances, webinarInstances } = sandbox.data;
		const paid = [
			`/past_meetings/${meetingInstances[0].session_id}/participants`,
			`/past_webinars/${webinarInstances[0].session_id}/participants`,
			'/users/me/webinars',
			'/report/daily',
		];
		for (const url of paid) expect(await codes(admin().get(url))).toEqual([400, 200]);
		expect(await codes(admin().get('/devices'))).toEqual([400, 30055008]);
	});

	it('a meeting with one participant lists none', async () => {
		const alone = sandbox.data.meetingInstances.find(
			({ participants }) => participants.length === 1,
		);
		const path = `/past_meetings/${pathUuid(alone?.uuid ?? '')}/participants`;
		expect((await me().get(path)).data).toMatchObject({ total_records: 0, participants: [] });
	});
});

describe('The made-up account', () => {
	it('is the same for the same day', async () => {
		const other = await start({ now: () => new Date('2026-11-22T23:00:00Z') });
		const identities = ({ data }: Sandbox) =>
			[data.users, data.meetings, data.webinars].map((list) => list.map(({ id }) => id));
		expect(identities(other)).toEqual(identities(sandbox));
		expect(other.data.usage).toEqual(sandbox.data.usage);
		const kept = other.data.recordings.filter(({ duration }) => duration > 0);
		expect(sandbox.data.recordings).toEqual(expect.arrayContaining(kept));
	});

	it('holds what real accounts hold', () => {
		const { data } = sandbox;
		const mine = data.meetings.filter(({ host_id }) => host_id === data.meId);
		expect(mine).toHaveLength(340);
		expect([...new Set(mine.map(({ type }) => type))].sort((a, b) => a - b)).toEqual([
			1, 2, 3, 8, 10,
		]);
		expect(data.webinars).toHaveLength(120);
		expect(data.recordings).toHaveLength(150);
		expect(data.devices).toHaveLength(340);
		const crowd = data.meetingInstances.find(({ participants }) => participants.length > 300);
		expect(crowd?.participants.some(({ user_email, id }) => user_email === '' && id === '')).toBe(
			true,
		);
		const names = crowd?.participants
			.map(({ participant_user_id }) => participant_user_id)
			.filter(Boolean);
		expect(new Set(names).size).toBeLessThan(names?.length ?? 0);
	});
});
