import type { Sandbox } from '../../sandbox';
import { as, closeAll, start } from './client';

let strict: Sandbox;
let lenient: Sandbox;

beforeAll(async () => {
	[strict, lenient] = [await start(), await start({ strict: false })];
});
afterAll(closeAll);

interface Refusal {
	status: number;
	fields: string[];
}

const refusal = ({
	status,
	data,
}: {
	status: number;
	data: { errors?: Array<{ field: string }> };
}): Refusal => ({
	status,
	fields: (data.errors ?? []).map(({ field }) => field),
});

const create = async (body: object, sandbox = strict) =>
	await as(sandbox, 'user').post('/users/me/meetings', body);

const list = async (query: string, sandbox = strict) => await as(sandbox, 'admin').get(query);

describe('A create is refused, field by field, when', () => {
	it.each<[string, object, string[]]>([
		['a field is unknown', { topik: 'x' }, ['topik']],
		[
			'a nested field is unknown',
			{ settings: { breakout_room: { rooms: [{ nam: 'x' }] } } },
			['settings.breakout_room.rooms[0].nam'],
		],
		['a field belongs to the update', { settings: { custom_keys: [] } }, ['settings.custom_keys']],
		[
			'a type is wrong',
			{ duration: '30', settings: { host_video: 'yes' } },
			['duration', 'settings.host_video'],
		],
		[
			'a value is not among the choices',
			{ type: 4, settings: { jbh_time: 7 } },
			['type', 'settings.jbh_time'],
		],
		['a text is too long', { topic: 'x'.repeat(201) }, ['topic']],
		[
			'a time has an offset or milliseconds',
			{ start_time: '2030-01-01T10:00:00.000Z' },
			['start_time'],
		],
		['a required member is missing', { recurrence: { repeat_interval: 1 } }, ['recurrence.type']],
		[
			'days of the week are not a list',
			{ recurrence: { type: 2, weekly_days: '1;8' } },
			['recurrence.weekly_days'],
		],
		[
			'a series has two ends',
			{ recurrence: { type: 1, end_times: 2, end_date_time: '2030-01-01T00:00:00Z' } },
			['recurrence.end_date_time'],
		],
		[
			'a month has two days',
			{ recurrence: { type: 3, monthly_day: 2, monthly_week: 1, monthly_week_day: 2 } },
			['recurrence.monthly_day'],
		],
		[
			'a week of the month lacks its day',
			{ recurrence: { type: 3, monthly_week: 1 } },
			['recurrence.monthly_week_day'],
		],
		[
			'an interval is too long',
			{ recurrence: { type: 3, repeat_interval: 11 } },
			['recurrence.repeat_interval'],
		],
		['a series is too long', { recurrence: { type: 1, end_times: 61 } }, ['recurrence.end_times']],
		['a time zone does not exist', { timezone: 'Mars/Base' }, ['timezone']],
		['a passcode has a forbidden character', { password: 'a b' }, ['password']],
	])('%s', async (_why, body, fields) => {
		const { status, fields: named } = refusal(await create(body));
		expect({ status, fields: named.sort() }).toEqual({ status: 400, fields: [...fields].sort() });
	});

	it('the body is no JSON object', async () => {
		const { status, data } = await as(strict, 'user').post('/users/me/meetings', '[1', {
			headers: { 'content-type': 'application/json' },
		});
		expect({ status, data }).toEqual({
			status: 400,
			data: { code: 300, message: 'Request Body should be a valid JSON object.' },
		});
	});
});

describe('A list is refused when', () => {
	it.each<[string, string, string]>([
		['a query field is unknown', '/users/me/meetings?foo=1', 'foo'],
		['the page size is out of range', '/users/me/meetings?page_size=301', 'page_size'],
		['the page size is no number', '/users/me/meetings?page_size=abc', 'page_size'],
		['a choice is unknown', '/users/me/meetings?type=all', 'type'],
		['a date is a date-time', '/users/me/recordings?from=2026-01-01T00:00:00Z', 'from'],
		['a date-time is a date', '/archive_files?from=2026-01-01', 'from'],
		[
			'recordings end before they begin',
			'/users/me/recordings?from=2026-02-15&to=2026-02-01',
			'from',
		],
		[
			'archives span more than a week',
			'/archive_files?from=2026-01-01T00:00:00Z&to=2026-01-09T00:00:00Z',
			'from',
		],
		['webinars are asked for by token', '/users/me/webinars?next_page_token=x', 'next_page_token'],
		['a month does not exist', '/report/daily?month=13', 'month'],
	])('%s', async (_why, url, field) => {
		expect(refusal(await list(url))).toEqual({ status: 400, fields: [field] });
	});

	it.each([
		['2026-01-01', '2026-02-15', '2026-01-15'],
		['2026-01-01', '2026-03-31', '2026-02-28'],
		['2025-06-01', '2026-01-31', '2025-12-31'],
		['2026-02-28', '2026-03-28', '2026-02-28'],
	])('no list of recordings: from %s to %s is answered from %s on', async (from, to, moved) => {
		const { status, data } = await list(`/users/me/recordings?from=${from}&to=${to}`);
		expect({ status, from: data.from, to: data.to }).toEqual({ status: 200, from: moved, to });
	});

	it('a token life is given without asking for the token', async () => {
		const url = `/meetings/${strict.data.recordings[4].id}/recordings`;
		expect(refusal(await list(`${url}?ttl=60`)).fields).toEqual(['ttl']);
		const { data } = await list(`${url}?ttl=60&include_fields=download_access_token`);
		expect(data.download_access_token).toEqual(expect.any(String));
	});

	it('a report lies more than six months back', async () => {
		const { status, data } = await list('/report/daily?year=2020&month=1');
		expect({ status, code: data.code }).toEqual({ status: 400, code: 300 });
		expect(data.message).toContain('recent 6 months');
	});
});

describe('Lenient answers as the live API was seen to', () => {
	it('unknown fields are ignored, in the query and in the body', async () => {
		expect((await list('/users/me/meetings?foo=1', lenient)).status).toBe(200);
		const { status, data } = await create(
			{ topic: 'Kept', nonsense: 1, settings: { nope: true } },
			lenient,
		);
		expect(status).toBe(201);
		expect(data).toMatchObject({ topic: 'Kept' });
		expect(data).not.toHaveProperty('nonsense');
		expect(data.settings).not.toHaveProperty('nope');
	});

	it.each([
		['/users?page_size=999999', 2000],
		['/users/me/meetings?page_size=999', 300],
		['/users/me/meetings?page_size=-5', 30],
		['/users?page_size=abc', 30],
		['/users?status=NOT_A_STATUS', 30],
	])('%s gives a page of %i', async (url, size) => {
		const { status, data } = await list(url, lenient);
		expect({ status, size: data.page_size }).toEqual({ status: 200, size });
	});

	it('a range of months is honoured', async () => {
		const { status, data } = await list('/users/me/recordings?from=2020-01-01', lenient);
		expect(status).toBe(200);
		expect(data.total_records).toBeGreaterThan(100);
	});
});
