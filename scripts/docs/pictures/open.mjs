import { inARow } from '../../../test/e2e/matrix/workflows.mjs';
import { form, openNode } from '../../../test/e2e/browser/editor.mjs';
import { LOGINS } from '../../start/setup.mjs';

const WINDOW = { width: 1280, height: 800 };

/** The login of a user, with the credential that the newcomer has made. */
async function loginOf({ api, credential }) {
	for (const id of await api.credentialIds()) {
		const { name } = await api.credential(id);
		if (name === credential) return { ...LOGINS[0], credential: { id, name } };
	}
	throw new Error(`There is no credential ${credential}`);
}

/** The node whose form is `shows`, filled in with `given`. */
function nodeOf({ zoom, trigger, operations }, shows, given, login) {
	const [, kind, chosen] = /^(operation|event):(.+)$/.exec(shows);
	const [resource, operation] = chosen.split('/');
	const isEvent = kind === 'event';
	const title = operations.find((one) => one.resource === resource && one.value === operation);
	return {
		id: 'zoom',
		name: isEvent ? 'Zoom Trigger' : title.action,
		type: (isEvent ? trigger : zoom).name,
		typeVersion: isEvent ? trigger.version : zoom.version.at(-1),
		parameters: {
			authentication: login.authentication,
			...(isEvent ? { event: chosen } : { resource, operation }),
			...given,
		},
		credentials: { [login.credentialType]: login.credential },
	};
}

/** Opens the form of a view in a new workflow. */
async function open(stage, { shows, given, height = WINDOW.height }) {
	const { page, api, nodes } = stage;
	const node = nodeOf(nodes, shows, await given(stage), await loginOf(stage));
	const isEvent = node.type === nodes.trigger.name;
	const workflow = isEvent ? inARow('My workflow', [], node) : inARow('My workflow', [node]);
	await page.setViewportSize({ ...WINDOW, height });
	await page.goto(`/workflow/${await api.saveWorkflow(undefined, workflow)}`);
	await openNode(page, node.name);
	await form(page).waitFor();
}

/** The views as steps that can follow those of the newcomer. */
export const stepsOf = (views) =>
	views.map((view) => ({
		...view,
		run: async (stage) => {
			await open(stage, view);
			await view.run(stage);
		},
	}));
