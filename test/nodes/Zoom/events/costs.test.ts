/* eslint-disable no-console -- what the events cost is to be read */
import type { INodeParameters } from 'n8n-workflow';
import { eventEntry } from '../../../../catalogue/read';
import { events } from '../../../../nodes/Zoom/events';
import type { ZoomEvent } from '../../../../nodes/Zoom/polling/events';
import type { Sandbox } from '../../../../sandbox';
import { clock } from './clock';
import { DAY, MINUTE } from '../../../../nodes/Zoom/http/time';
import { byId, published, sandboxForEvents, settingsOf, type Watch } from './trigger';

/** The most entries that one request gives. */
const FULL_PAGE = 300;
const MANY = 3_000;
/** Bytes of a stored key at most. */
const BYTES_PER_KEY = 16;

let sandbox: Sandbox;
const costs: Array<{ event: string; entries: number; requests: number; bytes: number }> = [];

beforeAll(async () => {
	sandbox = await sandboxForEvents();
});

afterAll(async () => {
	await sandbox.close();
	const rows = costs.map(({ event, entries, requests, bytes }) =>
		[
			event.padEnd(44),
			...[entries, requests, bytes].map((number) => String(number).padStart(9)),
		].join(''),
	);
	const head = `${'Event'.padEnd(44)}  Entries Requests    Bytes`;
	console.log([head, ...rows].join('\n'));
});

beforeEach(() => {
	clock.set('2026-03-17T12:00:00Z');
	sandbox.control.reset();
});

/** What a poll that finds nothing asks of Zoom, and what is stored after it. */
async function idleCosts(event: string, entries: number, watch: Watch) {
	clock.pass(MINUTE);
	const asked = await watch.requestsOf(async () => expect(await watch.poll()).toEqual([]));
	const cost = { event, entries, requests: asked.length, bytes: watch.stateSize() };
	costs.push(cost);
	return cost;
}

const lists = events.filter(({ value }) => eventEntry(value).list);
const objects = events.filter((event) => !lists.includes(event));
const waysOf = (all: ZoomEvent[]) =>
	all.flatMap(({ value }) =>
		eventEntry(value).requests.map((way) => ({ event: value, when: '', ...way })),
	);

/** The form of an event whose list holds that many. */
function listOf(event: string, count: number): INodeParameters {
	const { parameters, entries, add } = eventEntry(event).list!(sandbox);
	entries.length = 0;
	add(count);
	return parameters;
}

it('has a list for each event that asks for one', () => {
	const paged = events.filter((event) =>
		settingsOf(event).some(({ field }) => field.name === 'page_size'),
	);
	expect(lists).toEqual(paged);
});

it.each(waysOf(lists))(
	`$event $when asks as often as it says for ${FULL_PAGE} entries`,
	async ({ event, when, ids, parameters }) => {
		const form = { event, ...parameters?.(sandbox), ...listOf(event, FULL_PAGE) };
		const watch = await published(sandbox, form, { admin: true });
		const cost = await idleCosts(`${event} ${when}`, FULL_PAGE, watch);
		expect(cost.requests).toBe(ids.length);
	},
);

it.each(lists)(
	`$value keeps ${MANY} entries in at most ${BYTES_PER_KEY} bytes each`,
	async ({ value: event }) => {
		const watch = await published(sandbox, { event, ...listOf(event, MANY) });
		const { bytes, requests } = await idleCosts(event, MANY, watch);
		expect(requests).toBe(Math.ceil(MANY / FULL_PAGE));
		expect(bytes).toBeLessThanOrEqual(MANY * BYTES_PER_KEY);
	},
);

it('recordings are asked for once with any Look Back up to 26 days', async () => {
	for (const lookBackDays of [1, 7, 26]) {
		const watch = await published(sandbox, {
			event: 'newCloudRecording',
			options: { lookBackDays },
		});
		expect(await watch.requestsOf(watch.poll)).toHaveLength(1);
	}
});

describe('events for changes', () => {
	async function expectCost(event: string, requests: number, parameters: INodeParameters = {}) {
		const watch = await published(sandbox, { event, ...parameters }, { admin: true });
		const cost = await idleCosts(event, 1, watch);
		expect(cost.requests).toBe(requests);
		expect(cost.bytes).toBeLessThan(8_000);
	}

	it.each(waysOf(objects))(
		'$event $when asks as often as it says',
		async ({ event, ids, parameters }) =>
			await expectCost(event, ids.length, parameters?.(sandbox)),
	);

	it('dailyUsageReportChanged asks twice on the first two days of a month', async () => {
		clock.set('2026-04-01T12:00:00Z');
		sandbox.control.reset();
		await expectCost('dailyUsageReportChanged', 2);
	});

	it('meetingRecordingChanged asks once for a number too', async () => {
		const { id } = sandbox.control.addMeeting();
		sandbox.control.endMeeting({ id });
		sandbox.control.addRecording({ meetingId: id });
		await expectCost('meetingRecordingChanged', 1, { meetingId: byId(id) });
	});
});

it('does not grow in a year of daily recordings', async () => {
	sandbox.data.recordings.length = 0;
	const watch = await published(sandbox, { event: 'newCloudRecording' });
	const sizes: number[] = [];
	for (let day = 0; day < 365; day += 5) {
		clock.pass(5 * DAY);
		for (let each = 0; each < 5; each++) sandbox.control.addRecording({});
		sandbox.data.recordings.splice(0, sandbox.data.recordings.length - 50);
		expect(await watch.poll()).toHaveLength(5);
		sizes.push(watch.stateSize());
	}
	expect(Math.max(...sizes.slice(5))).toBe(Math.max(...sizes.slice(0, 5)));
});
