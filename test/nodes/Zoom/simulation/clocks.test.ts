import type { IDataObject } from 'n8n-workflow';
import { events } from '../../../../nodes/Zoom/events';
import { clock, inSimulatedTime } from './clock';
import { MINUTE } from '../../../../nodes/Zoom/http/time';
import { hostOf } from './setUp';
import { DAY } from '../../../../nodes/Zoom/http/time';

describe.each(events)('$value, after a baseline with a wrong clock', ({ value: event }) => {
	it.each([
		['10 minutes ahead', 10 * MINUTE],
		['2 days ahead', 2 * DAY],
		['8 days ahead', 8 * DAY],
		['73 years ahead', 73 * 365 * DAY],
		['10 minutes behind', -10 * MINUTE],
		['8 days behind', -8 * DAY],
	])('of Zoom, %s, fires once for each event', async (_how, ahead) => {
		await inSimulatedTime(async () => {
			const { host, zoom, happen } = await hostOf(event);
			zoom.dateAhead = ahead;
			expect(await host.poll()).toMatchObject({ items: [], stored: true });
			zoom.dateAhead = 0;
			const fired: number[] = [];
			for (let time = 1; time <= 4; time++) {
				clock.now += 2500;
				happen();
				clock.now += MINUTE;
				fired.push((await host.poll()).items.length, (await host.poll()).items.length);
			}
			expect(fired).toEqual([1, 0, 1, 0, 1, 0, 1, 0]);
		});
	});
});

it('a clock of n8n that was wrong when the limit of a day was spent keeps nobody waiting', async () => {
	await inSimulatedTime(async () => {
		const { host, zoom, world } = await hostOf('newMeetingCreated');
		await host.poll();
		const now = clock.now;
		clock.now += 8 * DAY;
		zoom.faults.push({ kind: 'daily', after: 0, count: 1 });
		expect((await host.poll()).error?.message).toMatch(/limit for today/);
		clock.now = now + MINUTE;
		world.changes.createSoon(5);
		clock.now += MINUTE;
		expect((await host.poll()).items).toHaveLength(1);
	});
});

it.each([
	['in the year 2099', () => '2099-01-01T00:00:00Z'],
	['in 30 years, in seconds', () => '999999999'],
])('a limit that is said to end %s is tried again after midnight', async (_when, retryAfter) => {
	await inSimulatedTime(async () => {
		const { host, zoom, world } = await hostOf('newMeetingCreated');
		await host.poll();
		zoom.retryAfter = retryAfter();
		zoom.faults.push({ kind: 'daily', after: 0, count: 1 });
		expect((await host.poll()).error?.message).toMatch(/limit for today/);
		const { requests } = zoom;
		world.changes.createSoon(5);
		clock.now += 11 * 60 * MINUTE;
		expect((await host.poll()).items).toEqual([]);
		expect(zoom.requests).toBe(requests);
		clock.now += 2 * 60 * MINUTE;
		expect((await host.poll()).items as IDataObject[]).toHaveLength(1);
	});
});
