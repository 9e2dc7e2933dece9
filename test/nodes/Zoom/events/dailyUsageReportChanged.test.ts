import type { IDataObject } from 'n8n-workflow';
import { clock } from './clock';
import { eventSuite } from './suite';
import { DAY, HOUR } from '../../../../nodes/Zoom/http/time';
import { failure, logins, pollOnce } from './trigger';

const suite = eventSuite('2026-03-17T12:00:00Z');

const admin = { admin: true };
const usage = (options = {}, more = {}) => ({ event: 'dailyUsageReportChanged', options, ...more });
const dates = (items: IDataObject[]) => items.map((item) => item.changed_dates);
const busy = { new_users: 1, meetings: 70, participants: 400, meeting_minutes: 9000 };
const quiet = { new_users: 0, meetings: 0, participants: 0, meeting_minutes: 0 };

it.each(logins)(
	'fires once for the days whose counters changed, with the whole report (%s)',
	async (authentication) => {
		const watch = await suite.published(usage({}, { authentication }), admin);
		suite.sandbox.control.setUsage({ date: '2026-03-16', ...busy });
		suite.sandbox.control.setUsage({ date: '2026-03-02', ...busy, new_users: 2 });
		const [item, ...more] = await pollOnce(watch);
		expect(more).toEqual([]);
		expect(Object.keys(item).sort()).toEqual(['changed_dates', 'event_type', 'report']);
		expect(item).toMatchObject({
			event_type: 'report_updated',
			changed_dates: ['2026-03-02', '2026-03-16'],
			report: { year: 2026, month: 3 },
		});
		expect((item.report as IDataObject).dates).toContainEqual({ date: '2026-03-16', ...busy });
	},
);

it.each(Object.keys(busy))('fires for a change of %s alone', async (counter) => {
	const watch = await suite.published(usage(), admin);
	const day = suite.sandbox.data.usage.find(({ date }) => date === '2026-03-16')!;
	suite.sandbox.control.setUsage({ date: day.date, [counter]: day[counter as 'meetings'] + 1 });
	expect(dates(await pollOnce(watch))).toEqual([['2026-03-16']]);
});

it('fires for the first meetings of a new day, and for no day of zeros', async () => {
	const watch = await suite.published(usage(), admin);
	suite.sandbox.control.setUsage({ date: '2026-03-18', ...quiet });
	suite.sandbox.control.setUsage({ date: '2026-03-31', ...quiet });
	expect(await watch.poll()).toEqual([]);
	suite.sandbox.control.setUsage({ date: '2026-03-18', meetings: 1 });
	expect(dates(await pollOnce(watch))).toEqual([['2026-03-18']]);
});

it('fires for a day that falls back to zero', async () => {
	const watch = await suite.published(usage(), admin);
	suite.sandbox.control.setUsage({ date: '2026-03-16', ...quiet });
	expect(dates(await pollOnce(watch))).toEqual([['2026-03-16']]);
});

it('takes the turn of the month for no change, and still counts the last days of the old one', async () => {
	suite.at('2026-03-31T22:00:00Z');
	const watch = await suite.published(usage(), admin);
	clock.pass(3 * HOUR);
	expect(await watch.poll()).toEqual([]);
	suite.sandbox.control.setUsage({ date: '2026-03-31', ...busy, meetings: 71 });
	expect(await pollOnce(watch)).toMatchObject([
		{ changed_dates: ['2026-03-31'], report: { year: 2026, month: 3 } },
	]);
	suite.sandbox.control.setUsage({ date: '2026-03-30', ...busy, meetings: 72 });
	suite.sandbox.control.setUsage({ date: '2026-04-01', ...busy });
	expect(await pollOnce(watch)).toMatchObject([
		{ changed_dates: ['2026-03-30'], report: { year: 2026, month: 3 } },
		{ changed_dates: ['2026-04-01'], report: { year: 2026, month: 4 } },
	]);
	clock.pass(3 * DAY);
	expect(await watch.poll()).toEqual([]);
	suite.sandbox.control.setUsage({ date: '2026-04-04', ...busy });
	expect(dates(await pollOnce(watch))).toEqual([['2026-04-04']]);
	clock.pass(200 * DAY);
	watch.poller.restart();
	expect(await watch.poll()).toEqual([]);
});

it('counts the last days of a month whose end n8n slept through', async () => {
	suite.at('2026-01-30T12:00:00Z');
	const watch = await suite.published(usage(), admin);
	for (const date of ['2026-01-31', '2026-02-27', '2026-03-09']) {
		suite.sandbox.control.setUsage({ date, ...busy });
	}
	clock.set('2026-03-10T12:00:00Z');
	watch.poller.restart();
	const items = await pollOnce(watch);
	expect(items.map(({ report }) => (report as IDataObject).month)).toEqual([1, 2, 3]);
	expect(dates(items)).toEqual([
		expect.arrayContaining(['2026-01-31']),
		['2026-02-27'],
		['2026-03-09'],
	]);
	expect(await watch.requestsOf(watch.poll)).toHaveLength(1);
});

it('takes the turn of the year for no change', async () => {
	suite.at('2025-12-31T23:59:00Z');
	const watch = await suite.published(usage(), admin);
	clock.pass(HOUR);
	expect(await watch.poll()).toEqual([]);
	suite.sandbox.control.setUsage({ date: '2025-12-31', ...busy, meetings: 99 });
	expect(await pollOnce(watch)).toMatchObject([{ report: { year: 2025, month: 12 } }]);
});

it('watches a chosen month, for a group', async () => {
	const group = suite.sandbox.data.groups.find(({ total_members }) => total_members > 0)!;
	const watch = await suite.published(usage({ year: 2025, month: 12, group_id: group.id }), admin);
	const [{ query }, ...more] = await watch.requestsOf(watch.poll);
	expect(more).toEqual([]);
	expect(query).toEqual({ year: '2025', month: '12', group_id: group.id });
	suite.sandbox.control.setUsage({ date: '2026-03-17', ...busy });
	expect(await watch.poll()).toEqual([]);
	suite.sandbox.control.setUsage({ date: '2025-12-24', meetings: 5000 });
	expect(dates(await pollOnce(watch))).toEqual([['2025-12-24']]);
});

it('names the field whose month cannot be meant, and says how far Zoom looks back', async () => {
	const wrong = await failure(suite.watchOf(usage({ month: 13 }), admin).poll());
	expect(wrong.message).toBe("'Month' is out of range: 13");
	const old = await failure(suite.watchOf(usage({ year: 2025, month: 1 }), admin).poll());
	expect(old).toEqual({
		message: 'Zoom keeps daily usage for six months only',
		description: expect.stringContaining("'Year' and 'Month'"),
	});
});

it('names the scope that a login without administrator lacks', async () => {
	const { message } = await failure(suite.watchOf(usage()).poll());
	expect(message).toBe('The Zoom app lacks a scope: report:read:daily_usage:admin');
});

it('shows the current report as a sample, and writes nothing', async () => {
	const watch = suite.watchOf(usage(), admin);
	const [sample, ...more] = await watch.samples();
	expect(more).toEqual([]);
	expect(sample).toMatchObject({ event_type: 'report_updated', report: { month: 3 } });
	expect(sample.changed_dates).toEqual([]);
	expect(watch.poller.saved()).toEqual({});
});
