import { behavesAsEveryOperation, jsonOf, setUp } from '../setup';

const subject = setUp('report', 'getDailyUsage');

behavesAsEveryOperation(subject, { parameters: () => ({}), listKey: 'dates' });

it('gives one item for each day of the month', async () => {
	const month = new Date().toISOString().slice(0, 7);
	const days = subject.sandbox.data.usage.filter(({ date }) => date.startsWith(month));
	expect(jsonOf(await subject.run({}))).toEqual(days);
	expect(subject.sandbox.requests.map(({ query }) => query)).toEqual([{}]);
});

it('reports on a month, a year and a group', async () => {
	const now = new Date();
	const before = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1));
	const [year, month] = [before.getUTCFullYear(), before.getUTCMonth() + 1];
	const [{ id: group_id }] = subject.sandbox.data.groups;
	const items = await subject.run({ filters: { year, month, group_id } });
	expect(items).toHaveLength(new Date(Date.UTC(year, month, 0)).getUTCDate());
	expect(subject.sandbox.requests[0].query).toEqual({
		year: String(year),
		month: String(month),
		group_id,
	});
});

it('keeps the year and month beside the days in the envelope', async () => {
	const [{ json }] = await subject.run({ options: { output: 'envelope' } });
	expect(json.data).toMatchObject({ year: expect.any(Number), month: expect.any(Number) });
});

it('says how long Zoom keeps the report', async () => {
	const error = await subject.refusal({ filters: { year: 2020, month: 1 } });
	expect(error.message).toBe('Zoom keeps daily usage for six months only');
});

it.each([
	['a thirteenth month', { month: 13 }, "'Month' is out of range: 13"],
	['a year of two digits', { year: 26 }, "'Year' is out of range: 26"],
])('refuses %s before anything is sent', async (_what, filters, message) => {
	const error = await subject.refusal({ filters });
	expect(error.message).toBe(message);
	expect(subject.sandbox.requests).toEqual([]);
});
