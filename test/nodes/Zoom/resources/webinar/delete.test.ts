import type { INodeParameters } from 'n8n-workflow';
import { behavesAsEveryOperation, byId, setUp } from '../setup';

const subject = setUp('webinar', 'delete');
const webinar = () => subject.sandbox.control.addWebinar();
const series = () =>
	subject.sandbox.control.addWebinar({ type: 9, recurrence: { type: 1, end_times: 3 } });
const known = (id: number) => subject.sandbox.data.webinars.find((one) => one.id === id);
const one = (occurrence_id: INodeParameters[string]) => ({
	deleteWhat: 'occurrence',
	occurrence_id,
});

describe('as every operation', () => {
	/** A webinar for each item of a run, as each is deleted once. */
	const parameters = () => {
		const ids = [webinar(), webinar(), webinar()].map(({ id }) => id);
		return { webinarId: byId(`={{ [${ids.join()}][$itemIndex] }}`) };
	};
	behavesAsEveryOperation(subject, { parameters });
});

it('deletes a webinar with all its occurrences, and tells nobody', async () => {
	const { id } = series();
	const [{ json }] = await subject.run({ webinarId: byId(id) });
	expect(json).toEqual({ deleted: true, id });
	expect(subject.sandbox.requests.map(({ query }) => query)).toEqual([{}]);
	expect(known(id)).toBeUndefined();
});

it('deletes one occurrence, and the others stay', async () => {
	const { id, occurrences } = series();
	const { occurrence_id } = occurrences![1];
	const [{ json }] = await subject.run({
		webinarId: byId(id),
		...one(byId(occurrence_id)),
		options: { cancel_webinar_reminder: true },
	});
	expect(json).toEqual({ deleted: true, id, occurrence_id });
	expect(subject.sandbox.requests[0].query).toEqual({
		occurrence_id,
		cancel_webinar_reminder: 'true',
	});
	expect(known(id)!.occurrences!.map(({ status }) => status)).toEqual([
		'available',
		'deleted',
		'available',
	]);
});

it.each([
	['left empty', byId('')],
	['an expression that gives nothing', byId('={{ $json.nothing }}')],
	['an expression that gives null', '={{ null }}'],
	['blanks', byId('  ')],
])('deletes nothing when the occurrence is %s', async (_what, occurrence_id) => {
	const { id } = series();
	const error = await subject.refusal({ webinarId: byId(id), ...one(occurrence_id) });
	expect(error.message).toBe("'Occurrence' is empty");
	expect(error.description).toContain('Whole Webinar');
	expect(subject.sandbox.requests).toEqual([]);
	expect(known(id)).toBeDefined();
});

it.each(['undefined', 'null', 'all', '1648194360000,1648280760000'])(
	'deletes nothing when the occurrence is %j',
	async (occurrence_id) => {
		const error = await subject.refusal({
			webinarId: byId(series().id),
			...one(byId(occurrence_id)),
		});
		expect(error.message).toBe("'Occurrence' is not the ID of an occurrence");
		expect(subject.sandbox.requests).toEqual([]);
	},
);

it.each([
	['nothing', '={{ null }}', "'Delete' is empty"],
	['words of the form', '={{ "One Occurrence" }}', "'Occurrence' is empty"],
	['something else', '={{ "all" }}', '\'Delete\' has no choice "all"'],
])('deletes nothing when an expression chooses %s', async (_what, deleteWhat, message) => {
	const { id } = series();
	const error = await subject.refusal({ webinarId: byId(id), deleteWhat });
	expect(error.message).toBe(message);
	expect(subject.sandbox.requests).toEqual([]);
});

it('does not send an occurrence that is hidden', async () => {
	const { id, occurrences } = series();
	const { occurrence_id } = occurrences![1];
	const hidden = { ...one(byId(occurrence_id)), deleteWhat: 'webinar' };
	await subject.run({ webinarId: byId(id), ...hidden });
	expect(subject.sandbox.requests[0].query).toEqual({});
});

it.each(['', '.', '..', '/', '12/registrants', 'abc'])(
	'asks Zoom for nothing of %j',
	async (id) => {
		await subject.refusal({ webinarId: byId(id) });
		expect(subject.sandbox.requests).toEqual([]);
	},
);

describe('what is gone already', () => {
	const gone = () => {
		const { id } = webinar();
		subject.sandbox.control.deleteWebinar({ id });
		return { id, parameters: { webinarId: byId(id) } };
	};
	const goneOccurrence = () => {
		const { id, occurrences } = series();
		const { occurrence_id } = occurrences![0];
		known(id)!.occurrences![0].status = 'deleted';
		return { id, occurrence_id, parameters: { webinarId: byId(id), ...one(byId(occurrence_id)) } };
	};
	const contented = { options: { succeedIfGone: true } };

	it('is told as such', async () => {
		expect((await subject.refusal(gone().parameters)).message).toBe('The webinar is gone already');
		const error = await subject.refusal(goneOccurrence().parameters);
		expect(error.message).toBe('This occurrence is gone already');
		expect(error.description).toContain('Webinar occurrence does not exist.');
	});

	it('counts as done where that is wanted', async () => {
		const { id, parameters } = gone();
		const [{ json }] = await subject.run({ ...parameters, ...contented });
		expect(json).toEqual({ deleted: true, id, already_gone: true });
	});

	it('counts as done for an occurrence too, but not for what Zoom refuses under the same code', async () => {
		const { id, occurrence_id, parameters } = goneOccurrence();
		const [{ json }] = await subject.run({ ...parameters, ...contented });
		expect(json).toEqual({ deleted: true, id, occurrence_id, already_gone: true });

		const message =
			'Your request could not be processed because webinars created via event directory can not be updated or deleted using this method.';
		const call = { method: 'DELETE', path: `/webinars/${id}` };
		subject.sandbox.control.failNext({ match: call, status: 400, code: 3000, message });
		const error = await subject.refusal({ webinarId: byId(id), ...contented });
		expect(error.description).toContain('event directory');
	});
});

it('does not delete a webinar that is running, which does not count as gone', async () => {
	const { id } = webinar();
	subject.sandbox.control.startWebinar({ id });
	const options = { succeedIfGone: true };
	await subject.refusal({ webinarId: byId(id), options });
	expect(known(id)).toBeDefined();
});

it('is sent once where the connection breaks', async () => {
	const { id } = webinar();
	const call = { method: 'DELETE', path: `/webinars/${id}` };
	subject.sandbox.control.failNext({ match: call, status: 503, message: 'Down.' });
	await subject.refusal({ webinarId: byId(id) });
	expect(subject.sandbox.requests).toHaveLength(1);
});
