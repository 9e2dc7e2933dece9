import type { IDataObject } from 'n8n-workflow';
import { clock } from './clock';
import { eventSuite } from './suite';
import { DAY } from '../../../../nodes/Zoom/http/time';
import { byId, failure, logins, pollOnce } from './trigger';

const suite = eventSuite();

const details = (id: number | string, options = {}, more = {}) => ({
	event: 'webinarDetailsChanged',
	webinarId: byId(id),
	options,
	...more,
});
const changes = ([item]: IDataObject[]) => item.changes_detected as IDataObject;
const series = { type: 9, recurrence: { type: 1, repeat_interval: 1, end_times: 5 } };

it.each(logins)('fires once for a change, with old and new values (%s)', async (authentication) => {
	const { id } = suite.sandbox.control.addWebinar({ topic: 'Old', agenda: '' });
	const watch = await suite.published(details(id, {}, { authentication }));
	suite.sandbox.control.updateWebinar({
		id,
		topic: 'New',
		agenda: 'All of it',
		settings: { host_video: true, approval_type: 1 },
	});
	const [item, ...more] = await pollOnce(watch);
	expect(more).toEqual([]);
	expect(Object.keys(item).sort()).toEqual(['changes_detected', 'event_type', 'webinar']);
	expect(item.event_type).toBe('webinar_updated');
	expect(item.changes_detected).toMatchObject({
		agenda: { old: null, new: 'All of it' },
		topic: { old: 'Old', new: 'New' },
		'settings.approval_type': { old: 0, new: 1 },
	});
	expect(item.webinar).toMatchObject({ id, topic: 'New', start_url: expect.any(String) });
});

it('fires for nothing that moves by itself: links and UUID', async () => {
	const { id } = suite.sandbox.control.addWebinar();
	const watch = await suite.published(details(id));
	suite.sandbox.control.updateWebinar({ id, uuid: 'AAAAAAAAAAAAAAAAAAAAAA==' });
	expect(await watch.poll()).toEqual([]);
});

it('tells that the passcode changed, not what it is', async () => {
	const { id } = suite.sandbox.control.addWebinar({ password: 'hunter2hu' });
	const watch = await suite.published(details(id));
	expect(JSON.stringify(watch.poller.saved())).not.toContain('hunter2hu');
	suite.sandbox.control.updateWebinar({ id, password: 'other1' });
	expect(changes(await pollOnce(watch))).toEqual({
		password: { old: '[hidden]', new: '[hidden]' },
	});
});

it('fires for no occurrence that goes by, and no start that moves on, but for one that is cancelled', async () => {
	const { id, occurrences } = suite.sandbox.control.addWebinar(series);
	const watch = await suite.published(details(id));
	for (const { start_time } of occurrences!.slice(0, 2)) {
		clock.set(start_time);
		expect(await watch.poll()).toEqual([]);
		clock.pass(1500);
		expect(await watch.poll()).toEqual([]);
	}
	occurrences![3].status = 'deleted';
	const found = changes(await pollOnce(watch));
	expect(Object.keys(found)).toEqual(['occurrences']);
	expect((found.occurrences as IDataObject).new).toContainEqual(
		expect.objectContaining({ status: 'deleted' }),
	);
});

it('watches one occurrence alone', async () => {
	const { id, occurrences } = suite.sandbox.control.addWebinar(series);
	const [, second, third] = occurrences!;
	const watch = await suite.published(details(id, { occurrence_id: second.occurrence_id }));
	const [{ query }] = await watch.requestsOf(watch.poll);
	expect(query).toEqual({ occurrence_id: second.occurrence_id });
	third.duration = 99;
	expect(await watch.poll()).toEqual([]);
	second.start_time = '2031-01-01T10:00:00Z';
	expect(changes(await pollOnce(watch))).toMatchObject({
		start_time: { new: '2031-01-01T10:00:00Z' },
	});
	second.status = 'deleted';
	expect(Object.keys(changes(await pollOnce(watch)))).toEqual(['occurrences']);
});

it('watches occurrences that are over with Show Previous Occurrences only', async () => {
	const { id, occurrences } = suite.sandbox.control.addWebinar(series);
	clock.pass(3.5 * DAY);
	const usual = await suite.published(details(id));
	const all = await suite.published(details(id, { show_previous_occurrences: true }));
	const [{ query }] = await all.requestsOf(all.poll);
	expect(query).toEqual({ show_previous_occurrences: 'true' });
	clock.pass(DAY);
	expect(await all.poll()).toEqual([]);
	occurrences![0].duration = 99;
	expect(await usual.poll()).toEqual([]);
	const items = await pollOnce(all);
	expect(Object.keys(changes(items))).toEqual(['occurrences']);
	expect((items[0].webinar as IDataObject).occurrences).toHaveLength(5);
});

it('watches a webinar by a UUID that begins with a slash', async () => {
	const { uuid, id } = suite.sandbox.data.webinars.find((one) => one.uuid.startsWith('/'))!;
	const watch = await suite.published(details(uuid));
	const [{ path }] = await watch.requestsOf(watch.poll);
	expect(path).toBe(`/webinars/${encodeURIComponent(encodeURIComponent(uuid))}`);
	suite.sandbox.control.updateWebinar({ id, topic: 'New' });
	expect(Object.keys(changes(await pollOnce(watch)))).toEqual(['topic']);
});

it('says that a webinar is gone, and goes on from what it knew when it is back', async () => {
	const webinar = suite.sandbox.control.addWebinar({ topic: 'Old' });
	const watch = await suite.published(details(webinar.id));
	suite.sandbox.control.deleteWebinar({ id: webinar.id });
	expect((await failure(watch.poll())).message).toBe('Zoom has no such meeting or webinar');
	webinar.topic = 'New';
	suite.sandbox.data.webinars.push(webinar);
	expect(changes(await pollOnce(watch))).toEqual({ topic: { old: 'Old', new: 'New' } });
});

it('shows the webinar as it is as a sample, and writes nothing', async () => {
	const { id } = suite.sandbox.control.addWebinar();
	const watch = suite.watchOf(details(id));
	expect(await watch.samples()).toMatchObject([
		{ event_type: 'webinar_updated', changes_detected: {}, webinar: { id } },
	]);
	expect(watch.poller.saved()).toEqual({});
});
