import type { IDataObject } from 'n8n-workflow';
import type { RecordingFile } from '../../../../sandbox';
import { clock } from './clock';
import { eventSuite } from './suite';
import { HOUR } from '../../../../nodes/Zoom/http/time';
import { byId, failure, logins, pollOnce } from './trigger';

const suite = eventSuite();

const recording = (id: number | string, options = {}, more = {}) => ({
	event: 'meetingRecordingChanged',
	meetingId: byId(id),
	options,
	...more,
});
const changes = ([item]: IDataObject[]) => item.changes_detected as IDataObject;

/** A recorded session of a meeting. */
function recorded(more = {}) {
	const { id } = suite.sandbox.control.addMeeting();
	const { uuid } = suite.sandbox.control.endMeeting({ id });
	return { id, uuid, made: suite.sandbox.control.addRecording({ meetingId: id, ...more }) };
}

describe.each(logins)('Meeting Recording Changed with %s', (authentication) => {
	it('fires once when the first recording of a meeting appears, which no recording is before', async () => {
		const { id } = suite.sandbox.control.addMeeting();
		const watch = await suite.published(recording(id, {}, { authentication }));
		expect(await watch.poll()).toEqual([]);
		const { uuid, recording_files: files } = suite.sandbox.control.addRecording({ meetingId: id });
		const [item, ...more] = await pollOnce(watch);
		expect(more).toEqual([]);
		expect(Object.keys(item).sort()).toEqual([
			'changes_detected',
			'event_type',
			'meeting_recording',
		]);
		expect(item.event_type).toBe('recording_added');
		expect(item.changes_detected).toEqual({
			added: files.map((file) => file.id),
			completed: [],
			removed: [],
			updated: {},
		});
		expect(item.meeting_recording).toMatchObject({ uuid, id, recording_count: 2 });
		expect(item.meeting_recording).not.toHaveProperty('download_access_token');
	});
});

