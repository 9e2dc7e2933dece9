import { ZOOM } from '../../../../scripts/start/workflow.mjs';
import { check } from '../outcome.mjs';
import { inARow } from '../workflows.mjs';
import { newMeetings, runOnce } from './runs.mjs';

const CUSTOM_CALL = '__CUSTOM_API_CALL__';
const BUILT_IN = 'n8n-nodes-base.zoom';

const httpRequest = ({ credentialType, credential }, url) => ({
	id: 'http',
	name: 'HTTP Request',
	type: 'n8n-nodes-base.httpRequest',
	typeVersion: 4.2,
	parameters: {
		url,
		authentication: 'predefinedCredentialType',
		nodeCredentialType: credentialType,
		options: {},
	},
	credentials: { [credentialType]: credential },
});

/** n8n's Custom API Call: offered by the node, and an HTTP Request node with either credential. */
export async function customApiCall({ api, sandbox, logins }) {
	const types = await api.nodeTypes();
	const { properties } = types.find(({ name }) => name === ZOOM);
	const offered = properties.filter(({ options }) =>
		options?.some(({ value }) => value === CUSTOM_CALL),
	);
	check(offered.length > 0, 'the node does not offer Custom API Call');
	for (const login of logins) {
		const url = `${sandbox.apiUrl}/users?page_size=1`;
		const call = httpRequest(login, url);
		const { failure, node } = await runOnce(api, inARow('Custom API Call', [call]));
		const [answer] = node('HTTP Request').items;
		check(answer?.users?.length === 1, `${login.title}: ${failure ?? JSON.stringify(answer)}`);
	}
	return 'offered; GET /users with either credential';
}

/** n8n's own Zoom node and its two credential types are what they are without ours. */
export async function builtInZoom({ api, zoomCloud, sandbox }) {
	const types = await api.nodeTypes();
	const builtIn = types.find(({ name }) => name === BUILT_IN);
	check(builtIn, `${BUILT_IN} is gone`);
	const credentials = await api.credentialTypes();
	for (const { name } of builtIn.credentials) {
		const type = credentials.find((each) => each.name === name);
		check(type?.supportedNodes?.includes(BUILT_IN), `${name} belongs to ${type?.supportedNodes}`);
	}
	const credential = { name: 'Built-in Zoom', type: 'zoomApi' };
	credential.data = { accessToken: sandbox.issueToken('admin') };
	const id = await api.saveCredential(undefined, credential);
	const [meeting] = newMeetings(sandbox, 1);
	const node = {
		id: 'builtIn',
		name: 'Zoom of n8n',
		type: BUILT_IN,
		typeVersion: 1,
		parameters: {
			authentication: 'accessToken',
			resource: 'meeting',
			operation: 'get',
			meetingId: String(meeting),
		},
		credentials: { zoomApi: { id, name: credential.name } },
	};
	const asked = zoomCloud.requests();
	const { status, failure, node: ran } = await runOnce(api, inARow('Built-in Zoom', [node]));
	const { items } = ran('Zoom of n8n');
	check(status === 'success' && items[0]?.id === meeting, `"${status}": ${failure}`);
	check(zoomCloud.requests() > asked, 'api.zoom.us was not asked');
	return `${builtIn.credentials.map(({ name }) => name).join(', ')}; a meeting read by it`;
}
