import { behavesAsEveryOperation, byId, setUp } from '../setup';

const subject = setUp('webinar', 'end');

function running() {
	const { control } = subject.sandbox;
	const { id } = control.addWebinar();
	control.startWebinar({ id });
	control.joinWebinarParticipant({ webinar: id, name: 'Robin' });
	return id;
}

behavesAsEveryOperation(subject, { parameters: () => ({ webinarId: byId(running()) }) });

it('ends the session for everybody, and keeps the webinar', async () => {
	const id = running();
	const [{ json }] = await subject.run({ webinarId: byId(id) });
	expect(json).toEqual({ success: true, id });
	expect(subject.sandbox.requests.map(({ body }) => body)).toEqual([{ action: 'end' }]);

	const { webinars, webinarInstances } = subject.sandbox.data;
	expect(webinars.find((one) => one.id === id)).toMatchObject({ status: 'waiting' });
	const instance = webinarInstances.find(({ session_id }) => session_id === id)!;
	const times = [instance, ...instance.participants].map((one) =>
		'end_time' in one ? one.end_time : one.leave_time,
	);
	expect(times.every((time) => time !== '')).toBe(true);
});

it('is sent once where Zoom fails', async () => {
	const id = running();
	const call = { method: 'PUT', path: `/webinars/${id}/status` };
	subject.sandbox.control.failNext({ match: call, status: 503, message: 'Down.' });
	await subject.refusal({ webinarId: byId(id) });
	expect(subject.sandbox.requests).toHaveLength(1);
});

it.each(['', '.', '..', 'abc'])('asks Zoom for nothing of %j', async (id) => {
	await subject.refusal({ webinarId: byId(id) });
	expect(subject.sandbox.requests).toEqual([]);
});
