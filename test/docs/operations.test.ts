import type { INodePropertyOptions } from 'n8n-workflow';
import { Zoom } from '../../nodes/Zoom/Zoom.node';
import { allOperations } from '../../sandbox/endpoints';
import { formsOf, type Form } from '../support/form';
import { examplesIn, read, scopesIn, sections, tableRows } from './markdown';

const { description } = new Zoom();
const nameOf = (field: string, value: string) =>
	description.properties
		.filter(({ name }) => name === field)
		.flatMap(({ options }) => options as INodePropertyOptions[])
		.find((option) => option.value === value)!.name;
const forms = ['userOAuth2', 'serverToServerOAuth2'].flatMap((login) =>
	formsOf(description, login).map((form) => ({
		...form,
		login,
		title: `${nameOf('resource', form.resource)}: ${operationName(form)}`,
	})),
);

function operationName({ resource, operation }: Form): string {
	const dropdown = description.properties.find(
		({ name, displayOptions }) =>
			name === 'operation' && displayOptions?.show?.resource?.includes(resource),
	)!;
	return (dropdown.options as INodePropertyOptions[]).find(({ value }) => value === operation)!
		.name;
}

/** The chapters on an operation: its own, and those that it shares with others. */
function chaptersOn(form: Form): string {
	const chapters = sections(read(`docs/resources/${form.resource}.md`));
	const own = chapters.find(({ level, title }) => level === 2 && title === operationName(form));
	if (!own)
		throw new Error(`The pages know no ${form.resource}/${form.operation}: run npm run docs`);
	const shared = chapters.filter(
		({ level, text }) => level === 2 && text.includes(`(#${own.anchor})`) && /^For \[/m.test(text),
	);
	return [own, ...shared].map(({ text }) => text).join('\n');
}

it('has a chapter for each operation', () => {
	expect(forms.length).toBeGreaterThan(0);
	for (const form of forms) expect(chaptersOn(form)).toContain(`## ${operationName(form)}`);
});

it.each(forms)('$title says what each field does: $login', (form) => {
	const chapters = chaptersOn(form);
	expect(form.fields.length).toBeGreaterThan(0);
	const missing = form.fields
		.map(({ field }) => field)
		.filter(({ type }) => !['notice', 'callout', 'hidden'].includes(type))
		.filter(({ displayName, name }) => !chapters.includes(`**${displayName}** \`${name}\``))
		.filter(({ name }) => !chapters.includes(`(\`${name}\`)`));
	expect(missing.map(({ displayName }) => displayName)).toEqual([]);
});

it.each(forms.filter(({ login }) => login === 'userOAuth2'))(
	'$title names the scopes that Zoom asks for, and shows an example',
	(form) => {
		const { scopes } = allOperations.find(
			({ method, path }) => method === form.method && path === form.url,
		)!;
		const facts = tableRows(chaptersOn(form)).filter(([fact]) => fact.startsWith('Scopes'));
		expect(facts.map(([, named]) => scopesIn(named))).toEqual(
			[scopes.granular, scopes.classic].map(({ user, admin }) => [...user, ...admin]),
		);
		const [example] = examplesIn(chaptersOn(form));
		expect(Object.keys(example as object).length).toBeGreaterThan(1);
	},
);
