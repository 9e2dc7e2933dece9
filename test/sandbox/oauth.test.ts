import axios from 'axios';
import { createHash } from 'node:crypto';

import type { Sandbox } from '../../sandbox';
import { client, closeAll, start } from './client';

let sandbox: Sandbox;
const NOON = new Date('2026-11-22T12:00:00Z');
let clock = NOON;

beforeAll(async () => {
	sandbox = await start({ now: () => clock });
});
beforeEach(() => {
	clock = NOON;
});
afterAll(closeAll);

const redirect_uri = 'http://127.0.0.1:5678/rest/oauth2-credential/callback';

const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();

const token = async (fields: Record<string, string>, kind: 'user' | 'serverToServer' = 'user') => {
	const { clientId, clientSecret } = sandbox.clients[kind];
	return await axios.post(`${sandbox.url}/oauth/token`, form(fields), {
		auth: { username: clientId, password: clientSecret },
		validateStatus: () => true,
	});
};

const decide = async (decision: 'allow' | 'deny', more: Record<string, string> = {}) => {
	const { headers } = await axios.post(
		`${sandbox.url}/oauth/authorize`,
		form({
			response_type: 'code',
			client_id: sandbox.clients.user.clientId,
			redirect_uri,
			state: 'the state',
			decision,
			...more,
		}),
		{ maxRedirects: 0, validateStatus: () => true },
	);
	return new URL(String(headers.location)).searchParams;
};

const exchange = async (code: string) =>
	await token({ grant_type: 'authorization_code', code, redirect_uri });

describe('A person connects the app', () => {
	it('sees who asks for what, and can allow or deny it', async () => {
		const { data } = await axios.get(`${sandbox.url}/oauth/authorize`, {
			params: { response_type: 'code', client_id: sandbox.clients.user.clientId, redirect_uri },
		});
		expect(data).toContain('value="allow"');
		expect(data).toContain('meeting:read:list_meetings');
		expect((await decide('deny')).get('error')).toBe('access_denied');
		expect((await decide('allow')).get('state')).toBe('the state');
	});

	it('is told when the app is unknown or has no way back', async () => {
		for (const params of [
			{ response_type: 'code', client_id: 'other', redirect_uri },
			{ response_type: 'code', client_id: sandbox.clients.user.clientId },
		]) {
			const { status, data } = await axios.get(`${sandbox.url}/oauth/authorize`, {
				params,
				validateStatus: () => true,
			});
			expect(status).toBe(400);
			expect(data).toContain('role="alert"');
		}
	});

	it('and the code gives a token that works', async () => {
		const { status, data } = await exchange((await decide('allow')).get('code') as string);
		expect(status).toBe(200);
		expect(data).toMatchObject({ token_type: 'bearer', expires_in: 3599, api_url: sandbox.url });
		expect((await client(sandbox, data.access_token).get('/devices')).status).toBe(200);
	});

	it('is told that Zoom does not go back to localhost', async () => {
		const { status, data } = await axios.get(`${sandbox.url}/oauth/authorize`, {
			params: {
				response_type: 'code',
				client_id: sandbox.clients.user.clientId,
				redirect_uri: 'http://localhost:5678/rest/oauth2-credential/callback',
			},
			validateStatus: () => true,
		});
		expect(status).toBe(400);
		expect(data).toContain('Invalid redirect: http://localhost:5678/');
		expect(data).toContain('(4,700)');
	});

	it('for the user alone if so chosen', async () => {
		const code = (await decide('allow', { level: 'user' })).get('code') as string;
		const { data } = await exchange(code);
		const http = client(sandbox, data.access_token);
		expect((await http.get('/users/me/meetings')).status).toBe(200);
		expect((await http.get('/devices')).data.code).toBe(4711);
	});
});

describe('An app that uses PKCE', () => {
	const code_verifier = 'a-verifier-of-at-least-forty-three-characters-in-all';
	const code_challenge = createHash('sha256').update(code_verifier).digest('base64url');
	const challenged = async (more: Record<string, string>) =>
		(await decide('allow', more)).get('code') as string;
	const prove = async (code: string, proof: Record<string, string>) =>
		await token({ grant_type: 'authorization_code', code, redirect_uri, ...proof });

	it('gets a token for the verifier that its challenge was made from', async () => {
		const code = await challenged({ code_challenge, code_challenge_method: 'S256' });
		expect((await prove(code, { code_verifier })).status).toBe(200);
	});

	it('may name the verifier itself as the challenge, which is what no method means', async () => {
		const code = await challenged({ code_challenge: code_verifier });
		expect((await prove(code, { code_verifier })).status).toBe(200);
	});

	it.each<[string, Record<string, string>]>([
		['another verifier', { code_verifier: `${code_verifier}x` }],
		['no verifier', {}],
	])('gets none for %s', async (_what, proof) => {
		const code = await challenged({ code_challenge, code_challenge_method: 'S256' });
		const { status, data } = await prove(code, proof);
		expect({ status, error: data.error }).toEqual({ status: 400, error: 'invalid_grant' });
	});

	it('has to prove itself in the header all the same', async () => {
		const code = await challenged({ code_challenge, code_challenge_method: 'S256' });
		const { data } = await axios.post(
			`${sandbox.url}/oauth/token`,
			form({ grant_type: 'authorization_code', code, redirect_uri, code_verifier }),
			{ validateStatus: () => true },
		);
		expect(data.error).toBe('invalid_client');
	});
});

