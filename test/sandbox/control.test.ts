import axios from 'axios';

import type { Sandbox } from '../../sandbox';
import { as, closeAll, pathUuid, start } from './client';

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await start();
});
beforeEach(() => sandbox.control.reset());
afterAll(closeAll);

const http = () => as(sandbox, 'admin');

describe('Members that Zoom adds', () => {
	const answer = async (url = '/users/me/meetings') =>
		(await http().get(url)).data as Record<string, unknown>;

	it('stand in the answers that are named, also in the entries of lists', async () => {
		sandbox.control.addMembers({
			match: { path: '/meetings' },
			members: { fresh: 1, meetings: { topic_id: 'x' } },
		});
		const { fresh, meetings } = await answer();
		expect(fresh).toBe(1);
		expect(meetings).toEqual(
			expect.arrayContaining([
				expect.objectContaining({ topic_id: 'x', topic: expect.any(String) }),
			]),
		);
		expect(await answer('/users/me')).not.toHaveProperty('fresh');
		sandbox.control.reset();
		expect(await answer()).not.toHaveProperty('fresh');
	});

	it('are the same at each read where they are chosen at random, and others by another seed', async () => {
		sandbox.control.addMembers();
		const first = await answer('/users/me');
		expect(first).toHaveProperty('added_0');
		expect(await answer('/users/me')).toEqual(first);
		sandbox.control.addMembers({ seed: 1 });
		const second = await answer('/users/me');
		expect(second).toMatchObject(first);
		expect(second).toHaveProperty('added_1');
	});
});

it('Guests who visit a breakout room have no id there, users keep theirs', async () => {
	const { control, data } = sandbox;
	const { id } = control.addMeeting();
	const { email, id: userId } = data.users[2];
	const { participants } = control.endMeeting({
		id,
		participants: [{ name: 'Guest', id: 'AJ9P' }, { email }],
	});
	for (const { user_id } of [...participants]) control.visitBreakoutRoom({ meeting: id, user_id });
	const answer = await http().get(`/report/meetings/${id}/participants`);
	const rows = (answer.data as { participants: Array<Record<string, unknown>> }).participants;
	const rooms = rows.filter(({ bo_mtg_id }) => bo_mtg_id);
	expect(rooms.map((row) => [row.id, row.groupId])).toEqual([
		['', '1'],
		[userId, '1'],
	]);
	expect(rows.filter((row) => row.id === 'AJ9P')).toHaveLength(2);
	expect(rows.filter((row) => row.id === userId)).toHaveLength(3);
	expect(new Set(rows.map(({ user_id }) => user_id)).size).toBe(6);
});

