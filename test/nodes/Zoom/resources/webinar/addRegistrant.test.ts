import { behavesAsEveryOperation, byId, setUp } from '../setup';

const subject = setUp('webinar', 'addRegistrant');
const ada = { email: 'ada@example.org', first_name: 'Ada' };

behavesAsEveryOperation(subject, {
	parameters: () => ({ webinarId: byId(subject.sandbox.control.addWebinar().id), ...ada }),
});

it('registers a person with the source through which they came', async () => {
	const { id, topic } = subject.sandbox.control.addWebinar();
	const [{ json }] = await subject.run({
		webinarId: byId(id),
		...ada,
		additionalFields: { source_id: '5516482804110', org: 'Acme' },
	});
	expect(json).toMatchObject({ id, topic, registrant_id: expect.any(String) });
	expect(subject.sandbox.requests[0].body).toEqual({
		...ada,
		source_id: '5516482804110',
		org: 'Acme',
	});
});

it('registers for some occurrences', async () => {
	const { id, occurrences } = subject.sandbox.control.addWebinar({
		type: 9,
		recurrence: { type: 1, end_times: 3 },
	});
	const occurrence_ids = occurrences![1].occurrence_id;
	const [{ json }] = await subject.run({
		webinarId: byId(id),
		...ada,
		additionalFields: { occurrence_ids },
	});
	expect(json.occurrences).toEqual([expect.objectContaining({ occurrence_id: occurrence_ids })]);
});

it('says that the host can’t register', async () => {
	const { id } = subject.sandbox.control.addWebinar();
	const [{ email }] = subject.sandbox.data.users;
	const error = await subject.refusal({ webinarId: byId(id), email, first_name: 'Me' });
	expect(error.message).toBe("Hosts can't register for their own session");
});

it.each([
	['no address', { email: '', first_name: 'Ada' }, "'Email' is empty"],
	['no name', { email: 'ada@example.org', first_name: '' }, "'First Name' is empty"],
	[
		'a UUID',
		{ ...ada, webinarId: byId('/jXp112QmuoKj4854875==') },
		"'Webinar' needs the meeting or webinar number, not a UUID",
	],
])('refuses %s before anything is sent', async (_what, parameters, message) => {
	const webinarId = byId(subject.sandbox.data.webinars[40].id);
	const error = await subject.refusal({ webinarId, ...parameters });
	expect(error.message).toBe(message);
	expect(subject.sandbox.requests).toEqual([]);
});
