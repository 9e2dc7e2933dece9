import { check } from '../matrix/outcome.mjs';
import { choose, closeNode, isLoaded, openNode, panel } from './editor.mjs';
import { expectedForm } from './expected.mjs';
import { look } from './look.mjs';
import { variantsOf } from './variants.mjs';

/** Nodes on one canvas: as many as can be seen and opened. */
const ON_ONE_CANVAS = 24;
const IN_ONE_ROW = 6;
const PROBLEMS_TOLD = 12;

/** A node on a canvas, `index` says where. */
const node = (type, login, parameters, index) => ({
	id: `node-${index}`,
	name: `Form ${index + 1}`,
	type: type.name,
	typeVersion: [type.version].flat().at(-1),
	position: [(index % IN_ONE_ROW) * 220, Math.floor(index / IN_ONE_ROW) * 180],
	parameters,
	credentials: { [login.credentialType]: login.credential },
});

/** Opens a new workflow of these nodes. */
async function openCanvas({ page, api }, nodes) {
	const workflow = { name: 'Forms', nodes, connections: {}, settings: { executionOrder: 'v1' } };
	await page.goto(`/workflow/${await api.saveWorkflow(undefined, workflow)}`);
	await page
		.getByTestId('canvas-node')
		.nth(nodes.length - 1)
		.waitFor();
}

/** What picks each form, or each of those `titles`: the fields to choose in, in this order, and the choices by name. */
function choicesOf({ nodes }, titles) {
	const resources = nodes.zoom.properties.find(({ name }) => name === 'resource').options;
	const all = [
		...nodes.operations.map(({ resource, value, name }) => ({
			type: nodes.zoom,
			title: `${resource}/${value}`,
			chosen: { resource, operation: value },
			names: { resource: resources.find((one) => one.value === resource).name, operation: name },
		})),
		...nodes.events.map(({ value, name }) => ({
			type: nodes.trigger,
			title: value,
			chosen: { event: value },
			names: { event: name },
		})),
	];
	if (!titles) return all;
	const gone = titles.filter((title) => !all.some((one) => one.title === title));
	check(gone.length === 0, `there is no form ${gone.join(', ')}`);
	return all.filter(({ title }) => titles.includes(title));
}

/** Chooses each operation and event by hand, with either login, and looks at the empty form. */
async function chooseEach(stage, logins, choices, tally) {
	const { page, nodes } = stage;
	const [{ authentication: first }] = logins;
	const starts = [nodes.zoom, nodes.trigger].flatMap((type) =>
		logins.map((login) => ({ type, login })),
	);
	await openCanvas(
		stage,
		starts.map(({ type, login }, index) =>
			node(type, login, { authentication: login.authentication }, index),
		),
	);
	const problems = [];
	for (const [index, { type, login }] of starts.entries()) {
		await openNode(page, `Form ${index + 1}`);
		for (const { title, chosen, names } of choices.filter((one) => one.type === type)) {
			for (const [name, choice] of Object.entries(names)) await choose(page, name, choice);
			const { authentication } = login;
			const expected = expectedForm(type, { authentication, ...chosen });
			const found = await look(page, { expected, lists: authentication === first, tally });
			problems.push(...found.map((problem) => `${title}, ${login.title}: ${problem}`));
		}
		await closeNode(page);
	}
	return problems;
}

/** Opens each form with everything added, and with every choice that decides over others. */
async function openEach(stage, login, choices, tally) {
	const { authentication } = login;
	const forms = choices.flatMap(({ type, title, chosen }) =>
		variantsOf(type, { authentication, ...chosen }).map((parameters) => ({
			type,
			title,
			parameters,
		})),
	);
	const problems = [];
	const seen = new Set();
	for (let start = 0; start < forms.length; start += ON_ONE_CANVAS) {
		const some = forms.slice(start, start + ON_ONE_CANVAS);
		await openCanvas(
			stage,
			some.map(({ type, parameters }, index) => node(type, login, parameters, index)),
		);
		for (const [index, { type, title, parameters }] of some.entries()) {
			await openNode(stage.page, `Form ${index + 1}`);
			const expected = expectedForm(type, parameters);
			const lists = !seen.has(JSON.stringify(expected));
			seen.add(JSON.stringify(expected));
			const found = await look(stage.page, { expected, lists, tally });
			problems.push(...found.map((problem) => `${title}, filled in: ${problem}`));
			await closeNode(stage.page);
		}
	}
	return problems;
}

/** Whether the icon of that look is there on the canvas and in the panel of a node. */
async function checkIcons({ page }, colorScheme, file) {
	await page.emulateMedia({ colorScheme });
	await page.reload();
	const icons = {
		canvas: page.getByTestId('canvas-node').first().locator('img').first(),
		panel: panel(page).locator('header img').first(),
	};
	await icons.canvas.waitFor();
	await openNode(page, 'Form 1');
	for (const [place, icon] of Object.entries(icons)) {
		check(await isLoaded(icon), `${colorScheme}: the icon on the ${place} is missing`);
		const address = await icon.getAttribute('src');
		check(address.endsWith(file), `${colorScheme}: the icon on the ${place} is ${address}`);
	}
	await closeNode(page);
}

/**
 * Walks operations and events in the editor: all, or those `titles`, such as `meeting/get`. `logins` are the
 * two credentials, the first that of a user. Returns what was looked at; throws with what is wrong.
 */
export async function walkForms(stage, logins, titles) {
	const choices = choicesOf(stage, titles);
	// A list that depends on a field which is still empty is refused, and the form says so.
	stage.expect('/rest/dynamic-node-parameters/options');
	const tally = { forms: 0, fields: 0, added: 0, dropdowns: new Set() };
	const problems = [
		...(await chooseEach(stage, logins, choices, tally)),
		...(await openEach(stage, logins[0], choices, tally)),
	];
	await checkIcons(stage, 'light', 'zoom.svg');
	await checkIcons(stage, 'dark', 'zoom.dark.svg');
	problems.push(...stage.problems());
	const told = [...new Set(problems)];
	check(told.length === 0, `${told.length} problems: ${told.slice(0, PROBLEMS_TOLD).join('; ')}`);
	return `${tally.forms} forms with ${tally.fields} fields, ${tally.added} lists of fields to add, ${tally.dropdowns.size} dropdowns, both icons`;
}
