import { formsOf } from './forms.mjs';

/** An account with nothing in it, in the words of each of the services; what is asked about is there, but bare. */
const EMPTY = {
	items: [],
	event: { 1: { background: '#fff', foreground: '#000' } },
	conferenceProperties: { allowedConferenceSolutionTypes: [] },
	labels: [],
	messages: [],
	sendAs: [],
	results: [],
	has_more: false,
	properties: { Status: { select: { options: [] } } },
	parent: { data_source_id: '1' },
	bases: [],
	tables: [{ id: '1', fields: [], views: [] }],
};
const CHOSEN = { '&key': 'Status|select', meetingId: '85012345678', webinarId: '85012345678' };

/**
 * Opens every list that a field of the nodes offers, in an account with nothing in it.
 * @returns for each list its name and what the user sees: the node's words, nothing at all, or entries all the same
 */
export async function openLists({ action, trigger }) {
	const seen = new Map();
	for (const node of [action, trigger].filter(Boolean)) {
		for (const name of listsOffered(node)) seen.set(name, await open(node, name));
	}
	return [...seen].map(([name, shown]) => ({ name, shown }));
}

function listsOffered(node) {
	const names = formsOf(node)
		.flatMap(({ fields }) => fields)
		.flatMap(({ field: { typeOptions, modes } }) => [
			typeOptions?.loadOptionsMethod,
			typeOptions?.resourceMapper?.resourceMapperMethod,
			...(modes ?? []).map((mode) => mode.typeOptions?.searchListMethod),
		]);
	return new Set(names.filter(Boolean));
}

async function open({ type, version }, name) {
	const method = Object.values(type.methods).find((methods) => name in methods)[name];
	try {
		const given = await method.call(emptyAccount(type, version));
		const { length } = given.results ?? given.fields ?? given;
		return { entries: length };
	} catch (error) {
		if (error.constructor.name !== 'NodeOperationError') throw error;
		return { words: error.message };
	}
}

/** What n8n hands to a method of a list; every request is answered at once. */
function emptyAccount({ description }, typeVersion) {
	const value = (name) => CHOSEN[name] ?? '1';
	const answer = async () => EMPTY;
	const request = async (_credential, { returnFullResponse }) =>
		returnFullResponse ? { statusCode: 200, headers: {}, body: EMPTY } : EMPTY;
	return {
		getNode: () => ({ name: description.displayName, type: description.name, typeVersion }),
		getNodeParameter: (name) => (name === 'authentication' ? 'oAuth2' : value(name)),
		getCurrentNodeParameter: value,
		getCredentials: async () => ({ baseUrl: 'http://127.0.0.1', plan: 'business' }),
		getTimezone: () => 'Europe/Berlin',
		helpers: {
			request: answer,
			requestOAuth2: answer,
			requestWithAuthentication: request,
			httpRequestWithAuthentication: request,
		},
	};
}
