import type {
	IExecuteSingleFunctions,
	IHttpRequestOptions,
	ILoadOptionsFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
	IPollFunctions,
	JsonObject,
	IN8nHttpFullResponse,
	ICredentialType,
	IDataObject,
} from 'n8n-workflow';
import { NodeApiError, NodeConnectionTypes } from 'n8n-workflow';
import type { TestCredential } from '../support/n8n';

/** A client credentials type as our Server-to-Server credential is: everything hidden but the account. */
export const demoCredentialType: ICredentialType = {
	name: 'demoOAuth2Api',
	displayName: 'Demo OAuth2 API',
	extends: ['oAuth2Api'],
	test: { request: { baseURL: '={{ $credentials.server }}', url: '/me' } },
	properties: [
		{ displayName: 'Server', name: 'server', type: 'string', default: '' },
		{ displayName: 'Account ID', name: 'accountId', type: 'string', default: '' },
		{ displayName: 'Grant', name: 'grantType', type: 'hidden', default: 'clientCredentials' },
		{
			displayName: 'Token URL',
			name: 'accessTokenUrl',
			type: 'hidden',
			default: '={{ $self.server + "/oauth/token" }}',
		},
		{ displayName: 'Sent in', name: 'authentication', type: 'hidden', default: 'header' },
		{
			displayName: 'Body',
			name: 'additionalBodyProperties',
			type: 'hidden',
			default: '={{ JSON.stringify({ account_id: $self.accountId }) }}',
		},
	],
};

/** A credential for a server; without a token when `token` is left out. */
export function demoCredential(server: string, token?: string): TestCredential {
	return {
		type: demoCredentialType.name,
		data: {
			server,
			accountId: 'account',
			clientId: 'client',
			clientSecret: 'x',
			...(token !== undefined && { oauthTokenData: { access_token: token } }),
		},
	};
}

async function toApiError(
	this: IExecuteSingleFunctions,
	items: INodeExecutionData[],
	response: IN8nHttpFullResponse,
): Promise<INodeExecutionData[]> {
	if (response.statusCode < 400) return items;
	throw new NodeApiError(this.getNode(), response.body as JsonObject, {
		message: `Refused with ${response.statusCode}`,
		httpCode: String(response.statusCode),
	});
}

async function listRooms(this: ILoadOptionsFunctions, query: IDataObject) {
	const { server } = await this.getCredentials<{ server: string }>(demoCredentialType.name);
	const request: IHttpRequestOptions = { url: '/rooms', baseURL: server, qs: query };
	return (await this.helpers.httpRequestWithAuthentication.call(
		this,
		demoCredentialType.name,
		request,
	)) as { rooms: Array<{ name: string; value: string }>; next: string };
}

const description: INodeTypeDescription = {
	displayName: 'Demo',
	name: 'demo',
	group: ['transform'],
	version: 1,
	description: 'Reads and writes rooms',
	defaults: { name: 'Demo' },
	inputs: [NodeConnectionTypes.Main],
	outputs: [NodeConnectionTypes.Main],
	credentials: [{ name: demoCredentialType.name, required: true }],
	requestDefaults: {
		baseURL: '={{ $credentials.server }}',
		ignoreHttpStatusErrors: { ignore: true, except: [401] },
	},
	properties: [
		{
			displayName: 'Room',
			name: 'room',
			type: 'string',
			default: 'lobby',
			routing: {
				request: { method: 'POST', url: '=/rooms/{{ $value }}' },
				output: { postReceive: [toApiError] },
			},
		},
		{
			displayName: 'Opens',
			name: 'opens',
			type: 'dateTime',
			default: '',
			routing: { send: { type: 'body', property: 'opens', value: '={{ $value || undefined }}' } },
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			default: {},
			options: [
				{
					displayName: 'Locked',
					name: 'locked',
					type: 'boolean',
					default: true,
					routing: { send: { type: 'body', property: 'locked' } },
				},
				{
					displayName: 'Seats',
					name: 'seats',
					type: 'number',
					default: 4,
					routing: { send: { type: 'body', property: 'seats' } },
				},
				{
					displayName: 'Note',
					name: 'note',
					type: 'string',
					default: '',
					routing: { send: { type: 'body', property: 'note' } },
				},
			],
		},
	],
};

/** A declarative node: one POST per item, options in the body, two pickers. */
export const demoNode: INodeType = {
	description,
	methods: {
		listSearch: {
			async searchRooms(filter, paginationToken) {
				const answer = await listRooms.call(this, {
					filter,
					page: paginationToken,
					floor: this.getCurrentNodeParameter('room'),
				} as IDataObject);
				return { results: answer.rooms, paginationToken: answer.next };
			},
		},
		loadOptions: {
			async getRooms() {
				return (await listRooms.call(this, {})).rooms;
			},
		},
	},
};

/** A polling trigger that counts its polls; what it does is decided by `room`. */
export const demoTrigger: INodeType = {
	description: {
		...description,
		displayName: 'Demo Trigger',
		name: 'demoTrigger',
		group: ['trigger'],
		polling: true,
		inputs: [],
		requestDefaults: undefined,
	},
	async poll(this: IPollFunctions) {
		const data = this.getWorkflowStaticData('node');
		const count = Number(data.count ?? 0) + 1;
		const { server } = await this.getCredentials<{ server: string }>(demoCredentialType.name);
		const answer = (await this.helpers.httpRequestWithAuthentication.call(
			this,
			demoCredentialType.name,
			{ url: `${server}/events` },
		)) as { events: IDataObject[] };
		data.count = count;
		if (answer.events.length === 0) return null;
		return [
			answer.events.map((event) => ({
				json: { ...event, count, mode: this.getMode(), activation: this.getActivationMode() },
			})),
		];
	},
};
