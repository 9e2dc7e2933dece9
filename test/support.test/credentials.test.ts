import {
	addCredentialType,
	decryptCredential,
	loadOptions,
	runNode,
	searchList,
	testCredential,
} from '../support/n8n';
import { demoCredential, demoCredentialType, demoNode } from './demo';
import { startDemoServer, type DemoServer } from './server';

let server: DemoServer;

beforeAll(() => {
	addCredentialType(demoCredentialType);
});

beforeEach(async () => {
	server = await startDemoServer();
});

afterEach(async () => {
	await server.close();
});

describe('OAuth2 with client credentials', () => {
	it('refreshes once when 8 parallel items find the token expired', async () => {
		const credential = demoCredential(server.url, 'revoked');
		const items = Array.from({ length: 8 }, () => ({}));
		const output = await runNode({ nodeType: demoNode, parameters: {}, items, credential });

		expect(output).toHaveLength(8);
		expect(server.tokenRequests()).toHaveLength(1);
		expect(credential.data.oauthTokenData).toMatchObject({ access_token: 'token-1' });
	});

	it('resolves $self in hidden defaults and sends the client in the header', async () => {
		const credential = demoCredential(server.url);
		await runNode({ nodeType: demoNode, parameters: {}, credential });

		const [request] = server.tokenRequests();
		const basic = Buffer.from('client:x').toString('base64');
		expect(request.headers.authorization).toBe(`Basic ${basic}`);
		expect(Object.fromEntries(new URLSearchParams(String(request.body)))).toEqual({
			grant_type: 'client_credentials',
			account_id: 'account',
		});
	});

	it('uses the stored token in the next run', async () => {
		const credential = demoCredential(server.url);
		await runNode({ nodeType: demoNode, parameters: {}, credential });
		await runNode({ nodeType: demoNode, parameters: {}, credential });
		expect(server.tokenRequests()).toHaveLength(1);
	});

	it('rejects when the node has no credential', async () => {
		const run = runNode({ nodeType: demoNode, parameters: {} });
		await expect(run).rejects.toThrow('Node does not have any credentials set');
	});
});

describe('decryptCredential', () => {
	it('adds defaults, resolves expressions and ignores saved values of pinned fields', async () => {
		const credential = demoCredential(server.url, 'saved');
		credential.data.accessTokenUrl = 'http://127.0.0.1:1/elsewhere';
		expect(await decryptCredential(credential)).toMatchObject({
			clientId: 'client',
			grantType: 'clientCredentials',
			accessTokenUrl: `${server.url}/oauth/token`,
			additionalBodyProperties: '{"account_id":"account"}',
			allowedHttpRequestDomains: 'all',
			oauthTokenData: { access_token: 'saved' },
		});
	});

	it('knows the credential types of the package', async () => {
		const credential = {
			type: 'zoomServerToServerOAuth2Api',
			data: { accountId: 'abc', clientId: 'client', clientSecret: 'x' },
		};
		expect(await decryptCredential(credential)).toMatchObject({
			grantType: 'clientCredentials',
			accessTokenUrl: 'https://zoom.us/oauth/token',
		});
	});
});

describe('testCredential', () => {
	it('is OK when the request succeeds', async () => {
		expect(await testCredential(demoCredential(server.url))).toMatchObject({ status: 'OK' });
		expect(server.apiRequests().map(({ path }) => path)).toEqual(['/me']);
	});

	it('tells the status text of the answer', async () => {
		server.answer = () => ({ status: 503 });
		const result = await testCredential(demoCredential(server.url));
		expect(result).toEqual({ status: 'Error', message: 'Service Unavailable' });
	});

	it('tells when there is no server', async () => {
		const result = await testCredential(demoCredential('http://127.0.0.1:1', 'any'));
		expect(result).toEqual({ status: 'Error', message: 'ECONNREFUSED' });
	});
});

describe('pickers', () => {
	beforeEach(() => {
		server.answer = () => ({ body: { rooms: [{ name: 'Lobby', value: 'lobby' }], next: 'p2' } });
	});

	it('searches with filter, page and the parameters of the form', async () => {
		const result = await searchList({
			nodeType: demoNode,
			parameters: { room: 'attic' },
			credential: demoCredential(server.url),
			method: 'searchRooms',
			filter: 'lob',
			paginationToken: 'p1',
		});
		expect(result).toEqual({
			results: [{ name: 'Lobby', value: 'lobby' }],
			paginationToken: 'p2',
		});
		const [{ query }] = server.apiRequests().slice(-1);
		expect(Object.fromEntries(query)).toEqual({ filter: 'lob', page: 'p1', floor: 'attic' });
	});

	it('loads options', async () => {
		const options = await loadOptions({
			nodeType: demoNode,
			parameters: {},
			credential: demoCredential(server.url),
			method: 'getRooms',
		});
		expect(options).toEqual([{ name: 'Lobby', value: 'lobby' }]);
	});
});
