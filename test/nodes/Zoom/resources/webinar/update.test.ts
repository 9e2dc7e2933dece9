import { behavesAsEveryOperation, byId, setUp } from '../setup';

const subject = setUp('webinar', 'update');
const webinar = () => subject.sandbox.control.addWebinar();
const series = () =>
	subject.sandbox.control.addWebinar({ type: 9, recurrence: { type: 1, end_times: 3 } });

behavesAsEveryOperation(subject, {
	parameters: () => ({ webinarId: byId(webinar().id), updateFields: { topic: 'Moved' } }),
});

it('says which webinar was changed', async () => {
	const { id } = webinar();
	const updateFields = { topic: 'Neu', agenda: '', duration: 0 };
	const [{ json }] = await subject.run({ webinarId: byId(id), updateFields });
	expect(json).toEqual({ success: true, id });
	expect(subject.sandbox.requests.map(({ body }) => body)).toEqual([updateFields]);
	expect(subject.sandbox.data.webinars.find((one) => one.id === id)).toMatchObject(updateFields);
});

it.each([
	['no field', {}],
	['only an occurrence', { options: { occurrence_id: byId('1648194360000') } }],
	['groups without a setting', { settings: { emails: {}, simulive: {} } }],
])('refuses an update with nothing in it: %s', async (_what, parameters) => {
	const error = await subject.refusal({ webinarId: byId(webinar().id), ...parameters });
	expect(error.message).toBe('There is nothing to update');
	expect(error.description).toContain("'Update Fields', 'Recurrence' or 'Settings'");
	expect(subject.sandbox.requests).toEqual([]);
});

it('changes one occurrence, which has no zone of its own', async () => {
	const { id, occurrences } = series();
	const [{ json }] = await subject.run(
		{
			webinarId: byId(id),
			updateFields: { start_time: '2031-07-01T09:30:00', duration: 25 },
			settings: { audioAndVideo: { panelists_video: false } },
			options: { occurrence_id: byId(occurrences![1].occurrence_id) },
		},
		{ timezone: 'Europe/Berlin' },
	);
	expect(json).toEqual({ success: true, id });
	expect(subject.sandbox.requests[0].body).toEqual({
		start_time: '2031-07-01T07:30:00Z',
		duration: 25,
		settings: { panelists_video: false },
	});
	const changed = subject.sandbox.data.webinars.find((one) => one.id === id)!;
	expect(changed.occurrences!.map(({ duration }) => duration === 25)).toEqual([false, true, false]);
});

it('sends what Zoom takes of an update only', async () => {
	await subject.run({
		webinarId: byId(webinar().id),
		settings: {
			emails: { notify_registrants: true },
			securityAndAccess: { authentication_name: 'Sign in' },
		},
	});
	expect(subject.sandbox.requests[0].body).toEqual({
		settings: { notify_registrants: true, authentication_name: 'Sign in' },
	});
});

it('says that the change is made when it cannot be read back', async () => {
	const { id } = webinar();
	const read = { method: 'GET', path: `/webinars/${id}` };
	subject.sandbox.control.failNext({ match: read, status: 400, code: 4711, message: 'No scopes.' });
	const [{ json }] = await subject.run({
		webinarId: byId(id),
		settings: { recording: { on_demand: true } },
		options: { reportIgnoredSettings: true },
	});
	expect(json).toMatchObject({
		success: true,
		ignored_settings: null,
		ignored_settings_error: expect.stringContaining(
			'The webinar was saved, but could not be read back',
		),
	});
});
