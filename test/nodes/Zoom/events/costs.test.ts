/* eslint-disable no-console -- what the events cost is to be read */
import type { Sandbox } from '../../../../sandbox';
import { clock } from './clock';
import { byId, DAY, MINUTE, published, sandboxForEvents, type Watch } from './trigger';

/** The most entries that one request gives. */
const FULL_PAGE = 300;
const MANY = 10_000;
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

/** A held meeting or webinar with that many joins in its list. */
function session(kind: 'meeting' | 'webinar', joins: number) {
	const list = kind === 'meeting' ? sandbox.data.meetingInstances : sandbox.data.webinarInstances;
	const [instance] = list;
	instance.participants.length = 0;
	sandbox.control.seedMany({ kind: 'participants', count: joins, meetingId: instance.session_id });
	return byId(instance.uuid);
}

const lists: Record<string, (count: number) => object> = {
	newCloudRecording(count) {
		sandbox.data.recordings.length = 0;
		sandbox.control.seedMany({ kind: 'recordings', count });
		return {};
	},
	newMeetingCreated(count) {
		sandbox.data.meetings.length = 0;
		sandbox.control.seedMany({ kind: 'meetings', count });
		return {};
	},
	newWebinarCreated(count) {
		sandbox.data.webinars.length = 0;
		sandbox.control.seedMany({ kind: 'webinars', count });
		return {};
	},
	newMeetingParticipant: (count) => ({ meetingId: session('meeting', count) }),
	newWebinarParticipant: (count) => ({ webinarId: session('webinar', count) }),
};

describe.each(Object.entries(lists))('%s', (event, fill) => {
	it(`asks once for ${FULL_PAGE} entries`, async () => {
		const watch = await published(sandbox, { event, ...fill(FULL_PAGE) });
		expect((await idleCosts(event, FULL_PAGE, watch)).requests).toBe(1);
	});
});

it.each(['newCloudRecording', 'newMeetingParticipant'])(
	`%s keeps ${MANY} entries in at most ${BYTES_PER_KEY} bytes each`,
	async (event) => {
		const watch = await published(sandbox, { event, ...lists[event](MANY) });
		const { bytes, requests } = await idleCosts(event, MANY, watch);
		expect(requests).toBe(Math.ceil(MANY / FULL_PAGE));
		expect(bytes).toBeLessThanOrEqual(MANY * BYTES_PER_KEY);
	},
);

it.each([
	['newMeetingParticipant', 'meeting', 'meetingId'],
	['newWebinarParticipant', 'webinar', 'webinarId'],
] as const)('%s asks the report once too', async (event, kind, picker) => {
	const watch = await published(
		sandbox,
		{ event, source: 'report', [picker]: session(kind, FULL_PAGE) },
		{ admin: true },
	);
	expect((await idleCosts(`${event} (report)`, FULL_PAGE, watch)).requests).toBe(1);
});

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
	const recordedMeeting = () => {
		const { id } = sandbox.control.addMeeting();
		const { uuid } = sandbox.control.endMeeting({ id });
		sandbox.control.addRecording({ meetingId: id });
		sandbox.control.setSummary({ uuid });
		return { id, uuid };
	};
	const objects: Array<[string, string, number, () => object]> = [
		['dailyUsageReportChanged', '', 1, () => ({})],
		[
			'dailyUsageReportChanged',
			' (first two days of a month)',
			2,
			() => {
				clock.set('2026-04-01T12:00:00Z');
				sandbox.control.reset();
				return {};
			},
		],
		['meetingDetailsChanged', '', 1, () => ({ meetingId: byId(sandbox.data.meetings[0].id) })],
		['meetingRecordingChanged', '', 1, () => ({ meetingId: byId(recordedMeeting().id) })],
		['meetingSummaryUpdated', ' by ID', 2, () => ({ meetingId: byId(recordedMeeting().id) })],
		['meetingSummaryUpdated', ' by UUID', 1, () => ({ meetingId: byId(recordedMeeting().uuid) })],
		['userInformationChanged', '', 1, () => ({})],
		['webinarDetailsChanged', '', 1, () => ({ webinarId: byId(sandbox.data.webinars[0].id) })],
	];

	it.each(objects)('%s%s: %d request(s)', async (event, remark, requests, fill) => {
		const watch = await published(sandbox, { event, ...fill() }, { admin: true });
		const cost = await idleCosts(event + remark, 1, watch);
		expect(cost.requests).toBe(requests);
		expect(cost.bytes).toBeLessThan(8_000);
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
