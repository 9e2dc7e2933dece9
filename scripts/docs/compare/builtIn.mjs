/** What a service may answer, so that a node goes on after its request. */
const ANSWER = {
	id: '1',
	items: [],
	results: [],
	records: [{ id: '1', fields: {} }],
	properties: {},
	has_more: false,
};

/**
 * Runs one of n8n's own nodes with these parameters, as far as it comes.
 * @returns what it asks the service: address, query and body of each request, in order
 */
export async function requestsOf({ type, version }, parameters) {
	const requests = [];
	const record = async (...given) => {
		const { uri, url, qs, body } = given[given.length - 1];
		requests.push({ address: uri ?? url, qs: { ...qs }, body: structuredClone(body) });
		return structuredClone(ANSWER);
	};
	await type.execute.call(contextOf(type, version, parameters, record)).catch((error) => {
		if (requests.length === 0) throw error;
	});
	return requests;
}

function contextOf({ description }, typeVersion, parameters, record) {
	const valueOf = (name, extract) => {
		const found = name.split('.').reduce((value, part) => value?.[part], parameters);
		return extract && found?.__rl ? found.value : found;
	};
	return {
		getNode: () => ({ name: description.displayName, typeVersion, parameters }),
		getInputData: () => [{ json: {} }],
		getNodeParameter: (name, _item, fallback, options) =>
			valueOf(name, options?.extractValue) ?? fallback,
		getTimezone: () => 'Europe/Berlin',
		getInstanceId: () => '1',
		continueOnFail: () => false,
		helpers: {
			request: record,
			requestOAuth2: record,
			requestWithAuthentication: record,
			httpRequestWithAuthentication: record,
			returnJsonArray: (data) => [data].flat().map((json) => ({ json })),
			constructExecutionMetaData: (items) => items,
		},
	};
}
