import type { ICredentialDataDecryptedObject, INodeProperties } from 'n8n-workflow';
import { ZoomServerToServerOAuth2Api } from '../../credentials/ZoomServerToServerOAuth2Api.credentials';
import { ZoomUserOAuth2Api } from '../../credentials/ZoomUserOAuth2Api.credentials';
import { startSandbox, type Sandbox } from '../../sandbox';
import { startServer } from '../support/http';
import { decryptCredential, testCredential } from '../support/n8n';
import { serverToServerCredential, userCredential } from '../support/zoom';

const types = [new ZoomUserOAuth2Api(), new ZoomServerToServerOAuth2Api()];

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await startSandbox({ plan: 'business' });
});

afterAll(async () => await sandbox.close());

beforeEach(() => sandbox.control.reset());

describe.each(types)('$displayName', ({ name, extends: parents, properties }) => {
	const byName = (wanted: string) => properties.find((field) => field.name === wanted);

	it("is built on n8n's OAuth2 login", () => expect(parents).toEqual(['oAuth2Api']));

	it('hides what is secret while it is typed, and only that', () => {
		const isPassword = ({ typeOptions }: INodeProperties) => typeOptions?.password === true;
		const visible = properties.filter(({ type }) => type !== 'hidden');
		const secret = visible.filter((field) => /secret|password|token/i.test(field.name));
		expect(visible.filter(isPassword)).toEqual(secret);
	});

	it.each([
		['zoom', 'https://api.zoom.us/v2', 'https://zoom.us'],
		['zoomGov', 'https://api.zoomgov.com/v2', 'https://zoomgov.com'],
	])('%s: the API at %s, the login at %s', async (environment, baseUrl, login) => {
		const data = { environment, clientId: 'id', clientSecret: 's', accountId: 'a' };
		expect(await decryptCredential({ type: name, data })).toMatchObject({
			baseUrl,
			accessTokenUrl: `${login}/oauth/token`,
			scope: '',
			plan: 'pro',
		});
	});

	it('a custom base URL may end with slashes or blanks', async () => {
		const data = {
			environment: 'custom',
			apiUrl: ' https://eu01api.zoom.us/v2// ',
			oauthUrl: 'https://eu01.zoom.us/ ',
			accountId: 'a',
		};
		expect(await decryptCredential({ type: name, data })).toMatchObject({
			baseUrl: 'https://eu01api.zoom.us/v2',
			accessTokenUrl: 'https://eu01.zoom.us/oauth/token',
		});
	});

	it('asks for the addresses only when the environment is a custom one', () => {
		for (const field of ['apiUrl', 'oauthUrl']) {
			expect(byName(field)?.displayOptions).toEqual({ show: { environment: ['custom'] } });
		}
		expect(byName('environment')?.default).toBe('zoom');
	});

	it('sends the client in the header', () => {
		expect(byName('authentication')).toMatchObject({ type: 'hidden', default: 'header' });
	});
});

describe('Zoom User OAuth2 API', () => {
	it.each([
		['zoom', 'https://zoom.us/oauth/authorize'],
		['zoomGov', 'https://zoomgov.com/oauth/authorize'],
	])('%s: people log in at %s', async (environment, authUrl) => {
		const type = 'zoomUserOAuth2Api';
		expect(await decryptCredential({ type, data: { environment } })).toMatchObject({
			authUrl,
			grantType: 'pkce',
		});
	});

	it('works with the token of the login', async () => {
		expect(await decryptCredential(userCredential(sandbox))).toMatchObject({
			baseUrl: sandbox.apiUrl,
			oauthTokenData: { access_token: expect.any(String) },
		});
	});
});

