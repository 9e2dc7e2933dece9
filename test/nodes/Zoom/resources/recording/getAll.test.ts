import { behavesAsEveryOperation, byId, jsonOf, serverToServer, setUp } from '../setup';
import { DAY } from '../../../../../nodes/Zoom/http/time';

const subject = setUp('recording', 'getAll');
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const daysAgo = (days: number) => dayOf(Date.now() - days * DAY);

behavesAsEveryOperation(subject, {
	parameters: () => ({
		userId: byId(subject.sandbox.data.users[0].email),
		filters: { from: daysAgo(28) },
	}),
	listKey: 'meetings',
});

it('gives each recording with its files, less of each when simplified', async () => {
	const filters = { from: daysAgo(28) };
	const [{ json: simple }] = await subject.run({ filters, limit: 1 });
	const [{ json: whole }] = await subject.run({ filters, limit: 1, simplify: false });
	expect(simple.uuid).toBe(whole.uuid);
	expect(whole).toHaveProperty('account_id');
	expect(simple).not.toHaveProperty('account_id');
	expect(simple.recording_files).toHaveLength((whole.recording_files as unknown[]).length);
});

it('cuts a long range into windows that touch no day twice and leave none out', async () => {
	const old = new Date(Date.now() - 80 * DAY).toISOString().replace(/\.\d+/, '');
	const { uuid } = subject.sandbox.control.addRecording({ start_time: old });
	const filters = { from: daysAgo(95), to: daysAgo(0) };
	const items = await subject.run({ returnAll: true, filters });
	const expected = subject.sandbox.data.recordings.filter(
		({ host_id, trashed, start_time }) =>
			host_id === subject.sandbox.data.meId && !trashed && start_time.slice(0, 10) >= filters.from,
	);
	const uuids = jsonOf(items).map((one) => one.uuid);
	expect(uuids).toContain(uuid);
	expect([...uuids].sort()).toEqual(expected.map((one) => one.uuid).sort());

	const windows = subject.sandbox.requests.map(({ query }) => query);
	expect(windows[0].to).toBe(filters.to);
	expect(windows.at(-1)!.from).toBe(filters.from);
	windows.slice(1).forEach(({ to }, index) => {
		expect(to).toBe(dayOf(Date.parse(String(windows[index].from)) - DAY));
	});
	for (const { from, to } of windows) {
		expect(Date.parse(String(to)) - Date.parse(String(from))).toBeLessThanOrEqual(27 * DAY);
	}
});

it('tells in the envelope the range that was asked for, not that of the last window', async () => {
	const filters = { from: daysAgo(95), to: daysAgo(0) };
	const options = { output: 'envelope' };
	const [{ json }] = await subject.run({ returnAll: true, filters, options });
	expect(json.data).toMatchObject(filters);
	const [open] = await subject.run({ returnAll: true, filters: { from: filters.from }, options });
	expect(open.json.data).toMatchObject(filters);
});

it('loses no day of a range over the end of February', async () => {
	const { control, data } = subject.sandbox;
	const days = Array.from({ length: 90 }, (_, at) => dayOf(Date.UTC(2026, 0, 1 + at)));
	for (const day of days) control.addRecording({ start_time: `${day}T12:00:00Z` });
	data.recordings.splice(0, data.recordings.length - days.length);
	const filters = { from: days[0], to: days.at(-1) };
	const items = jsonOf(await subject.run({ returnAll: true, filters }));
	control.reset();
	expect(items.map((one) => String(one.start_time).slice(0, 10)).sort()).toEqual(days);
});

it('asks for no further window once it has enough', async () => {
	await subject.run({ limit: 1, filters: { from: daysAgo(95) } });
	expect(subject.sandbox.requests).toHaveLength(1);
});

it('lists the trash', async () => {
	const { uuid } = subject.sandbox.control.addRecording({});
	subject.sandbox.control.trashRecording({ uuid });
	const items = await subject.run({ returnAll: true, filters: { trash: true } });
	expect(jsonOf(items).map((one) => one.uuid)).toContain(uuid);
	const live = await subject.run({ returnAll: true, filters: { trash: false, mc: false } });
	expect(jsonOf(live).map((one) => one.uuid)).not.toContain(uuid);
	expect(subject.sandbox.requests.at(-1)!.query).toEqual({
		page_size: '300',
		trash: 'false',
		mc: 'false',
	});
});

it('lists the recordings of one meeting', async () => {
	const { id } = subject.sandbox.control.addRecording({});
	const text = String(id);
	const meeting_id = `${text.slice(0, 3)} ${text.slice(3, 7)} ${text.slice(7)}`;
	const items = await subject.run({ filters: { meeting_id } });
	expect(jsonOf(items).map((one) => one.id)).toEqual([id]);
	expect(subject.sandbox.requests[0].query.meeting_id).toBe(text);
});

it.each([
	[
		'me with Server-to-Server',
		{ ...serverToServer, userId: byId('me') },
		"'User' can't be 'me' here",
	],
	[
		'a meeting that is none',
		{ filters: { meeting_id: 'abc' } },
		"'Meeting' is not a valid ID: abc",
	],
	[
		'a connector switch that is an object',
		{ filters: { mc: '={{ ({ toString: 1 }) }}' } },
		"'Meeting Connector' is neither true nor false",
	],
	['a day that is none', { filters: { to: '2026-02-30' } }, "'To' is not a date"],
])('refuses %s before anything is sent', async (_what, parameters, message) => {
	const error = await subject.refusal(parameters);
	expect(error.message).toBe(message);
	expect(subject.sandbox.requests).toEqual([]);
});
