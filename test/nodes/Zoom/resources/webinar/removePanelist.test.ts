import { behavesAsEveryOperation, byId, setUp } from '../setup';

const subject = setUp('webinar', 'removePanelist');
const PANELISTS = ['One', 'Two', 'Three'].map((name) => ({
	id: `p-${name}`,
	name,
	email: `${name.toLowerCase()}@example.com`,
}));
const webinar = () => subject.sandbox.control.addWebinar({ panelists: PANELISTS });
const removing = (id: number, panelist: string) => ({
	webinarId: byId(id),
	panelistId: byId(panelist),
});
const even = { options: { succeedIfGone: true } };

behavesAsEveryOperation(subject, {
	// Each item of a run removes the same person.
	parameters: () => ({ ...removing(webinar().id, 'p-Two'), ...even }),
});

it.each(['p-Two', 'two@example.com', ' TWO@example.com '])('removes %j alone', async (given) => {
	const { id, panelists } = webinar();
	const [{ json }] = await subject.run(removing(id, given));
	expect(json).toEqual({ deleted: true, webinarId: id, panelistId: given.trim() });
	expect(panelists.map(({ name }) => name)).toEqual(['One', 'Three']);
});

it('is told that the panelist is gone already', async () => {
	const { id } = webinar();
	await subject.run(removing(id, 'p-Two'));
	const error = await subject.refusal(removing(id, 'p-Two'));
	expect(error.context.data).toMatchObject({ code: 1001 });
});

it('counts it as done where the user wants that', async () => {
	const { id } = webinar();
	await subject.run(removing(id, 'p-Two'));
	const [{ json }] = await subject.run({ ...removing(id, 'p-Two'), ...even });
	expect(json).toEqual({ deleted: true, webinarId: id, panelistId: 'p-Two', already_gone: true });
});

it('counts no other refusal as done', async () => {
	const { id } = webinar();
	subject.sandbox.control.failNext({ status: 400, code: 200, message: 'No permission.' });
	await subject.refusal({ ...removing(id, 'p-Two'), ...even });
});

it('is not repeated when the answer gets lost', async () => {
	const { id } = webinar();
	subject.sandbox.control.resetConnection({ afterAccepting: true });
	await subject.refusal(removing(id, 'p-Two'));
	expect(subject.sandbox.requests).toHaveLength(1);
});

it.each([
	['', "'Panelist' is empty"],
	['  ', "'Panelist' is empty"],
	['={{ null }}', "'Panelist' is empty"],
	['.', "'Panelist' is not a panelist: ."],
	['..', "'Panelist' is not a panelist: .."],
	['/', "'Panelist' is not a panelist: /"],
	['%2e', "'Panelist' is not a panelist: %2e"],
	['?', "'Panelist' is not a panelist: ?"],
	['p-Two/', "'Panelist' is not a panelist: p-Two/"],
	['Two', undefined],
])('never removes all: %j', async (given, message) => {
	const { id, panelists } = webinar();
	const error = await subject.refusal(removing(id, given));
	if (message) {
		expect(error.message).toBe(message);
		expect(subject.sandbox.requests).toEqual([]);
	}
	expect(panelists).toHaveLength(PANELISTS.length);
});
