/** The nodes that are compared, each as a function of what it takes. Items hold their input in `meeting`. */
import { EACH_MEETING } from '../../e2e/matrix/workflows.mjs';

const API = 'https://api.zoom.us/v2';
const goOn = { onError: 'continueRegularOutput' };
const locator = (value) => ({ __rl: true, mode: 'id', value });
const node = (name, type, typeVersion, parameters, credentials) => ({
	id: name,
	name,
	type,
	typeVersion,
	parameters,
	credentials,
});

/** Our node; `parameters` as the operation wants them. */
const zoom = (credentials, resource, operation, parameters) =>
	node(
		'Zoom',
		'n8n-nodes-zoom.zoom',
		1,
		{ authentication: 'userOAuth2', resource, operation, ...parameters },
		credentials,
	);

export const ours = {
	get: (credentials) =>
		zoom(credentials, 'meeting', 'get', { meetingId: locator(EACH_MEETING), simplify: false }),
	list: (credentials) =>
		zoom(credentials, 'meeting', 'getAll', { userId: locator('me'), returnAll: true }),
	create: (credentials, settings) =>
		zoom(credentials, 'meeting', 'create', {
			userId: locator('me'),
			topic: EACH_MEETING,
			settings,
			simplify: false,
		}),
	usage: (credentials) => zoom(credentials, 'report', 'getDailyUsage', {}),
};

const old = (credentials, operation, parameters) =>
	node(
		'Zoom of n8n',
		'n8n-nodes-base.zoom',
		1,
		{ authentication: 'oAuth2', resource: 'meeting', operation, ...parameters },
		credentials,
	);

export const builtIn = {
	get: (credentials) => old(credentials, 'get', { meetingId: EACH_MEETING, additionalFields: {} }),
	list: (credentials) => old(credentials, 'getAll', { returnAll: true, filters: {} }),
	create: (credentials) =>
		old(credentials, 'create', {
			topic: EACH_MEETING,
			additionalFields: {
				type: 2,
				settings: {
					audio: 'both',
					autoRecording: 'cloud',
					cnMeeting: true,
					inMeeting: true,
					hostVideo: true,
					joinBeforeHost: true,
					muteUponEntry: true,
					participantVideo: true,
					registrationType: 1,
					watermark: true,
				},
			},
		}),
};

const http = (credentials, parameters) =>
	node(
		'HTTP Request',
		'n8n-nodes-base.httpRequest',
		4.5,
		{
			authentication: 'predefinedCredentialType',
			nodeCredentialType: 'zoomUserOAuth2Api',
			...parameters,
		},
		credentials,
	);

const byTokens = {
	paginationMode: 'updateAParameterInEachRequest',
	parameters: {
		parameters: [
			{ type: 'qs', name: 'next_page_token', value: '={{ $response.body.next_page_token ?? "" }}' },
		],
	},
	paginationCompleteWhen: 'other',
	completeExpression: '={{ !$response.body.next_page_token }}',
};

export const httpRequest = {
	get: (credentials) =>
		http(credentials, { url: `=${API}/meetings/{{ $json.meeting }}`, options: {} }),
	/** With its Batching option set to Zoom's rate by hand. */
	paced: (credentials, path, perSecond) =>
		http(credentials, {
			url: `=${API}${path}`,
			options: { batching: { batch: { batchSize: perSecond, batchInterval: 1000 } } },
		}),
	at: (credentials, path) => http(credentials, { url: `=${API}${path}`, options: {} }),
	pages: (credentials) =>
		http(credentials, {
			url: `${API}/users/me/meetings`,
			sendQuery: true,
			queryParameters: { parameters: [{ name: 'page_size', value: '300' }] },
			options: { pagination: { pagination: byTokens } },
		}),
	create: (credentials, body) =>
		http(credentials, {
			method: 'POST',
			url: `${API}/users/me/meetings`,
			sendBody: true,
			specifyBody: 'json',
			jsonBody: `=${JSON.stringify({ ...body, topic: '{{ $json.meeting }}' })}`,
			options: {},
		}),
};

/** One item for each entry of a list inside the items that came in. */
export const splitOut = (field) =>
	node('Split pages', 'n8n-nodes-base.splitOut', 1, { fieldToSplitOut: field, options: {} });

const measuring = (credentials, parameters) =>
	node('Engine', 'n8n-nodes-bench.engine', 1, parameters, credentials);

export const engine = {
	nothing: (credentials, count = 1) =>
		measuring(credentials, { operation: 'nothing', path: '={{ $json.meeting }}', count }),
	get: (credentials) =>
		measuring(credentials, { operation: 'get', path: '=/meetings/{{ $json.meeting }}' }),
	fillIn: (credentials, values) =>
		measuring(credentials, { operation: 'fillIn', path: '={{ $json.meeting }}', fields: values }),
};

export const noOp = () => node('Nothing', 'n8n-nodes-base.noOp', 1, {});

/** Lets a node go on with the next item after one that failed. */
export const goingOn = (each) => ({ ...each, ...goOn });