describe('The token endpoint refuses, in its own words,', () => {
	it.each([
		[
			'a used code',
			async () => {
				const code = (await decide('allow')).get('code') as string;
				await exchange(code);
				return await exchange(code);
			},
			'invalid_grant',
		],
		[
			'a code older than five minutes',
			async () => {
				const code = (await decide('allow')).get('code') as string;
				clock = new Date(clock.getTime() + 301_000);
				return await exchange(code);
			},
			'invalid_grant',
		],
		[
			'another redirect address',
			async () => {
				const code = (await decide('allow')).get('code') as string;
				return await token({
					grant_type: 'authorization_code',
					code,
					redirect_uri: 'http://other',
				});
			},
			'invalid_request',
		],
		[
			'an unknown grant type',
			async () => await token({ grant_type: 'password' }),
			'unsupported_grant_type',
		],
		[
			'a wrong account id',
			async () =>
				await token({ grant_type: 'account_credentials', account_id: 'x' }, 'serverToServer'),
			'invalid_request',
		],
	])('%s', async (_what, request, error) => {
		const { status, data } = await request();
		expect({ status, error: data.error }).toEqual({ status: 400, error });
		expect(data.reason).toEqual(expect.any(String));
	});

	it('a client that does not identify itself in the header', async () => {
		const { clientId, clientSecret } = sandbox.clients.user;
		const { status, data } = await axios.post(
			`${sandbox.url}/oauth/token`,
			form({ grant_type: 'refresh_token', client_id: clientId, client_secret: clientSecret }),
			{ validateStatus: () => true },
		);
		expect(status).toBe(400);
		expect(data).toEqual({ reason: 'Invalid client_id or client_secret', error: 'invalid_client' });
	});
});

describe('Tokens end', () => {
	const refresh = async (refresh_token: string) =>
		await token({ grant_type: 'refresh_token', refresh_token });

	it('and are renewed by the refresh token, once', async () => {
		const issued = sandbox.issueToken('user');
		clock = new Date(clock.getTime() + 3_600_000);
		const expired = await client(sandbox, issued.access_token).get('/users/me');
		expect(expired.status).toBe(401);
		expect(expired.data).toEqual({ code: 124, message: 'Access token is expired.' });

		const { data } = await refresh(issued.refresh_token as string);
		expect((await client(sandbox, data.access_token).get('/users/me')).status).toBe(200);
		expect((await refresh(issued.refresh_token as string)).data).toEqual({
			reason: 'Invalid Token!',
			error: 'invalid_grant',
		});
		expect((await refresh(data.refresh_token)).status).toBe(200);
	});

	it('when they are revoked, access and refresh tokens apart', async () => {
		const issued = sandbox.issueToken('user');
		sandbox.control.revokeTokens();
		expect((await client(sandbox, issued.access_token).get('/users/me')).data).toEqual({
			code: 124,
			message: 'Invalid access token.',
		});
		const renewed = await refresh(issued.refresh_token as string);
		expect(renewed.status).toBe(200);
		sandbox.control.revokeRefreshTokens();
		expect((await refresh(renewed.data.refresh_token)).data.error).toBe('invalid_grant');
	});

	it('of a Server-to-Server app as soon as it asks for another', async () => {
		const fields = {
			grant_type: 'account_credentials',
			account_id: sandbox.clients.serverToServer.accountId,
		};
		const first = (await token(fields, 'serverToServer')).data;
		expect(first).not.toHaveProperty('refresh_token');
		expect((await client(sandbox, first.access_token).get('/users')).status).toBe(200);
		const second = (await token(fields, 'serverToServer')).data;
		expect((await client(sandbox, first.access_token).get('/users')).status).toBe(401);
		expect((await client(sandbox, second.access_token).get('/users')).status).toBe(200);
	});
});

it('Requests are noted without their secrets', async () => {
	sandbox.control.clearRequests();
	await exchange('x');
	const text = JSON.stringify(sandbox.requests);
	expect(sandbox.requests).toHaveLength(1);
	expect(sandbox.requests[0]).toMatchObject({ path: '/oauth/token', status: 400 });
	expect(text).toContain('[redacted]');
	expect(text).not.toContain('Basic ');
});
