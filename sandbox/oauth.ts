import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { authorizePage, errorPage } from './authorizePage';
import type { Clients } from './clients';
import type { Context } from './context';
import { record } from './requests';
import { respond } from './respond';
import { defaultScopes, knownScopes } from './scopes';
import { meetsChallenge, type Challenge, type Grant } from './tokens';

type Fields = Record<string, string | undefined>;

interface TokenAnswer {
	status: number;
	body: object;
}

const refused = (reason: string, error: string, status = 400): TokenAnswer => ({
	status,
	body: { reason, error },
});

const INVALID_CLIENT = refused('Invalid client_id or client_secret', 'invalid_client');

/** Adds the authorize page and the token and revoke endpoints; bodies other than forms count as empty. */
export function addOAuth(app: FastifyInstance, context: Context, clients: Clients): void {
	app.removeContentTypeParser(['application/json', 'text/plain']);
	app.addContentTypeParser('*', { parseAs: 'string' }, (_request, _body, done) => done(null, {}));

	app.get('/oauth/authorize', async (request, reply) => {
		const query = request.query as Fields;
		const problem = authorizeProblem(query, clients);
		return problem
			? await page(reply, errorPage(problem), 400)
			: await page(reply, authorizePage(query));
	});

	app.post('/oauth/authorize', async (request, reply) => {
		const form = request.body as Fields;
		const problem = authorizeProblem(form, clients);
		if (problem) return await page(reply, errorPage(problem), 400);
		const target = new URL(form.redirect_uri as string);
		if (form.decision === 'allow') {
			const code = context.tokens.newCode({
				grant: grantOf(form, context),
				redirectUri: form.redirect_uri as string,
				challenge: challengeOf(form),
			});
			target.searchParams.set('code', code);
		} else {
			target.searchParams.set('error', 'access_denied');
		}
		if (form.state !== undefined) target.searchParams.set('state', form.state);
		return await reply.redirect(target.toString(), 302);
	});

	for (const path of ['/oauth/token', '/oauth/revoke']) {
		app.post(path, async (request, reply) => {
			const entry = record(request, context);
			return await respond(request, reply, context, entry, () => {
				const { status, body } =
					path === '/oauth/token'
						? tokenAnswer(request, context, clients)
						: revokeAnswer(request, context, clients);
				return { status, body: JSON.stringify(body) };
			});
		});
	}
}

const page = async (reply: FastifyReply, html: string, status = 200) =>
	await reply.code(status).type('text/html; charset=utf-8').send(html);

function authorizeProblem(fields: Fields, clients: Clients): string | undefined {
	if (fields.client_id !== clients.user.clientId) return 'Invalid client_id. (4,702)';
	if (fields.response_type !== 'code') return 'The response_type must be "code".';
	const redirect = fields.redirect_uri ?? '';
	// Zoom refuses localhost by name, registered or not; a loopback address has to be 127.0.0.1.
	if (!/^https?:\/\//.test(redirect) || /^http:\/\/localhost\b/i.test(redirect)) {
		return `Invalid redirect: ${redirect} (4,700)`;
	}
	const method = fields.code_challenge_method ?? 'plain';
	if (method !== 'S256' && method !== 'plain') return 'Invalid code_challenge_method.';
	const all = [
		...knownScopes('granular', 'user'),
		...knownScopes('granular', 'admin'),
		...knownScopes('classic', 'user'),
		...knownScopes('classic', 'admin'),
	];
	const unknown = scopesOf(fields).filter((scope) => !all.includes(scope));
	if (unknown.length > 0) return `Invalid scope: ${unknown.join(' ')} (4,700)`;
	return undefined;
}

/** The PKCE challenge of the authorization request, or undefined; Zoom's default method is plain. */
function challengeOf({ code_challenge, code_challenge_method }: Fields): Challenge | undefined {
	if (!code_challenge) return undefined;
	return { value: code_challenge, method: code_challenge_method === 'S256' ? 'S256' : 'plain' };
}

const scopesOf = ({ scope }: Fields) => (scope ?? '').split(/\s+/).filter(Boolean);

/** Without a scope the app gets what it was built with: every scope, for the whole account or for the user. */
function grantOf(form: Fields, { data }: Context): Grant {
	const level = form.level === 'user' ? 'user' : 'admin';
	const asked = scopesOf(form);
	const scopes =
		asked.length > 0
			? asked
			: level === 'user'
				? defaultScopes('user')
				: [...defaultScopes('user'), ...defaultScopes('admin')];
	const kind = scopes.some((scope) => scope.endsWith(':admin')) ? 'admin' : 'user';
	return { kind, userId: data.meId, scopes };
}

/** The client of a Basic header, or undefined. */
function clientOf(request: FastifyRequest, clients: Clients): keyof Clients | undefined {
	const text = /^Basic\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
	const [id, secret] = Buffer.from(text, 'base64').toString().split(':');
	return (['user', 'serverToServer'] as const).find(
		(kind) => clients[kind].clientId === id && clients[kind].clientSecret === secret,
	);
}

const fieldsOf = (request: FastifyRequest): Fields => ({
	...(request.query as Fields),
	...(typeof request.body === 'object' ? (request.body as Fields) : {}),
});

function tokenAnswer(request: FastifyRequest, context: Context, clients: Clients): TokenAnswer {
	const client = clientOf(request, clients);
	if (!client) return INVALID_CLIENT;
	const fields = fieldsOf(request);
	const grants: Record<string, (() => TokenAnswer) | undefined> =
		client === 'user'
			? {
					authorization_code: () => codeGrant(fields, context),
					refresh_token: () => refreshGrant(fields, context),
				}
			: { account_credentials: () => accountGrant(fields, context, clients) };
	const grant = grants[fields.grant_type ?? ''];
	return grant ? grant() : refused('unsupported grant type', 'unsupported_grant_type');
}

function codeGrant(
	{ code, redirect_uri, code_verifier }: Fields,
	{ tokens }: Context,
): TokenAnswer {
	const entry = tokens.useCode(code ?? '');
	if (!entry) return refused('Invalid authorization code', 'invalid_grant');
	if (entry.redirectUri !== redirect_uri)
		return refused('Redirect URI mismatch.', 'invalid_request');
	if (!meetsChallenge(entry.challenge, code_verifier))
		return refused('Invalid code verifier', 'invalid_grant');
	return { status: 200, body: tokens.issue(entry.grant) };
}

function refreshGrant({ refresh_token }: Fields, { tokens }: Context): TokenAnswer {
	const body = tokens.refresh(refresh_token ?? '');
	return body ? { status: 200, body } : refused('Invalid Token!', 'invalid_grant');
}

function accountGrant({ account_id }: Fields, context: Context, clients: Clients): TokenAnswer {
	if (account_id !== clients.serverToServer.accountId)
		return refused('Bad Request', 'invalid_request');
	const scopes = defaultScopes('serverToServer');
	const body = context.tokens.issue({
		kind: 'serverToServer',
		userId: context.data.meId,
		scopes,
	});
	return { status: 200, body };
}

function revokeAnswer(request: FastifyRequest, context: Context, clients: Clients): TokenAnswer {
	if (!clientOf(request, clients)) return INVALID_CLIENT;
	context.tokens.revoke(fieldsOf(request).token ?? '');
	return { status: 200, body: { status: 'success' } };
}
