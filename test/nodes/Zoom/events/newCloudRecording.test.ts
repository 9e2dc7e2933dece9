import { clock } from './clock';
import { eventSuite } from './suite';
import { DAY, HOUR, MINUTE } from '../../../../nodes/Zoom/http/time';
import { byId, logins, pollOnce } from './trigger';

const suite = eventSuite();

const recordings = (options = {}, login = {}) => ({
	event: 'newCloudRecording',
	options,
	...login,
});
const ago = (ms: number) => new Date(Date.now() - ms).toISOString().replace(/\.\d+/, '');
const uuidOf = ({ meeting }: { meeting?: unknown }) => (meeting as { uuid: string }).uuid;

describe.each(logins)('New Cloud Recording with %s', (authentication) => {
	const login = () => ({
		authentication,
		userId: byId(authentication === 'userOAuth2' ? 'me' : suite.sandbox.data.users[0].email),
	});

	it('fires once for a recording, with the payload of the event', async () => {
		const watch = await suite.published(recordings({}, login()));
		const { uuid, id } = suite.sandbox.control.addRecording({});
		const [item, ...more] = await pollOnce(watch);
		expect(more).toEqual([]);
		expect(Object.keys(item).sort()).toEqual(['event_type', 'meeting']);
		expect(item.event_type).toBe('recording_created');
		expect(item.meeting).toMatchObject({
			uuid,
			id,
			recording_count: 2,
			recording_files: [{ status: 'completed' }, {}],
		});
	});
});

