import { byId, setUp } from '../setup';

const subject = setUp('meeting', 'end');

it('ends the meeting that runs, and says so', async () => {
	const { control, data } = subject.sandbox;
	const { id, uuid } = control.addMeeting();
	control.startMeeting({ id });
	const [{ json }] = await subject.run({ meetingId: byId(id) });
	expect(json).toEqual({ success: true, id });
	expect(subject.sandbox.requests[0].body).toEqual({ action: 'end' });
	expect(data.meetingInstances.find((one) => one.uuid === uuid)?.end_time).not.toBe('');
});

it('tells that a meeting does not run, or counts it as done', async () => {
	const { id } = subject.sandbox.control.addMeeting();
	await subject.refusal({ meetingId: byId(id) });
	const [{ json }] = await subject.run({ meetingId: byId(id), options: { succeedIfOver: true } });
	expect(json).toEqual({ success: true, id, already_over: true });
});

it('does not count a webinar as over', async () => {
	const { id } = subject.sandbox.control.addWebinar();
	await subject.refusal({ meetingId: byId(id), options: { succeedIfOver: true } });
});

it('is not repeated when the answer gets lost', async () => {
	const { id } = subject.sandbox.control.addMeeting();
	subject.sandbox.control.startMeeting({ id });
	subject.sandbox.control.resetConnection({ afterAccepting: true });
	await subject.refusal({ meetingId: byId(id) });
	expect(subject.sandbox.requests).toHaveLength(1);
});
