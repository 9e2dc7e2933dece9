import axios from 'axios';
import { openEditor } from './browser.mjs';

/** What the sandbox answers to a GET on this path, asked for the whole account. */
async function ask({ apiUrl, issueToken }, path, params) {
	const headers = { authorization: `Bearer ${issueToken('admin')}` };
	return (await axios.get(`${apiUrl}${path}`, { headers, params, proxy: false })).data;
}

/** All entries of a list of the sandbox, `key` is the member that has them. */
async function askAll(sandbox, path, key, params) {
	const entries = [];
	let next = '';
	do {
		const page = { ...params, page_size: 300, next_page_token: next || undefined };
		const answer = await ask(sandbox, path, page);
		entries.push(...answer[key]);
		next = answer.next_page_token;
	} while (next);
	return entries;
}

/** What both nodes offer, from their descriptions as n8n has loaded them. */
async function readNodes(api) {
	const types = await api.nodeTypes();
	const [zoom, trigger] = ['zoom', 'zoomTrigger'].map((name) =>
		types.find((type) => type.name === `n8n-nodes-zoom.${name}`),
	);
	const named = (type, wanted) => type.properties.filter(({ name }) => name === wanted);
	// n8n adds Custom API Call to each resource; that has no action of its own.
	const operations = named(zoom, 'operation').flatMap(({ options, displayOptions }) =>
		options
			.filter(({ action }) => action)
			.map((option) => ({ resource: displayOptions.show.resource[0], ...option })),
	);
	return {
		zoom,
		trigger,
		operations,
		actions: operations.map(({ action }) => action),
		events: named(trigger, 'event').flatMap(({ options }) => options),
	};
}

/**
 * Opens the editor of an n8n with the package. Takes what the cases of the matrix get and `log`, the
 * file for the output of an installation. Returns the page and what `openEditor` gives besides, what
 * both nodes offer, `ask` and `askAll` (what the sandbox has) and what was given.
 */
export async function startStage({ api, url, profile, sandbox, log }) {
	const editor = await openEditor({ url, owner: profile.owner, log });
	const nodes = await readNodes(api);
	return {
		...editor,
		api,
		sandbox,
		nodes,
		ask: async (path) => await ask(sandbox, path),
		askAll: async (...list) => await askAll(sandbox, ...list),
	};
}

/**
 * Goes through steps one after the other and calls `picture` after each with the step and what its
 * picture is of. Throws, with the name of the step, when one fails or something went wrong in the browser.
 */
export async function perform(stage, steps, picture) {
	for (const step of steps) {
		try {
			const target = (await step.run(stage)) ?? stage.page;
			await picture(step, target);
			const problems = stage.problems();
			if (problems.length > 0) throw new Error(problems.join('; '));
		} catch (error) {
			throw new Error(`${step.name}: ${error.message}`, { cause: error });
		}
	}
}
