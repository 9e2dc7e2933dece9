import type { IDataObject } from 'n8n-workflow';
import { behavesAsEveryOperation, byId, setUp } from '../setup';

const subject = setUp('recording', 'get');
const recorded = (uuid?: string) =>
	subject.sandbox.control.addRecording(uuid === undefined ? {} : { uuid });

behavesAsEveryOperation(subject, { parameters: () => ({ recordedId: byId(recorded().uuid) }) });

it('gives links and states of the files when simplified, and all when not', async () => {
	const { uuid, recording_files } = recorded();
	const [{ json: simple }] = await subject.run({ recordedId: byId(uuid) });
	const [{ json: whole }] = await subject.run({ recordedId: byId(uuid), simplify: false });
	expect(simple.recording_files).toHaveLength(recording_files.length);
	for (const file of simple.recording_files as IDataObject[]) {
		expect(file).toMatchObject({ status: 'completed', download_url: expect.any(String) });
		expect(file).not.toHaveProperty('meeting_id');
	}
	expect(simple).not.toHaveProperty('account_id');
	expect(whole).toMatchObject({
		uuid,
		account_id: expect.any(String),
		auto_delete: expect.any(Boolean),
	});
});

it.each([
	['beginning with a slash', '/jXp112QmuoKj4854875=='],
	['holding two slashes', 'ab//p112QmuoKj4854875=='],
])('takes a UUID %s', async (_what, uuid) => {
	recorded(uuid);
	const [{ json }] = await subject.run({ recordedId: byId(uuid) });
	expect(json.uuid).toBe(uuid);
});

it('takes a number for the latest session', async () => {
	const { id } = recorded();
	const latest = subject.sandbox.control.addRecording({
		id,
		start_time: new Date().toISOString().replace(/\.\d+/, ''),
	});
	const [{ json }] = await subject.run({ recordedId: byId(id) });
	expect(json.uuid).toBe(latest.uuid);
});

it('gets a token for downloads, with its life', async () => {
	const options = { include_fields: 'download_access_token', ttl: 0 };
	const [{ json }] = await subject.run({ recordedId: byId(recorded().uuid), options });
	expect(json.download_access_token).toEqual(expect.any(String));
	expect(subject.sandbox.requests[0].query).toEqual({
		include_fields: 'download_access_token',
		ttl: '0',
	});
});

it('gives a recording that Zoom is still working on', async () => {
	const { uuid } = subject.sandbox.control.addRecording({ status: 'processing' });
	const [{ json }] = await subject.run({ recordedId: byId(uuid) });
	expect(json.recording_files).toEqual([expect.objectContaining({ status: 'processing' })]);
});

it('says that there is no recording', async () => {
	const error = await subject.refusal({ recordedId: byId(99_999_999_999) });
	expect(error.message).toBe('This meeting has no cloud recording');
});

it('fails when Zoom refuses with HTTP 200', async () => {
	subject.sandbox.control.failNext({
		status: 200,
		code: 200,
		message: 'You do not have the right permissions.',
	});
	const error = await subject.refusal({ recordedId: byId(recorded().uuid) });
	expect(error.message).toBe('Zoom does not permit this');
});

it.each([
	[
		'a life of more than seven days',
		{ recordedId: byId(85_012_345_678), options: { ttl: 604_801 } },
		"'Token Time to Live' is out of range: 604801",
	],
	['no meeting', {}, "'Meeting or Webinar' is empty"],
])('refuses %s before anything is sent', async (_what, parameters, message) => {
	const error = await subject.refusal(parameters);
	expect(error.message).toBe(message);
	expect(subject.sandbox.requests).toEqual([]);
});
