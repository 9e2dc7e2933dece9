import { behavesAsEveryOperation, byId, setUp } from '../setup';

const subject = setUp('webinar', 'get');

behavesAsEveryOperation(subject, {
	parameters: () => ({ webinarId: byId(subject.sandbox.data.webinars[40].id) }),
});

it('gives a webinar without its settings when simplified, and all of it when not', async () => {
	const { id, topic } = subject.sandbox.control.addWebinar({ topic: 'Ärztetag' });
	const [{ json: simple }] = await subject.run({ webinarId: byId(id) });
	const [{ json: whole }] = await subject.run({ webinarId: byId(id), simplify: false });
	expect(simple).toMatchObject({ id, topic });
	expect(simple).not.toHaveProperty('settings');
	expect(whole).toMatchObject({ id, topic, settings: expect.any(Object) });
});

it.each([
	['beginning with a slash', '/jXp112QmuoKj4854875=='],
	['holding two slashes', 'ab//p112QmuoKj4854875=='],
])('takes a UUID %s', async (_what, uuid) => {
	const { id } = subject.sandbox.control.addWebinar({ uuid });
	const [{ json }] = await subject.run({ webinarId: byId(uuid) });
	expect(json).toMatchObject({ id, uuid });
});

it('gives one occurrence', async () => {
	const { id, occurrences } = subject.sandbox.control.addWebinar({
		type: 9,
		recurrence: { type: 1, end_times: 4 },
	});
	const { occurrence_id, start_time } = occurrences![3];
	const [{ json }] = await subject.run({ webinarId: byId(id), options: { occurrence_id } });
	expect(json).toMatchObject({ id, start_time });
});

it('refuses an empty webinar before anything is sent', async () => {
	const error = await subject.refusal({});
	expect(error.message).toBe("'Webinar' is empty");
	expect(subject.sandbox.requests).toEqual([]);
});
