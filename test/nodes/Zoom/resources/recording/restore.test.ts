import { behavesAsEveryOperation, byId, setUp } from '../setup';

const subject = setUp('recording', 'restore');
const find = (wanted: string) =>
	subject.sandbox.data.recordings.find(({ uuid }) => uuid === wanted)!;

function trashed(uuid?: string) {
	const recording = subject.sandbox.control.addRecording(uuid === undefined ? {} : { uuid });
	subject.sandbox.control.trashRecording({ uuid: recording.uuid });
	return recording;
}

describe('as every operation', () => {
	/** Restored once, it goes back to the trash for the next item. */
	const run: typeof subject.run = async (given, options = {}) => {
		const items = options.items ?? [{}];
		const outcomes = [];
		for (const [index] of items.entries()) {
			const recordings = subject.sandbox.data.recordings.slice(-1);
			for (const { uuid } of recordings) subject.sandbox.control.trashRecording({ uuid });
			const [item] = await subject.run(given, { ...options, items: [items[index]] });
			outcomes.push({ ...item, pairedItem: { item: index } });
		}
		return outcomes;
	};
	const again = {
		get sandbox() {
			return subject.sandbox;
		},
		refusal: subject.refusal,
		run,
	};
	behavesAsEveryOperation(again, { parameters: () => ({ trashedId: byId(trashed().uuid) }) });
});

it.each([
	['of a usual UUID', undefined],
	['of a UUID beginning with a slash', '/kXp112QmuoKj4854875=='],
	['of a UUID holding two slashes', 'cd//p112QmuoKj4854875=='],
])('brings a recording %s back with all files', async (_what, given) => {
	const { uuid } = trashed(given);
	const [{ json }] = await subject.run({ trashedId: byId(uuid) });
	expect(json).toEqual({ success: true, meetingId: uuid });
	expect(find(uuid)).toMatchObject({ trashed: false });
	expect(subject.sandbox.requests[0].body).toEqual({ action: 'recover' });
});

it('brings back one file', async () => {
	const { uuid, recording_files } = subject.sandbox.control.addRecording({});
	for (const file of recording_files) file.deleted_time = new Date().toISOString();
	const [{ id }] = recording_files;
	const given = { restore: 'file', trashedId: byId(uuid), trashedFileId: byId(id) };
	const [{ json }] = await subject.run(given);
	expect(json).toEqual({ success: true, meetingId: uuid, recordingId: id });
	const deleted = find(uuid).recording_files.map(({ deleted_time }) => deleted_time !== undefined);
	expect(deleted).toEqual([false, true]);
});

it.each(['', '.', '..', 'status', '../status'])(
	'never brings back all files where one is meant: refuses the file %j',
	async (id) => {
		const trashedId = byId(trashed().uuid);
		const error = await subject.refusal({
			restore: 'file',
			trashedId,
			trashedFileId: byId(id),
		});
		expect(error.message).toMatch(/^'File' is /);
		expect(subject.sandbox.requests).toEqual([]);
	},
);

it.each([
	['a meeting number', 850_1234_5678],
	['a join link', 'https://zoom.us/j/85012345678'],
])('wants the UUID, not %s', async (_what, id) => {
	const error = await subject.refusal({ trashedId: byId(id) });
	expect(error.message).toBe("'Recording' needs a UUID, not a meeting or webinar number");
	expect(subject.sandbox.requests).toEqual([]);
});

it('refuses another choice than the two', async () => {
	const given = { trashedId: byId(trashed().uuid), restore: '={{ "some" }}' };
	const error = await subject.refusal(given);
	expect(error.message).toBe('\'Restore\' has no choice "some"');
});
