import type { INodeParameters } from 'n8n-workflow';
import { behavesAsEveryOperation, byId, setUp } from '../setup';

const subject = setUp('webinar', 'addPanelists');
const webinar = () => subject.sandbox.control.addWebinar({});
const people = (count: number) =>
	Array.from({ length: count }, (_, index) => ({
		email: `speaker${index}@example.com`,
		name: `Speaker ${index}`,
	}));
const adding = (id: number, panelist: unknown[]) =>
	({ webinarId: byId(id), panelists: { panelist } }) as unknown as INodeParameters;
const bodies = () =>
	subject.sandbox.requests.map(({ body }) => (body as { panelists: unknown[] }).panelists);

behavesAsEveryOperation(subject, { parameters: () => adding(webinar().id, people(2)) });

it('sends no more than 30 in a request, in their order', async () => {
	const { id, panelists } = webinar();
	const items = await subject.run(adding(id, people(65)));
	expect(items).toHaveLength(1);
	expect(bodies().map(({ length }) => length)).toEqual([30, 30, 5]);
	expect(panelists.map(({ email }) => email)).toEqual(people(65).map(({ email }) => email));
});

it.each([30, 31])('sends %d in as few requests as possible', async (count) => {
	await subject.run(adding(webinar().id, people(count)));
	expect(bodies()).toHaveLength(Math.ceil(count / 30));
});

it('says how many were added before a refusal', async () => {
	const { id, panelists } = webinar();
	const error = await subject.refusal(adding(id, people(101)));
	expect(panelists).toHaveLength(90);
	expect(error.description).toMatch(/^The first 90 of the \d+ panelists are done\. /);
	expect(error.description).toMatch(/limit for the number of panelists/);
});

it('says nothing of the kind where the first request is refused', async () => {
	const error = await subject.refusal(adding(85_012_345_678, people(2)));
	expect(error.description).not.toMatch(/are done/);
});

it('is not repeated when the answer gets lost', async () => {
	const { id } = webinar();
	subject.sandbox.control.resetConnection({ afterAccepting: true });
	await subject.refusal(adding(id, people(31)));
	expect(subject.sandbox.requests).toHaveLength(1);
});

it('sends only what is filled in', async () => {
	const tag = { name_tag_name: '', name_tag_pronouns: 'they', name_tag_description: '' };
	const email = '={{ "a" }}@b.example';
	await subject.run(adding(webinar().id, [{ email, name: 'A', ...tag }]));
	expect(bodies()).toEqual([[{ email: 'a@b.example', name: 'A', name_tag_pronouns: 'they' }]]);
});

it.each<[string, unknown, string]>([
	['a form without panelists', {}, "'Panelists' is empty"],
	['a list without entries', '={{ [] }}', "'Panelists' is empty"],
	['nothing', '={{ null }}', "'Panelists' is empty"],
	[
		'an entry without an address',
		{ panelist: [{ name: 'A', email: '' }] },
		"'Panelists' has an entry 1 whose 'Email' is empty",
	],
	[
		'an entry without a name',
		{ panelist: [{ name: 'A', email: 'a@b.example' }, { email: 'c@d.example' }] },
		"'Panelists' has an entry 2 whose 'Name' is empty",
	],
	[
		'an address that is none',
		{ panelist: [{ name: 'A', email: 'a' }] },
		"'Panelists' has an entry 1 whose 'Email' is not an email address",
	],
])('refuses %s before anything is sent', async (_what, panelists, message) => {
	const given = { webinarId: byId(webinar().id), panelists } as INodeParameters;
	expect((await subject.refusal(given)).message).toBe(message);
	expect(subject.sandbox.requests).toEqual([]);
});
