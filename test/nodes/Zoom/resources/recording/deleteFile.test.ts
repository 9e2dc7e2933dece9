import { behavesAsEveryOperation, byId, setUp } from '../setup';

const subject = setUp('recording', 'deleteFile');
const recorded = () => subject.sandbox.control.addRecording({});
const filesOf = (wanted: string) =>
	subject.sandbox.data.recordings.find(({ uuid }) => uuid === wanted)!.recording_files;

function call() {
	const { uuid, recording_files } = recorded();
	return { recordedId: byId(uuid), recordingId: byId(recording_files[0].id) };
}

describe('as every operation', () => {
	// Each item of a run finds a file of its own, or one that is gone.
	const parameters = () => ({ ...call(), options: { succeedIfGone: true } });
	behavesAsEveryOperation(
		{
			get sandbox() {
				return subject.sandbox;
			},
			refusal: subject.refusal,
			run: async (given, options) =>
				await subject.run(
					{ ...given, options: { succeedIfGone: true, ...(given.options as object) } },
					options,
				),
		},
		{ parameters },
	);
});

it.each([
	['trash', {}],
	['delete', { fileAction: 'delete' }],
])('deletes the one file, with action %s', async (action, more) => {
	const { uuid, recording_files } = recorded();
	const [first, ...others] = recording_files.map(({ id }) => id);
	const given = { recordedId: byId(uuid), recordingId: byId(first), ...more };
	const [{ json }] = await subject.run(given);
	expect(json).toEqual({ deleted: true, meetingId: uuid, recordingId: first, action });
	const left = filesOf(uuid).filter(({ deleted_time }) => deleted_time === undefined);
	expect(left.map(({ id }) => id)).toEqual(others);
	expect(filesOf(uuid)).toHaveLength(action === 'trash' ? 2 : 1);
});

it('tells of a file that is gone, or counts that as done', async () => {
	const given = call();
	await subject.run(given);
	const error = await subject.refusal(given);
	expect(error.description).toContain('3301');
	const [{ json }] = await subject.run({ ...given, options: { succeedIfGone: true } });
	expect(json).toMatchObject({ deleted: true, already_gone: true });
});

it('is not repeated when the answer gets lost', async () => {
	const given = call();
	subject.sandbox.control.resetConnection({ afterAccepting: true });
	await subject.refusal(given);
	expect(subject.sandbox.requests).toHaveLength(1);
});

it.each(['', ' ', '.', '..', '/', '%2e%2e', 'settings', 'status', 'registrants', '../settings'])(
	'never asks for the whole recording: refuses the file %j',
	async (id) => {
		const given = { ...call(), recordingId: byId(id) };
		const error = await subject.refusal(given);
		expect(error.message).toMatch(/^'File' is /);
		expect(subject.sandbox.requests).toEqual([]);
	},
);
