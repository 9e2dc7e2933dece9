import { behavesAsEveryOperation, jsonOf, setUp } from '../setup';
import { DAY } from '../../../../../nodes/Zoom/http/time';

const subject = setUp('archivedFile', 'getAll');
const moment = (days: number) =>
	new Date(Date.now() - days * DAY).toISOString().replace(/\.\d+Z/, 'Z');

behavesAsEveryOperation(subject, { parameters: () => ({}), listKey: 'meetings' });

it('gives each archive with its files, less of each when simplified', async () => {
	const [{ json: simple }] = await subject.run({ limit: 1 });
	const [{ json: whole }] = await subject.run({ limit: 1, simplify: false });
	expect(simple.archive_files).toEqual(whole.archive_files);
	expect(whole).toHaveProperty('account_name');
	expect(simple).not.toHaveProperty('account_name');
});

it('cuts a long range into weeks that leave no second out', async () => {
	const filters = { from: moment(29), to: moment(0) };
	const items = await subject.run({ returnAll: true, filters });
	const expected = subject.sandbox.data.archives.filter(
		({ start_time }) => start_time >= filters.from && start_time <= filters.to,
	);
	expect(expected.length).toBeGreaterThan(50);
	const uuids = jsonOf(items).map(({ uuid }) => uuid);
	expect([...uuids].sort()).toEqual(expected.map(({ uuid }) => uuid).sort());
	const windows = subject.sandbox.requests.map(({ query }) => query);
	expect(windows.length).toBeGreaterThanOrEqual(5);
	for (const { from, to } of windows) {
		expect(Date.parse(String(to)) - Date.parse(String(from))).toBeLessThanOrEqual(7 * DAY);
	}
});

it('filters by groups and by the moment of archiving', async () => {
	const [first, second] = subject.sandbox.data.groups;
	const filters = {
		query_date_type: 'archive_complete_time',
		group_ids: `${first.id}; ${second.id}`,
		from: '2026-03-29T10:00:00',
		to: '2026-03-30T10:00:00+02:00',
	};
	await subject.run({ filters }, { timezone: 'Europe/Berlin' });
	expect(subject.sandbox.requests[0].query).toEqual({
		page_size: '50',
		query_date_type: 'archive_complete_time',
		group_ids: `${first.id},${second.id}`,
		from: '2026-03-29T08:00:00Z',
		to: '2026-03-30T08:00:00Z',
	});
});

it('refuses a moment that is none before anything is sent', async () => {
	const error = await subject.refusal({ filters: { from: 'last week' } });
	expect(error.message).toBe("'From' is not a date");
	expect(subject.sandbox.requests).toEqual([]);
});