describe('Meeting Recording Changed', () => {
	it('fires for nothing when two reads differ in every URL and token', async () => {
		const { id } = recorded();
		const watch = await suite.published(recording(id, { include_download_token: true }));
		expect(await watch.poll()).toEqual([]);
		expect(JSON.stringify(watch.poller.saved())).not.toMatch(/https:/);
	});

	it('fires for no member that Zoom adds to its answers', async () => {
		const { id, uuid } = recorded();
		const watch = await suite.published(recording(id));
		suite.sandbox.control.addMembers({
			members: {
				share_id: 'x',
				transcripts: [{ id: 1 }],
				recording_files: { resolution: '1080p', is_edited: false },
			},
		});
		expect(await watch.poll()).toEqual([]);
		const file = suite.sandbox.control.addRecordingFile({
			uuid,
			recording_type: 'audio_transcript',
		});
		expect(changes(await pollOnce(watch)).added).toEqual([file.id]);
	});

	it('fires for files that arrive after the recording was complete', async () => {
		const { id, uuid } = recorded();
		const watch = await suite.published(recording(id));
		const file = suite.sandbox.control.addRecordingFile({
			uuid,
			recording_type: 'audio_transcript',
		});
		const items = await pollOnce(watch);
		expect(items).toMatchObject([
			{ event_type: 'recording_added', changes_detected: { added: [file.id] } },
		]);
		expect(changes(items).updated).toMatchObject({ recording_count: { old: 2, new: 3 } });
		const summary = suite.sandbox.control.addRecordingFile({ uuid, recording_type: 'summary' });
		const next = suite.sandbox.control.addRecordingFile({
			uuid,
			recording_type: 'summary_next_steps',
		});
		expect(changes(await pollOnce(watch))).toMatchObject({
			added: [summary.id, next.id],
			updated: {},
		});
	});

	it('fires when processing is completed, and counts files that come with it as added', async () => {
		const { id, uuid, made } = recorded({ status: 'processing' });
		const alone = await suite.published(recording(id));
		const [file] = made.recording_files;
		Object.assign(file, {
			status: 'completed',
			file_type: 'MP4',
			file_extension: 'MP4',
			file_size: 5000,
		});
		const items = await pollOnce(alone);
		expect(items).toMatchObject([
			{
				event_type: 'recording_processing_completed',
				changes_detected: {
					added: [],
					completed: [file.id],
					updated: { [`recording_files.${file.id}.file_type`]: { old: null, new: 'MP4' } },
				},
			},
		]);
		Object.assign(file, { status: 'processing', file_type: '' });
		const together = await suite.published(recording(uuid));
		suite.sandbox.control.completeRecording({ uuid });
		expect(await pollOnce(together)).toMatchObject([
			{ event_type: 'recording_added', changes_detected: { completed: [file.id] } },
		]);
	});

	it('fires for data of the recording, for files that go, and for audio of participants', async () => {
		const { id, made } = recorded();
		const watch = await suite.published(recording(id));
		made.topic = 'Renamed';
		expect(await pollOnce(watch)).toMatchObject([
			{
				event_type: 'recording_updated',
				changes_detected: { updated: { topic: { new: 'Renamed' } } },
			},
		]);
		const [, gone] = made.recording_files.splice(1, 1, made.recording_files[0]);
		expect(gone).toBeUndefined();
		expect(await pollOnce(watch)).toMatchObject([{ event_type: 'recording_updated' }]);
		const {
			id: fileId,
			file_type,
			file_size,
			recording_start,
			recording_end,
		} = made.recording_files[0];
		const audio = {
			id: `${fileId}A`,
			file_name: 'Ada',
			file_type,
			file_size,
			recording_start,
			recording_end,
		};
		made.participant_audio_files.push({ ...audio, status: 'completed' });
		expect(await pollOnce(watch)).toMatchObject([
			{ event_type: 'recording_added', changes_detected: { added: [audio.id] } },
		]);
	});

	it('tells files without ID apart by what they are and when they began', async () => {
		const { id, made } = recorded();
		const withoutId = (recording_start: string, file_type: string) =>
			made.recording_files.push({
				file_type,
				recording_start,
				meeting_id: made.uuid,
				status: 'completed',
			} as RecordingFile);
		withoutId('2026-01-01T10:00:00Z', 'TIMELINE');
		const watch = await suite.published(recording(id));
		expect(await watch.poll()).toEqual([]);
		withoutId('2026-01-01T10:30:00Z', 'TIMELINE');
		withoutId('2026-01-01T10:00:00Z', 'CC');
		expect(changes(await pollOnce(watch)).added).toEqual([
			'TIMELINE 2026-01-01T10:30:00Z',
			'CC 2026-01-01T10:00:00Z',
		]);
	});

	it('fires for a new session of the same number, but for no earlier one that shows again', async () => {
		const { id, uuid } = recorded();
		const watch = await suite.published(recording(id));
		clock.pass(HOUR);
		suite.sandbox.control.endMeeting({ id });
		const second = suite.sandbox.control.addRecording({ meetingId: id });
		expect(second.uuid).not.toBe(uuid);
		expect(await pollOnce(watch)).toMatchObject([
			{ event_type: 'recording_added', meeting_recording: { uuid: second.uuid } },
		]);
		suite.sandbox.control.trashRecording({ uuid: second.uuid });
		expect(await watch.poll()).toEqual([]);
		suite.sandbox.control.trashRecording({ uuid: second.uuid, trashed: false });
		expect(await watch.poll()).toEqual([]);
	});

	it('stays with one session when a UUID is watched, also one that begins with a slash', async () => {
		const uuid = '/UE+cApLTmOc6HZxOLFclQ==';
		const { id } = suite.sandbox.control.addRecording({ uuid });
		const watch = await suite.published(recording(uuid));
		suite.sandbox.control.addRecording({ id });
		expect(await watch.poll()).toEqual([]);
		suite.sandbox.control.addRecordingFile({ uuid, recording_type: 'chat_file' });
		expect(await pollOnce(watch)).toMatchObject([{ event_type: 'recording_added' }]);
	});

	it('keeps what it knew of a recording that is gone for a while', async () => {
		const { id, uuid } = recorded();
		const watch = await suite.published(recording(id));
		suite.sandbox.control.trashRecording({ uuid });
		expect(await watch.poll()).toEqual([]);
		suite.sandbox.control.trashRecording({ uuid, trashed: false });
		expect(await watch.poll()).toEqual([]);
	});

	it('asks for a download token, with its time to live, and gives it out', async () => {
		const { id, uuid } = recorded();
		const options = { include_download_token: true, token_ttl: 60 };
		const watch = await suite.published(recording(id, options));
		const [{ query }] = await watch.requestsOf(watch.poll);
		expect(query).toEqual({ include_fields: 'download_access_token', ttl: '60' });
		suite.sandbox.control.addRecordingFile({ uuid, recording_type: 'chat_file' });
		const [item] = await pollOnce(watch);
		expect((item.meeting_recording as IDataObject).download_access_token).toEqual(
			expect.any(String),
		);
	});

	it.each([
		[{ token_ttl: 60 }, {}],
		[{ include_download_token: false, token_ttl: 60 }, {}],
		[{ include_download_token: true }, { include_fields: 'download_access_token' }],
		[
			{ include_download_token: true, token_ttl: 0 },
			{ include_fields: 'download_access_token', ttl: '0' },
		],
	])('with the options %j asks for %j', async (options, query) => {
		const watch = suite.watchOf(recording(recorded().id, options));
		expect((await watch.requestsOf(watch.poll))[0].query).toEqual(query);
	});

	it('refuses a time to live of more than a week', async () => {
		const options = { include_download_token: true, token_ttl: 604_801 };
		const { message } = await failure(suite.watchOf(recording(recorded().id, options)).poll());
		expect(message).toBe("'Time to Live of the Download' is out of range: 604801");
	});

	it('shows the recording as it is as a sample, and writes nothing', async () => {
		const { id, made } = recorded();
		const watch = suite.watchOf(recording(id));
		expect(await watch.samples()).toMatchObject([
			{
				event_type: 'recording_added',
				changes_detected: { added: made.recording_files.map((file) => file.id) },
				meeting_recording: { id },
			},
		]);
		expect(watch.poller.saved()).toEqual({});
	});

	it('says what to check when there is no recording to show', async () => {
		const { id } = suite.sandbox.control.addMeeting();
		expect(await failure(suite.watchOf(recording(id)).samples())).toEqual({
			message: 'Zoom has nothing to show for this event yet',
			description: "Check 'Meeting or Webinar': it has no cloud recording.",
		});
	});
});
