/* eslint-disable @n8n/community-nodes/no-restricted-imports -- connects with n8n's own OAuth2 client */
import { ClientOAuth2 } from '@n8n/client-oauth2';
import axios from 'axios';
import type { ICredentialDataDecryptedObject, IDataObject } from 'n8n-workflow';
import { createHash, randomBytes } from 'node:crypto';
import { startSandbox, type Sandbox } from '../../sandbox';
import { decryptCredential, type TestCredential } from '../support/n8n';
import { userCredential, zoom } from '../support/zoom';

const CALLBACK = 'http://127.0.0.1:5678/rest/oauth2-credential/callback';
const listMeetings = { resource: 'meeting', operation: 'getAll' };

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await startSandbox({ plan: 'business' });
});

afterAll(async () => await sandbox.close());

beforeEach(() => sandbox.control.reset());

/** What n8n's server does with the credential's fields when somebody chooses Connect and allows access. */
async function connect(credential: TestCredential, redirectUri = CALLBACK) {
	const fields = await decryptCredential(credential);
	const verifier = randomBytes(32).toString('base64url');
	const challenge = createHash('sha256').update(verifier).digest('base64url');
	const client = new ClientOAuth2({
		clientId: fields.clientId as string,
		clientSecret: fields.clientSecret as string,
		authorizationUri: fields.authUrl as string,
		accessTokenUri: fields.accessTokenUrl as string,
		authentication: fields.authentication as 'header',
		scopes: [fields.scope as string],
		redirectUri,
		ignoreSSLIssues: false,
		state: 'state',
		...(fields.grantType === 'pkce' && {
			query: { code_challenge: challenge, code_challenge_method: 'S256' },
		}),
	});
	const page = new URL(client.code.getUri());
	page.searchParams.set('decision', 'allow');
	const { status, data, headers } = await axios.post(
		`${page.origin}${page.pathname}`,
		page.searchParams,
		{ maxRedirects: 0, validateStatus: () => true },
	);
	if (status !== 302) throw new Error(String(data));
	return await client.code.getToken(String(headers.location), {
		...(fields.grantType === 'pkce' && { body: { code_verifier: verifier } }),
	});
}

const notConnected = () => {
	const credential = userCredential(sandbox);
	delete credential.data.oauthTokenData;
	return credential;
};

const tokenRequests = () => sandbox.requests.filter(({ path }) => path === '/oauth/token');

it('connects with PKCE, and proves itself with the client secret as well', async () => {
	const credential = notConnected();
	const token = await connect(credential);
	expect(tokenRequests()).toMatchObject([
		{
			status: 200,
			headers: { authorization: '[redacted]' },
			body: { code_verifier: expect.any(String) },
		},
	]);
	credential.data.oauthTokenData = token.data as unknown as IDataObject;
	expect((await zoom(sandbox, listMeetings, { credential })).length).toBeGreaterThan(0);
});

it('renews a login that was made with PKCE, with the client secret and without a verifier', async () => {
	const credential = notConnected();
	const token = await connect(credential);
	credential.data.oauthTokenData = token.data as unknown as IDataObject;
	sandbox.control.expireTokens();
	sandbox.control.clearRequests();
	expect((await zoom(sandbox, listMeetings, { credential })).length).toBeGreaterThan(0);
	expect(tokenRequests()).toMatchObject([
		{
			status: 200,
			headers: { authorization: '[redacted]' },
			body: { grant_type: 'refresh_token' },
		},
	]);
	expect(tokenRequests()[0].body).not.toHaveProperty('code_verifier');
});

it('keeps using and renewing a login that was connected before this package used PKCE', async () => {
	const saved = { grantType: 'authorizationCode' } as ICredentialDataDecryptedObject;
	const credential = userCredential(sandbox, saved);
	expect((await zoom(sandbox, listMeetings, { credential })).length).toBeGreaterThan(0);
	sandbox.control.expireTokens();
	expect((await zoom(sandbox, listMeetings, { credential })).length).toBeGreaterThan(0);
});

it('is refused, as by Zoom, with an n8n that is opened as localhost', async () => {
	const localhost = CALLBACK.replace('127.0.0.1', 'localhost');
	await expect(connect(notConnected(), localhost)).rejects.toThrow(
		`Invalid redirect: ${localhost} (4,700)`,
	);
});
