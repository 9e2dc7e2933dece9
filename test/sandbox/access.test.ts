import type { Sandbox } from '../../sandbox';
import { as, client, closeAll, pathUuid, start } from './client';

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await start();
});
beforeEach(() => sandbox.control.reset());
afterAll(closeAll);

describe('Who may see what', () => {
	it('a user-level app only “me”, even of itself', async () => {
		const http = as(sandbox, 'user');
		expect((await http.get('/users/me/meetings')).status).toBe(200);
		const { status, data } = await http.get(`/users/${sandbox.data.meId}/meetings`);
		expect(status).toBe(400);
		expect(data).toEqual({
			code: 4711,
			message: 'Invalid access token, does not contain scopes:[meeting:read:list_meetings:admin].',
		});
	});

	it('an account-level app “me” and everybody, by id or e-mail', async () => {
		const http = as(sandbox, 'admin');
		const user = sandbox.data.users[3];
		for (const id of ['me', user.id, encodeURIComponent(user.email)]) {
			expect((await http.get(`/users/${id}`)).status).toBe(200);
		}
		expect((await http.get('/users/nobody@example.com')).data.code).toBe(1001);
	});

	it('a Server-to-Server app everybody but “me”', async () => {
		const http = as(sandbox, 'serverToServer');
		const { status, data } = await http.get('/users/me/meetings');
		expect({ status, data }).toEqual({
			status: 404,
			data: { code: 1001, message: 'User does not exist: me' },
		});
		expect((await http.get(`/users/${sandbox.data.meId}/meetings`)).status).toBe(200);
	});

	it('only what the scopes allow, classic or granular', async () => {
		const { id } = sandbox.data.meetings[0];
		const status = async (...scopes: string[]) =>
			(await as(sandbox, 'user', scopes).get(`/meetings/${id}`)).status;
		expect(await status('meeting:read')).toBe(200);
		expect(await status('meeting:read:meeting')).toBe(200);
		expect(await status('meeting:write:meeting', 'user:read')).toBe(400);
		const refused = await as(sandbox, 'user', []).get(`/meetings/${id}`);
		expect(refused.data.message).toBe(
			'Invalid access token, does not contain scopes:[meeting:read:meeting, meeting:read:meeting:admin].',
		);
	});

	it('nobody without a token', async () => {
		const { status, data } = await client(sandbox, 'made-up').get('/users');
		expect({ status, code: data.code }).toEqual({ status: 401, code: 124 });
	});

	it('not another host’s meeting or recording with a user-level app', async () => {
		const http = as(sandbox, 'user');
		const other = sandbox.control.addMeeting({ userId: sandbox.data.users[5].id });
		expect((await http.get(`/meetings/${other.id}`)).data.code).toBe(3001);
		expect((await http.patch(`/meetings/${other.id}`, { topic: 'x' })).data.code).toBe(3003);
		const recording = sandbox.control.addRecording({ userId: sandbox.data.users[5].id });
		const { status, data } = await http.get(`/meetings/${pathUuid(recording.uuid)}/recordings`);
		expect({ status, code: data.code }).toEqual({ status: 200, code: 200 });
	});
});

describe('Identifiers in paths', () => {
	const special = () =>
		sandbox.data.meetingInstances.filter(({ uuid }) => uuid.startsWith('/') || uuid.includes('//'));

	it('a UUID that begins with / or contains // must be encoded twice', async () => {
		const http = as(sandbox, 'admin');
		expect(special().length).toBeGreaterThan(5);
		for (const { uuid } of special().slice(0, 4)) {
			const once = await http.get(`/past_meetings/${encodeURIComponent(uuid)}/participants`);
			expect({ status: once.status, code: once.data.code }).toEqual({ status: 404, code: 2300 });
			expect((await http.get(`/past_meetings/${pathUuid(uuid)}/participants`)).status).toBe(200);
		}
	});

	it('other UUIDs are found encoded once or twice, not when a slash is left bare', async () => {
		const http = as(sandbox, 'admin');
		const { uuid } = sandbox.data.meetingInstances.find(
			(instance) => /[^/]\/[^/]/.test(instance.uuid) && !special().includes(instance),
		) as { uuid: string };
		const once = encodeURIComponent(uuid);
		expect((await http.get(`/past_meetings/${once}`)).data.uuid).toBe(uuid);
		expect((await http.get(`/past_meetings/${encodeURIComponent(once)}`)).data.uuid).toBe(uuid);
		expect((await http.get(`/past_meetings/${uuid}`)).data.code).toBe(2300);
	});

	it.each([
		['is as long as a request can be', 'x'.repeat(10_000), 1001],
		['has a line break', 'a%0Ab', 1001],
		['is empty', '', 2300],
		['has a slash', 'me%2Fsettings', 2300],
	])('an id that %s belongs to no other path', async (_what, id, code) => {
		const { status, data } = await as(sandbox, 'admin').get(`/users/${id}/meetings`);
		expect({ status, code: data.code }).toEqual({ status: 404, code });
	});

	it('every kind of object has such UUIDs', () => {
		const { data } = sandbox;
		const lists = [
			data.meetings,
			data.meetingInstances,
			data.webinars,
			data.webinarInstances,
			data.recordings,
		];
		for (const list of lists) {
			expect(list.some(({ uuid }) => uuid.startsWith('/'))).toBe(true);
			expect(list.some(({ uuid }) => /.\/\//.test(uuid))).toBe(true);
		}
		expect(data.summaries.some((summary) => summary.meeting_uuid.startsWith('/'))).toBe(true);
	});

	it('a number means the latest instance; a UUID is not accepted where only numbers are', async () => {
		const http = as(sandbox, 'admin');
		const { id } = sandbox.data.meetings.find(({ type }) => type === 8) as { id: number };
		const instances = (await http.get(`/past_meetings/${id}/instances`)).data.meetings;
		const newest = instances
			.map((one: { start_time: string }) => one.start_time)
			.sort()
			.pop();
		expect((await http.get(`/past_meetings/${id}`)).data.start_time).toBe(newest);
		const { status, data } = await http.get(`/meetings/${pathUuid(sandbox.data.meetings[0].uuid)}`);
		expect({ status, data }).toEqual({
			status: 400,
			data: { code: 300, message: 'Invalid meeting id.' },
		});
	});
});
