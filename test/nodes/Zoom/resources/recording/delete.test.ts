import { behavesAsEveryOperation, byId, setUp } from '../setup';

const subject = setUp('recording', 'delete');
const recorded = (uuid?: string) =>
	subject.sandbox.control.addRecording(uuid === undefined ? {} : { uuid });
const find = (wanted: string) =>
	subject.sandbox.data.recordings.find(({ uuid }) => uuid === wanted);

describe('as every operation', () => {
	/** Three recordings under one number, as each item of a run deletes the latest that is left. */
	const parameters = () => {
		const { id } = recorded();
		subject.sandbox.control.addRecording({ id });
		subject.sandbox.control.addRecording({ id });
		return { recordedId: byId(id) };
	};
	behavesAsEveryOperation(subject, { parameters });
});

it('moves to the trash unless told otherwise', async () => {
	const { uuid } = recorded();
	const [{ json }] = await subject.run({ recordedId: byId(uuid) });
	expect(json).toEqual({ deleted: true, meetingId: uuid, action: 'trash' });
	expect(find(uuid)).toMatchObject({ trashed: true });
});

it('deletes for good', async () => {
	const { uuid } = recorded();
	const [{ json }] = await subject.run({ recordedId: byId(uuid), action: 'delete' });
	expect(json).toEqual({ deleted: true, meetingId: uuid, action: 'delete' });
	expect(find(uuid)).toBeUndefined();
});

it.each([
	['beginning with a slash', '/jXp112QmuoKj4854875=='],
	['holding two slashes', 'ab//p112QmuoKj4854875=='],
])('takes a UUID %s', async (_what, uuid) => {
	recorded(uuid);
	const [{ json }] = await subject.run({ recordedId: byId(uuid) });
	expect(json).toMatchObject({ deleted: true, meetingId: uuid });
	expect(find(uuid)).toMatchObject({ trashed: true });
});

it('fails when Zoom refuses with HTTP 200', async () => {
	const { uuid } = recorded();
	subject.sandbox.control.failNext({
		status: 200,
		code: 200,
		message: 'You do not have the right permissions.',
	});
	const error = await subject.refusal({ recordedId: byId(uuid) });
	expect(error.message).toBe('Zoom does not permit this');
});

it('is not repeated when the answer gets lost', async () => {
	const { uuid } = recorded();
	subject.sandbox.control.resetConnection({ afterAccepting: true });
	await subject.refusal({ recordedId: byId(uuid) });
	expect(subject.sandbox.requests).toHaveLength(1);
});

it.each([
	['no meeting', {}, "'Meeting or Webinar' is empty"],
	[
		'a path',
		{ recordedId: byId('../users/me') },
		"'Meeting or Webinar' is not a valid ID: ../users/me",
	],
	[
		'another action',
		{ recordedId: byId(85_012_345_678), action: '={{ "burn" }}' },
		'\'Action\' has no choice "burn"',
	],
])('refuses %s before anything is sent', async (_what, parameters, message) => {
	const error = await subject.refusal(parameters);
	expect(error.message).toBe(message);
	expect(subject.sandbox.requests).toEqual([]);
});