describe('the test of a Server-to-Server credential', () => {
	it('passes with the right data, without me', async () => {
		expect(await testCredential(serverToServerCredential(sandbox))).toMatchObject({ status: 'OK' });
		expect(sandbox.requests.map(({ path }) => path)).toEqual(['/oauth/token', '/users']);
	});

	it('passes for an app that may not list users', async () => {
		sandbox.control.failNext({ status: 400, code: 4711, message: 'does not contain scopes:[x].' });
		expect(await testCredential(serverToServerCredential(sandbox))).toMatchObject({ status: 'OK' });
	});

	it('forgives blanks around the Account ID', async () => {
		const accountId = ` ${sandbox.clients.serverToServer.accountId} `;
		const credential = serverToServerCredential(sandbox, { accountId });
		expect(await testCredential(credential)).toMatchObject({ status: 'OK' });
	});

	const emptied = { oauthTokenData: null } as unknown as ICredentialDataDecryptedObject;

	it('passes where its type was chosen in the window of a node, which empties the token', async () => {
		const credential = serverToServerCredential(sandbox, emptied);
		expect(await testCredential(credential)).toMatchObject({ status: 'OK' });
		expect(sandbox.requests.map(({ path }) => path)).toEqual(['/oauth/token', '/users']);
	});

	it.each([
		['Client Secret', { clientSecret: 'wrong' }],
		['Client ID', { clientId: 'wrong' }],
		['Account ID', { accountId: 'wrong' }],
	])('names the field there with a wrong %s', async (field, wrong) => {
		const credential = serverToServerCredential(sandbox, { ...emptied, ...wrong });
		const { status, message } = await testCredential(credential);
		expect(status).toBe('Error');
		expect(message).toMatch(/^Zoom gave no access\. Check the .+\. Zoom says: “.{10,}”$/);
		expect(message).toContain(field);
		expect(message).not.toContain('wrong');
	});

	it('says there that Zoom is down', async () => {
		sandbox.control.failNext({ status: 503, match: { path: '/oauth/token' } });
		const { message } = await testCredential(serverToServerCredential(sandbox, emptied));
		expect(message).toBe('Zoom gave no access. Try again later. Zoom says: “HTTP 503”');
	});

	it.each([
		['unsupported grant type', 'unsupported_grant_type', 'Make a Server-to-Server OAuth app.'],
		['The app has been disabled by the developer', 'invalid_client', 'Activate the app in Zoom.'],
		['Bad Request', 'invalid_request', 'Check the Account ID.'],
	])('says there what to do about "%s"', async (reason, error, advice) => {
		const server = await startServer(() => ({ status: 400, body: { reason, error } }));
		const credential = serverToServerCredential(sandbox, { ...emptied, oauthUrl: server.url });
		const { message } = await testCredential(credential);
		await server.close();
		expect(message).toContain(advice);
		expect(message).toContain(`Zoom says: “${reason}”`);
	});

	it('shows there no secret that is repeated, and a few lines only', async () => {
		const server = await startServer(({ headers }) => ({
			status: 400,
			body: { reason: `${'x'.repeat(190)}${headers.authorization} ${'y'.repeat(100_000)}` },
		}));
		const credential = serverToServerCredential(sandbox, { ...emptied, oauthUrl: server.url });
		const { message } = await testCredential(credential);
		await server.close();
		const { clientId, clientSecret } = sandbox.clients.serverToServer;
		const header = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
		expect(message).not.toContain(header.slice(0, 8));
		expect(message!.length).toBeLessThan(400);
	});

	it.each(['', '<html>', ['no'], null])(
		'fails there in words after an answer of %j',
		async (body) => {
			const server = await startServer(() => ({ status: 200, body }));
			const credential = serverToServerCredential(sandbox, { ...emptied, oauthUrl: server.url });
			const { message } = await testCredential(credential);
			await server.close();
			expect(message).toBe('Zoom gave no access. Try again later. Zoom says: “HTTP 200”');
		},
	);

	it.each([301, 302, 303, 307, 308])('sends nothing on after HTTP %d', async (status) => {
		const stranger = await startServer(() => ({ body: { access_token: 'of a stranger' } }));
		const other = stranger.url.replace('127.0.0.1', 'localhost');
		const server = await startServer(() => ({
			status,
			headers: { Location: `${other}/oauth/token` },
		}));
		const credential = serverToServerCredential(sandbox, { ...emptied, oauthUrl: server.url });
		const { status: result, message } = await testCredential(credential);
		await Promise.all([server.close(), stranger.close()]);
		expect(stranger.requests).toEqual([]);
		expect(result).toBe('Error');
		expect(message).toContain('OAuth Base URL');
	});

	it('says there that Zoom could not be reached', async () => {
		const oauthUrl = 'http://127.0.0.1:9';
		const credential = serverToServerCredential(sandbox, { ...emptied, oauthUrl });
		expect(await testCredential(credential)).toEqual({ status: 'Error', message: 'ECONNREFUSED' });
	});

	it.each([
		['Client Secret', { clientSecret: 'wrong' }],
		['Client ID', { clientId: 'wrong' }],
		['Account ID', { accountId: 'wrong' }],
	])('fails in words with a wrong %s', async (_field, wrong) => {
		const { status, message } = await testCredential(serverToServerCredential(sandbox, wrong));
		expect(status).toBe('Error');
		expect(message).toMatch(/^Failed to acquire OAuth2 access token: .{10,}/);
		expect(message).not.toContain('wrong');
	});

	it('fails when Zoom refuses the token', async () => {
		sandbox.control.failNext({ status: 401, count: 9 });
		const result = await testCredential(serverToServerCredential(sandbox));
		expect(result).toEqual({ status: 'Error', message: 'Unauthorized' });
	});
});