describe('Faults', () => {
	it('fail the next requests that match, then no more', async () => {
		sandbox.control.failNext({
			count: 2,
			status: 503,
			match: { method: 'get', path: '/webinars' },
		});
		const statuses: number[] = [];
		for (const url of [
			'/users/me/meetings',
			'/users/me/webinars',
			'/users/me/webinars',
			'/users/me/webinars',
		]) {
			statuses.push((await http().get(url)).status);
		}
		expect(statuses).toEqual([200, 503, 503, 200]);
	});

	it('answer with the code, headers or text that was asked for', async () => {
		sandbox.control.failNext({
			status: 400,
			code: 1010,
			message: 'Nope',
			headers: { 'x-test': '1' },
		});
		const json = await http().get('/users');
		expect(json.data).toEqual({ code: 1010, message: 'Nope' });
		expect(json.headers['x-test']).toBe('1');
		sandbox.control.failNext({
			status: 502,
			body: '<h1>Bad gateway</h1>',
			contentType: 'text/html',
		});
		const html = await http().get('/users');
		expect(html.data).toBe('<h1>Bad gateway</h1>');
		expect(html.headers['content-type']).toBe('text/html');
	});

	it('cut the connection, before or after the request had its effect', async () => {
		const count = () => sandbox.data.meetings.length;
		const before = count();
		const post = async () => await http().post('/users/me/meetings', {});
		sandbox.control.resetConnection({});
		await expect(post()).rejects.toThrow();
		expect(count()).toBe(before);
		sandbox.control.resetConnection({ afterAccepting: true });
		await expect(post()).rejects.toThrow();
		expect(count()).toBe(before + 1);
	});

	it('send half a body, or a late one', async () => {
		sandbox.control.truncate();
		expect((await http().get('/users')).data).toEqual(expect.stringMatching(/^\{"page_count"/));
		sandbox.control.answerSlowly({ ms: 120 });
		const started = Date.now();
		await http().get('/users');
		expect(Date.now() - started).toBeGreaterThanOrEqual(115);
	});

	it('send the reader elsewhere', async () => {
		sandbox.control.redirect({ location: 'http://localhost/elsewhere', status: 307 });
		const { status, headers } = await http().get('/users', { maxRedirects: 0 });
		expect([status, headers.location]).toEqual([307, 'http://localhost/elsewhere']);
	});

	it('never answer, and the request has no effect', async () => {
		const before = sandbox.data.meetings.length;
		sandbox.control.hang();
		const request = http().post('/users/me/meetings', {}, { timeout: 200 });
		await expect(request).rejects.toThrow('timeout');
		expect(sandbox.data.meetings).toHaveLength(before);
	});

	it('answer byte by byte, to an end or without one', async () => {
		const { data: whole } = await http().get('/users/me');
		sandbox.control.drip({ everyMs: 1, bytes: JSON.stringify(whole).length });
		expect((await http().get('/users/me')).data).toEqual(whole);
		for (const part of ['headers', 'body'] as const) {
			sandbox.control.drip({ everyMs: 20, part });
			// Bytes keep coming, so that a limit for silence alone would never be reached.
			const request = http().get('/users/me', {
				timeout: 60_000,
				signal: AbortSignal.timeout(200),
			});
			await expect(request).rejects.toThrow('canceled');
		}
	});

	it('look well and hold nothing', async () => {
		for (const body of ['', 'null', '{}']) {
			sandbox.control.failNext({ status: 200, body });
			const { status, data } = await http().get('/users', { responseType: 'text' });
			expect([status, data]).toEqual([200, body]);
		}
	});

	it('shift the Date of one answer, or of all from now on', async () => {
		const shift = async () => {
			const { headers } = await http().get('/users/me');
			return Math.round((Date.parse(headers.date) - Date.now()) / 60_000) || 0;
		};
		sandbox.control.skewDate({ ms: 600_000, count: 1 });
		expect([await shift(), await shift()]).toEqual([10, 0]);
		sandbox.control.skewDate({ ms: -600_000 });
		expect([await shift(), await shift()]).toEqual([-10, -10]);
		sandbox.control.clearFaults();
		expect(await shift()).toBe(0);
	});

	it('let lists have no end', async () => {
		const page = async (token = '') =>
			(await http().get('/users/me/meetings', { params: { next_page_token: token } })).data;
		const whole = await page();
		sandbox.control.endlessPages({ pages: 'sameToken' });
		const [first, second] = [await page(), await page('again')];
		expect(first).toMatchObject({ next_page_token: 'again', meetings: whole.meetings });
		expect(second).toEqual(first);
		sandbox.control.endlessPages({ pages: 'samePage' });
		const next = await page((await page()).next_page_token);
		expect(next.meetings).toEqual(whole.meetings);
		sandbox.control.endlessPages({ pages: 'emptyPages' });
		const empty = await page((await page()).next_page_token);
		expect(empty).toMatchObject({ meetings: [], next_page_token: expect.stringMatching(/.+/) });
		sandbox.control.endlessPages();
		expect((await page(whole.next_page_token)).meetings).not.toEqual(whole.meetings);
	});

	it('leave the token endpoint alone unless it is named', async () => {
		const request = async () =>
			(await axios.post(`${sandbox.url}/oauth/token`, '', { validateStatus: () => true })).status;
		sandbox.control.failNext({ status: 503 });
		expect(await request()).toBe(400);
		sandbox.control.failNext({ status: 500, match: { path: '/oauth/token' } });
		expect(await request()).toBe(500);
	});
});

describe('Things happen in the account', () => {
	it('a meeting runs, people come and go, it ends and gets another uuid', async () => {
		const meeting = sandbox.control.addMeeting({ topic: 'Now', settings: { host_video: false } });
		const { uuid } = sandbox.control.startMeeting({ id: meeting.id });
		expect((await http().get(`/meetings/${meeting.id}`)).data.status).toBe('started');
		const guest = sandbox.control.joinParticipant({ meeting: meeting.id, name: 'Guest' });
		sandbox.control.joinParticipant({ meeting: uuid, email: sandbox.data.users[1].email });
		sandbox.control.leaveParticipant({ meeting: uuid, user_id: guest.user_id });
		expect((await http().get(`/past_meetings/${meeting.id}/participants`)).data.code).toBe(3001);

		sandbox.control.endMeeting({ id: meeting.id, participants: [{ name: 'Late' }] });
		const { data } = await http().get(`/past_meetings/${meeting.id}/participants`);
		expect(data.participants.map(({ name }: { name: string }) => name)).toEqual([
			'Guest',
			sandbox.data.users[1].display_name,
			'Late',
		]);
		expect(data.participants[0]).toMatchObject({ id: '', user_email: '' });
		expect((await http().get(`/meetings/${meeting.id}`)).data.uuid).not.toBe(uuid);
		expect((await http().get(`/past_meetings/${meeting.id}/instances`)).data.meetings[0].uuid).toBe(
			uuid,
		);
	});

	it('a recording is processed, completed and gets later files', async () => {
		const { uuid } = sandbox.control.addRecording({ status: 'processing' });
		const read = async () => (await http().get(`/meetings/${pathUuid(uuid)}/recordings`)).data;
		const processing = await read();
		expect(processing).toMatchObject({ recording_count: 0, total_size: 0 });
		expect(processing.recording_files[0]).toMatchObject({ status: 'processing', file_type: '' });
		expect(processing.recording_files[0]).not.toHaveProperty('recording_type');

		sandbox.control.completeRecording({ uuid });
		const completed = await read();
		expect(completed.recording_count).toBe(3);
		expect(completed.recording_files[0].id).toBe(processing.recording_files[0].id);
		const timeline = completed.recording_files.find(
			(file: { file_type: string }) => file.file_type === 'TIMELINE',
		);
		expect(timeline).not.toHaveProperty('play_url');

		sandbox.control.addRecordingFile({ uuid, recording_type: 'summary' });
		expect((await read()).recording_count).toBe(3);
		expect((await read()).recording_files).toHaveLength(4);
	});

	it('webinars, summaries, users and usage change', async () => {
		const webinar = sandbox.control.addWebinar({ topic: 'New' });
		sandbox.control.updateWebinar({
			id: webinar.id,
			settings: { question_and_answer: { enable: false } },
		});
		const { data: read } = await http().get(`/webinars/${webinar.id}`);
		expect(read.settings.question_and_answer).toMatchObject({
			enable: false,
			allow_submit_questions: true,
		});

		const [held] = sandbox.data.webinarInstances;
		const seen = held.participants.length;
		sandbox.control.joinWebinarParticipant({ webinar: held.session_id, name: 'Latecomer' });
		const past = await http().get(`/past_webinars/${held.session_id}/participants`);
		expect(past.data.total_records).toBe(seen + 1);

		const { uuid } = sandbox.data.meetingInstances[100];
		sandbox.control.setSummary({ uuid, summary_title: 'Title' });
		const summary = await http().get(`/meetings/${pathUuid(uuid)}/meeting_summary`);
		expect(summary.data.summary_title).toBe('Title');

		sandbox.control.updateUser({ id: 'me', dept: 'New dept' });
		expect((await http().get('/users/me')).data.dept).toBe('New dept');
		const date = new Date().toISOString().slice(0, 10);
		sandbox.control.setUsage({ date, meetings: 4711 });
		const { data: report } = await http().get('/report/daily');
		expect(report.dates.pop()).toMatchObject({ date, meetings: 4711 });
	});
});

describe('Over HTTP', () => {
	const post = async (name: string, body?: unknown) =>
		await axios.post(`${sandbox.url}/_sandbox/${name}`, body, { validateStatus: () => true });

	it('the same functions take the same objects', async () => {
		const { status, data } = await post('addMeeting', { topic: 'By HTTP' });
		expect(status).toBe(200);
		expect(data.result.topic).toBe('By HTTP');
		await http().get('/users/me');
		const { data: requests } = await axios.get(`${sandbox.url}/_sandbox/requests`);
		expect(requests[0]).toMatchObject({
			method: 'GET',
			path: '/users/me',
			operation: 'GET_USER',
			status: 200,
		});
	});

	it('bad input is refused in words', async () => {
		const messages = [
			await post('failNext', { count: 1 }),
			await post('noSuchThing', {}),
			await post('deleteMeeting', { id: 1 }),
			await post('setOptions', { plan: 'gold' }),
		].map(({ status, data }) => `${status} ${data.message}`);
		expect(messages).toEqual([
			"400 failNext: arguments must have required property 'status'",
			expect.stringContaining('400 There is no control function "noSuchThing"'),
			'400 There is no meeting or webinar 1.',
			'400 setOptions: arguments/plan must be equal to one of the allowed values',
		]);
	});

	it('what every object of JavaScript has is no control function', async () => {
		for (const name of ['toString', 'constructor', '__proto__', 'hasOwnProperty']) {
			const { status, data } = await post(name, {});
			expect([status, data.message]).toEqual([400, expect.stringContaining(`"${name}"`)]);
		}
	});

	it('pages in a browser can neither steer it nor read what it got', async () => {
		const { host } = new URL(sandbox.url);
		const from = async (headers: Record<string, string>) => [
			(await axios.get(`${sandbox.url}/_sandbox/requests`, { headers, validateStatus: null }))
				.status,
			(
				await axios.post(
					`${sandbox.url}/_sandbox/clearRequests`,
					{},
					{ headers, validateStatus: null },
				)
			).status,
		];
		expect(await from({ origin: 'https://evil.example' })).toEqual([403, 403]);
		expect(await from({ origin: 'null' })).toEqual([403, 403]);
		expect(await from({ host: 'evil.example' })).toEqual([403, 403]);
		expect(await from({ host: `127.0.0.1.evil.example:80` })).toEqual([403, 403]);
		expect(await from({ origin: sandbox.url })).toEqual([200, 200]);
		expect(await from({ host: host.replace('127.0.0.1', 'localhost') })).toEqual([200, 200]);
	});
});

it('The requests that it remembers are limited in number', async () => {
	sandbox.requests.push(...Array.from({ length: 50_000 }, () => ({ path: '/old' }) as never));
	await http().get('/users/me');
	expect(sandbox.requests).toHaveLength(50_000);
	expect(sandbox.requests.at(-1)?.path).toBe('/users/me');
});
