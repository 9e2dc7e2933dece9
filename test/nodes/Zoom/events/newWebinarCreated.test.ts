import type { IDataObject } from 'n8n-workflow';
import { clock } from './clock';
import { eventSuite } from './suite';
import { DAY, MINUTE } from '../../../../nodes/Zoom/http/time';
import { byId, logins, pollOnce } from './trigger';

const suite = eventSuite();

const MEMBERS = [
	'agenda',
	'created_at',
	'duration',
	'host_id',
	'id',
	'join_url',
	'occurrences',
	'settings',
	'start_time',
	'start_url',
	'timezone',
	'topic',
	'type',
	'uuid',
];
const webinars = (more = {}) => ({ event: 'newWebinarCreated', ...more });
const ids = (items: IDataObject[]) => items.map(({ id }) => id);
const series = { type: 9, recurrence: { type: 1, repeat_interval: 1, end_times: 3 } };

it.each(logins)(
	'fires once for a webinar, with what only its details have (%s)',
	async (authentication) => {
		const own = authentication === 'userOAuth2';
		const user = suite.sandbox.data.users[own ? 0 : 1];
		const watch = await suite.published(
			webinars({ authentication, userId: byId(own ? 'me' : user.id) }),
		);
		const webinar = suite.sandbox.control.addWebinar({
			userId: user.id,
			topic: 'Launch',
			...series,
		});
		const [item, ...more] = await pollOnce(watch);
		expect(more).toEqual([]);
		expect(Object.keys(item).sort()).toEqual(MEMBERS);
		expect(item).toMatchObject({
			id: webinar.id,
			topic: 'Launch',
			type: 9,
			host_id: user.id,
			settings: expect.objectContaining({ approval_type: 0 }),
			start_url: expect.stringContaining('zak='),
		});
		expect(item.occurrences).toHaveLength(3);
	},
);

it('has null where Zoom gives nothing', async () => {
	const watch = await suite.published(webinars());
	const webinar = suite.sandbox.control.addWebinar({ type: 6 });
	delete webinar.start_time;
	const [item] = await pollOnce(watch);
	expect(item).toMatchObject({ occurrences: null, start_time: null, type: 6 });
	expect(Object.keys(item).sort()).toEqual(MEMBERS);
});

it('fires with what the list has when a webinar is gone before its details are read', async () => {
	const watch = await suite.published(webinars());
	const { id } = suite.sandbox.control.addWebinar();
	suite.sandbox.control.failNext({ status: 404, code: 3001, match: { path: `/webinars/${id}` } });
	const [item] = await pollOnce(watch);
	expect(item).toMatchObject({ id, settings: null, start_url: null, occurrences: null });
});

it('loses nothing when the details fail: the poll fails, and the next one fires', async () => {
	const watch = await suite.published(webinars());
	const { id } = suite.sandbox.control.addWebinar();
	suite.sandbox.control.failNext({ status: 400, code: 300, match: { path: `/webinars/${id}` } });
	await expect(watch.poll()).rejects.toThrow();
	expect(ids(await pollOnce(watch))).toEqual([id]);
});

it('fires for several webinars in the order in which they were made', async () => {
	const watch = await suite.published(webinars());
	const made = [9, 2, 5].map((days) => {
		clock.pass(MINUTE);
		return suite.sandbox.control.addWebinar({
			start_time: new Date(Date.now() + days * DAY).toISOString(),
		}).id;
	});
	expect(ids(await pollOnce(watch))).toEqual(made);
});

it('fires for nothing that changes about a known webinar, comes back or goes', async () => {
	const [first, second] = suite.sandbox.data.webinars.slice(40);
	const watch = await suite.published(webinars());
	suite.sandbox.control.updateWebinar({
		id: first.id,
		topic: 'Other',
		uuid: 'AAAAAAAAAAAAAAAAAAAAAA==',
	});
	suite.sandbox.control.deleteWebinar({ id: second.id });
	expect(await watch.poll()).toEqual([]);
	suite.sandbox.data.webinars.push(second);
	expect(await watch.poll()).toEqual([]);
	const old = suite.sandbox.control.addWebinar({ created_at: '2024-01-01T00:00:00Z' });
	expect(old.created_at).toBe('2024-01-01T00:00:00Z');
	expect(await watch.poll()).toEqual([]);
});

it.each([1, 50, 300])('finds a webinar on any page with a page size of %d', async (page_size) => {
	if (page_size === 1) suite.sandbox.data.webinars.splice(6);
	const watch = await suite.published(webinars({ options: { page_size } }));
	const { id } = suite.sandbox.control.addWebinar();
	const asked = await watch.requestsOf(async () => expect(ids(await watch.poll())).toEqual([id]));
	expect(asked[0].query).toMatchObject({ page_size: String(page_size), page_number: '1' });
});

it('says that a webinar license is missing', async () => {
	const basic = suite.sandbox.data.users.find(
		({ type, status }) => type === 1 && status === 'active',
	)!;
	const [, authentication] = logins;
	const watch = suite.watchOf(webinars({ authentication, userId: byId(basic.id) }));
	await expect(watch.poll()).rejects.toThrow("The Zoom account's plan does not include this");
});

it('shows the three newest webinars as samples, and writes nothing', async () => {
	const made = [1, 2, 3].map(() => {
		clock.pass(MINUTE);
		return suite.sandbox.control.addWebinar().id;
	});
	const watch = suite.watchOf(webinars());
	const samples = await watch.samples();
	expect(ids(samples)).toEqual(made);
	expect(Object.keys(samples[0]).sort()).toEqual(MEMBERS);
	expect(watch.poller.saved()).toEqual({});
});