describe('New Cloud Recording', () => {
	it('fires for nothing when two reads differ in every URL', async () => {
		const watch = await suite.published(recordings());
		const urls = async () => JSON.stringify((await watch.samples())[0]);
		expect(await urls()).not.toBe(await urls());
		expect(await watch.poll()).toEqual([]);
		expect(await watch.poll()).toEqual([]);
	});

	it('fires for nothing when files, counts and sizes of a known recording change', async () => {
		const { uuid } = suite.sandbox.control.addRecording({});
		const watch = await suite.published(recordings());
		suite.sandbox.control.addRecordingFile({ uuid, recording_type: 'audio_transcript' });
		expect(await watch.poll()).toEqual([]);
	});

	it('fires once for a recording that is listed while Zoom processes it', async () => {
		const watch = await suite.published(recordings());
		const { uuid } = suite.sandbox.control.addRecording({ status: 'processing' });
		const [item] = await pollOnce(watch);
		expect(item.meeting).toMatchObject({
			uuid,
			recording_count: 0,
			total_size: 0,
			recording_files: [{ status: 'processing', file_type: '', recording_end: '' }],
		});
		suite.sandbox.control.completeRecording({ uuid });
		expect(await watch.poll()).toEqual([]);
	});

	it('waits for the last file with Only When All Files Are Ready', async () => {
		const watch = await suite.published(recordings({ onlyCompleted: true }));
		const { uuid } = suite.sandbox.control.addRecording({ status: 'processing' });
		expect(await watch.poll()).toEqual([]);
		const other = suite.sandbox.control.addRecording({});
		expect((await watch.poll()).map(uuidOf)).toEqual([other.uuid]);
		clock.pass(5 * HOUR);
		suite.sandbox.control.completeRecording({ uuid });
		const [item] = await pollOnce(watch);
		expect(uuidOf(item)).toBe(uuid);
		suite.sandbox.control.addRecordingFile({ uuid, recording_type: 'summary' });
		expect(await watch.poll()).toEqual([]);
	});

	it('fires for a recording that was being processed when the workflow was published, once it is ready', async () => {
		const { uuid } = suite.sandbox.control.addRecording({ status: 'processing' });
		const watch = await suite.published(recordings({ onlyCompleted: true }));
		suite.sandbox.control.completeRecording({ uuid });
		expect((await pollOnce(watch)).map(uuidOf)).toEqual([uuid]);
	});

	it('fires for each of three sessions of one meeting number', async () => {
		const { id } = suite.sandbox.control.addMeeting();
		const watch = await suite.published(recordings());
		const made = [1, 2, 3].map((hours) =>
			suite.sandbox.control.addRecording({ id, start_time: ago(hours * HOUR) }),
		);
		expect(new Set(made.map((one) => one.id))).toEqual(new Set([id]));
		expect((await pollOnce(watch)).map(uuidOf)).toEqual(made.map((one) => one.uuid).reverse());
	});

	it('fires for UUIDs that begin with a slash or hold two', async () => {
		const watch = await suite.published(recordings());
		const uuids = ['/UE+cApLTmOc6HZxOLFclQ==', 'z8U//SR8RaGPPDyT1wULKA=='];
		for (const uuid of uuids) suite.sandbox.control.addRecording({ uuid });
		expect((await pollOnce(watch)).map(uuidOf).sort()).toEqual([...uuids].sort());
	});

	it('finds a recording that appears days after its meeting, as far as Look Back reaches', async () => {
		const usual = await suite.published(recordings());
		const long = await suite.published(recordings({ lookBackDays: 20 }));
		const late = suite.sandbox.control.addRecording({ start_time: ago(6 * DAY) });
		const tooLate = suite.sandbox.control.addRecording({ start_time: ago(19 * DAY) });
		expect((await pollOnce(usual)).map(uuidOf)).toEqual([late.uuid]);
		expect((await pollOnce(long)).map(uuidOf)).toEqual([tooLate.uuid, late.uuid]);
	});

	it('asks for what began within Look Back before the poll before the last', async () => {
		suite.at('2026-03-17T12:00:00Z');
		const watch = await suite.published(recordings({ lookBackDays: 2 }));
		const from: unknown[] = [];
		for (let polls = 0; polls < 3; polls++) {
			clock.pass(DAY);
			const [{ query }] = await watch.requestsOf(watch.poll);
			from.push(query.from);
		}
		expect(from).toEqual(['2026-03-15', '2026-03-15', '2026-03-16']);
	});

	it('looks back over the borders of months, no more than 27 days in one request', async () => {
		suite.at('2026-03-02T08:00:00Z');
		const watch = await suite.published(recordings({ lookBackDays: 30 }));
		const made = [
			'2026-01-31T23:59:00Z',
			'2026-02-01T00:00:00Z',
			'2026-02-28T23:59:59Z',
			'2026-03-01T00:00:00Z',
		].map((start_time) => suite.sandbox.control.addRecording({ start_time }));
		const asked = await watch.requestsOf(async () => {
			expect((await pollOnce(watch)).map(uuidOf)).toEqual(made.map(({ uuid }) => uuid));
		});
		for (const { query } of asked) {
			const length = Date.parse(String(query.to)) - Date.parse(String(query.from));
			expect(length).toBeLessThanOrEqual(27 * DAY);
		}
	});

	it('finds a recording of each day when it looks back over the shortest month', async () => {
		suite.at('2026-03-15T08:00:00Z');
		suite.sandbox.data.recordings.length = 0;
		const watch = await suite.published(recordings({ lookBackDays: 30 }));
		const made = Array.from({ length: 29 }, (_, days) =>
			suite.sandbox.control.addRecording({ start_time: ago((29 - days) * DAY) }),
		);
		expect((await pollOnce(watch)).map(uuidOf)).toEqual(made.map(({ uuid }) => uuid));
	});

	it('leaves out what Zoom lists without a UUID', async () => {
		const watch = await suite.published(recordings());
		const recording = suite.sandbox.control.addRecording({});
		const { uuid } = recording;
		Object.assign(recording, { uuid: undefined });
		expect(await watch.poll()).toEqual([]);
		Object.assign(recording, { uuid });
		expect((await pollOnce(watch)).map(uuidOf)).toEqual([uuid]);
	});

	it('finds everything after n8n was down for two months, month by month', async () => {
		const watch = await suite.published(recordings());
		clock.pass(62 * DAY);
		const made = [60, 45, 20, 1].map((days) =>
			suite.sandbox.control.addRecording({ start_time: ago(days * DAY) }),
		);
		watch.poller.restart();
		expect((await pollOnce(watch)).map(uuidOf)).toEqual(made.map(({ uuid }) => uuid));
	});

	it('fires once for a recording whose meeting began just before midnight UTC', async () => {
		suite.at('2026-04-30T23:50:00Z');
		const watch = await suite.published(recordings({ lookBackDays: 1 }));
		const { uuid } = suite.sandbox.control.addRecording({ start_time: '2026-04-30T23:55:00Z' });
		clock.pass(HOUR);
		expect((await pollOnce(watch)).map(uuidOf)).toEqual([uuid]);
		clock.pass(3 * DAY);
		expect(await watch.poll()).toEqual([]);
	});

	it('fires for nothing that comes back from the trash', async () => {
		const { uuid } = suite.sandbox.control.addRecording({});
		const watch = await suite.published(recordings());
		suite.sandbox.control.trashRecording({ uuid });
		expect(await watch.poll()).toEqual([]);
		const other = suite.sandbox.control.addRecording({});
		expect((await watch.poll()).map(uuidOf)).toEqual([other.uuid]);
		suite.sandbox.control.trashRecording({ uuid, trashed: false });
		expect(await watch.poll()).toEqual([]);
	});

	it('forgets what left the window, and fires for none of it', async () => {
		suite.sandbox.control.seedMany({ kind: 'recordings', count: 200 });
		const watch = await suite.published(recordings());
		const before = watch.stateSize();
		clock.pass(8 * DAY);
		for (let each = 0; each < 2; each++) {
			const { uuid } = suite.sandbox.control.addRecording({});
			expect((await pollOnce(watch)).map(uuidOf)).toEqual([uuid]);
		}
		expect(watch.stateSize()).toBeLessThan(before - 200 * 10);
	});

	it.each([1, 30, 300])('reads all pages with a page size of %d', async (page_size) => {
		suite.sandbox.data.recordings.length = 0;
		const watch = await suite.published(recordings({ page_size }));
		const made = Array.from({ length: 7 }, (_, index) =>
			suite.sandbox.control.addRecording({ start_time: ago((10 - index) * MINUTE) }),
		);
		const asked = await watch.requestsOf(async () => {
			expect((await watch.poll()).map(uuidOf)).toEqual(made.map(({ uuid }) => uuid));
		});
		expect(asked).toHaveLength(Math.ceil(7 / page_size));
		expect(asked[0].query.page_size).toBe(String(page_size));
	});

	it('shows the three newest recordings as samples, and writes nothing', async () => {
		suite.sandbox.data.recordings.length = 0;
		const made = [4, 3, 2, 1].map((hours) =>
			suite.sandbox.control.addRecording({ start_time: ago(hours * HOUR) }),
		);
		const watch = suite.watchOf(recordings());
		const samples = await watch.samples();
		expect(samples.map(uuidOf)).toEqual(made.slice(1).map(({ uuid }) => uuid));
		expect(samples.map((sample) => sample.event_type)).toEqual(Array(3).fill('recording_created'));
		expect(watch.poller.saved()).toEqual({});
	});
});
