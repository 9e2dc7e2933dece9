import { behavesAsEveryOperation, byId, jsonOf, setUp } from '../setup';

describe('getSettings', () => {
	const subject = setUp('recording', 'getSettings');
	const call = () => ({ recordedId: byId(subject.sandbox.control.addRecording({}).uuid) });

	behavesAsEveryOperation(subject, { parameters: call });

	it('gives the passcode', async () => {
		const [json] = jsonOf(await subject.run(call()));
		expect(json).toMatchObject({ share_recording: 'publicly', password: expect.any(String) });
	});
});

describe('updateSettings', () => {
	const subject = setUp('recording', 'updateSettings');
	const recorded = () => subject.sandbox.control.addRecording({});
	const update = (recordingSettings: object) => ({
		recordedId: byId(recorded().uuid),
		recordingSettings: { ...recordingSettings },
	});

	behavesAsEveryOperation(subject, { parameters: () => update({ viewer_download: false }) });

	it('changes what is added, and nothing else', async () => {
		const { uuid } = recorded();
		const recordingSettings = { viewer_download: false, share_recording: 'none', topic: 'New' };
		const [{ json }] = await subject.run({ recordedId: byId(uuid), recordingSettings });
		expect(json).toEqual({ success: true, meetingId: uuid });
		expect(subject.sandbox.requests[0].body).toEqual(recordingSettings);
		const found = subject.sandbox.data.recordings.find((one) => one.uuid === uuid);
		expect(found).toMatchObject({ topic: 'New', settings: recordingSettings });
	});

	it.each([
		['nothing', {}, 'There is nothing to update'],
		['a short passcode', { password: 'Ab1@' }, "'Passcode' is shorter than 8 characters"],
		['a long one', { password: 'Ab1@Ab1@Ab1@' }, "'Passcode' is longer than 10 characters"],
	])('refuses %s before anything is sent', async (_what, settings, message) => {
		const error = await subject.refusal(update(settings));
		expect(error.message).toBe(message);
		expect(subject.sandbox.requests).toEqual([]);
	});
});
