import {
	NodeApiError,
	sleep,
	type IDataObject,
	type IHttpRequestMethods,
	type IHttpRequestOptions,
	type IN8nHttpFullResponse,
	type JsonObject,
} from 'n8n-workflow';
import { accountOf, readLogin, type Account, type Login, type ZoomContext } from './account';
import { explain, explainLogin, limitResetsAt, type Refusal } from './errors';
import type { Lane } from './lane';
import type { RateLabel } from './pacing';
import { keepable } from './redact';
import { decide, header, isTooFast } from './retry';
import { readBroken } from './zoomText';

/** Zoom's codes for a token without the scope that is needed. */
export const MISSING_SCOPE = [104, 4700, 4711];
/** n8n's name for a token that Zoom does not renew. */
const NO_TOKEN = 'EAUTH';
/** Milliseconds that a request with a deadline waits for its answer at most, so that time is left for another try. */
const LONGEST_ANSWER = 60_000;
/** Milliseconds for which the scopes of a new token are taken as the app's. */
const SCOPES_LIFETIME = 60_000;

/** A member that has to be a list, or members of which at least one has to be there. */
export type Expectation = { list: string } | { oneOf: string[] };

/** One request to Zoom. */
export interface ZoomRequest {
	method: IHttpRequestMethods;
	/** Path under the base URL, its identifiers already encoded. */
	path: string;
	query?: IDataObject;
	body?: IDataObject;
	label: RateLabel;
	/** What a true answer holds: without it, Zoom's success is not believed. */
	expects?: Expectation;
	/** When the answer has to be there, in milliseconds since 1970. */
	deadline?: number;
	/** What the user set for all requests of the node: timeout, proxy, certificates. */
	settings?: Partial<IHttpRequestOptions>;
}

/**
 * Sends a request at the account's pace, again where that is safe, and returns Zoom's JSON ({} for an empty answer).
 * @throws NodeApiError with words for the user; its `context.data` holds Zoom's own answer
 */
export async function askZoom(context: ZoomContext, request: ZoomRequest): Promise<IDataObject> {
	const account = accountOf(context);
	const { plan } = await readLogin(context, account);
	const lane = account.shared.pacer.lane(plan, request.label);
	for (let tries = 1; ; tries++) {
		const answer = await afterFirst(account, async () => {
			const leftAt = await waitForTurn(context, lane);
			const answer = await exchange(context, account, request);
			if (isTooFast(answer)) lane.refused(leftAt);
			else lane.accepted();
			return answer;
		});
		if (isSuccess(answer)) return answer.data;
		const decision = decide(request.method, answer, tries, Date.now(), Math.random());
		if (!decision.again || isLate(request, decision.wait)) throw refused(context, answer);
		if (decision.allWait) lane.hold(decision.wait);
		else await sleep(decision.wait);
	}
}

function isLate(request: ZoomRequest, wait: number): boolean {
	return request.deadline !== undefined && Date.now() + wait > request.deadline;
}

interface Answer extends Refusal {
	data: IDataObject;
	/** The error that n8n threw, when no answer came to hand. */
	cause?: NodeApiError;
}

async function waitForTurn(context: ZoomContext, lane: Lane): Promise<number> {
	const signal =
		'getExecutionCancelSignal' in context ? context.getExecutionCancelSignal() : undefined;
	const leftAt = await lane.turn(() => signal?.aborted === true);
	if (leftAt !== undefined) return leftAt;
	throw new NodeApiError(
		context.getNode(),
		{},
		{
			message: 'The execution was stopped',
			description:
				'Somebody stopped it, or its time limit was reached. Run it again, or raise the time limit in the settings of the workflow.',
		},
	);
}

/** The first request of a credential goes alone: it may have to fetch the token that the others then share. */
async function afterFirst({ shared }: Account, send: () => Promise<Answer>): Promise<Answer> {
	if (shared.opened) {
		await shared.opened;
		return await send();
	}
	const first = send();
	shared.opened = first.catch(() => undefined);
	return await first;
}

/** One try, and another where the token is over: never throws for what Zoom or the network did. */
async function exchange(
	context: ZoomContext,
	account: Account,
	request: ZoomRequest,
): Promise<Answer> {
	const login = await readLogin(context, account);
	const answer = hasToken(login)
		? await send(withLogin(context, login), account, login, request)
		: undefined;
	if (answer && answer.status !== 401 && !wantsNewToken(answer, account)) return answer;
	return await renewing(account, async () => await exchangeAnew(context, account, request, answer));
}

/** Lets n8n itself read the credential, and renew the token that Zoom did not take. */
async function exchangeAnew(
	context: ZoomContext,
	account: Account,
	request: ZoomRequest,
	refused?: Answer,
): Promise<Answer> {
	const login = await readLogin(context, account);
	const status = refused?.status ?? 401;
	const answer = await send(context, account, login, request, status);
	account.login = undefined;
	const again = refused === undefined && wantsNewToken(answer, account);
	return again ? await exchangeAnew(context, account, request, answer) : answer;
}

/** One after the other, so that only the first has to renew the token, and the others find the new one. */
async function renewing({ shared }: Account, exchange: () => Promise<Answer>): Promise<Answer> {
	const answer = (shared.renewed ?? Promise.resolve()).then(exchange);
	shared.renewed = answer.catch(() => undefined);
	return await answer;
}

function hasToken({ oauthTokenData }: Login): boolean {
	const token = (oauthTokenData ?? {}) as IDataObject;
	return typeof token.access_token === 'string' && token.access_token !== '';
}

/** The context for requests that use the credential as it was read, and leave it as it is. */
function withLogin(context: ZoomContext, login: Login): ZoomContext {
	return Object.create(context, { getCredentials: { value: async () => login } }) as ZoomContext;
}

/** @param expiredStatus on which n8n renews the token; on none if left out */
async function send(
	context: ZoomContext,
	{ credentialType, shared }: Account,
	{ baseUrl }: Login,
	request: ZoomRequest,
	expiredStatus?: number,
): Promise<Answer> {
	const empty = { method: request.method, headers: {}, message: '', fields: [], data: {} };
	let response: IN8nHttpFullResponse;
	try {
		response = (await context.helpers.httpRequestWithAuthentication.call(
			context,
			credentialType,
			{
				...request.settings,
				...allowing(baseUrl, request),
				...patienceFor(request),
				method: request.method,
				baseURL: baseUrl,
				url: request.path,
				qs: request.query ?? {},
				...bodyOf(request),
				json: true,
				returnFullResponse: true,
				ignoreHttpStatusErrors: expiredStatus === undefined || {
					ignore: true,
					except: [401, expiredStatus],
				},
			},
			{ oauth2: { tokenExpiredStatusCode: expiredStatus ?? 401 } },
		)) as IN8nHttpFullResponse;
	} catch (error) {
		const cause =
			error instanceof NodeApiError
				? error
				: new NodeApiError(context.getNode(), error as JsonObject);
		return { ...empty, ...readFault(cause), cause };
	}
	const answer = { ...empty, ...readResponse(response) };
	const date = Date.parse(String(header(answer.headers, 'date')));
	if (!Number.isNaN(date)) shared.clockAhead = date - Date.now();
	return answer;
}

/** The domains that the credential may be used with, and the one that it names itself. */
function allowing(baseUrl: string, { settings }: ZoomRequest): Partial<IHttpRequestOptions> {
	const domains = settings?.allowedDomains;
	if (!domains) return {};
	const { hostname } = new URL(baseUrl);
	return { allowedDomains: `${hostname}, ${domains}` };
}

/**
 * Zoom sometimes tells with HTTP 400 that a token is over. A Server-to-Server app that was given a scope has it only in
 * its next token, so now and then one is fetched when a scope is missing.
 */
function wantsNewToken({ status, code }: Answer, { serverToServer, shared }: Account): boolean {
	if (status !== 400) return false;
	if (code === 124) return true;
	if (!serverToServer || !MISSING_SCOPE.includes(code ?? 0)) return false;
	const due = Date.now() - (shared.scopesCheckedAt ?? 0) > SCOPES_LIFETIME;
	if (due) shared.scopesCheckedAt = Date.now();
	return due;
}

function patienceFor({ deadline }: ZoomRequest): Partial<IHttpRequestOptions> {
	if (deadline === undefined) return {};
	return { timeout: Math.min(LONGEST_ANSWER, Math.max(1000, deadline - Date.now())) };
}

function bodyOf(request: ZoomRequest): Partial<IHttpRequestOptions> {
	if (request.body === undefined) return {};
	// n8n leaves an empty object out, but Zoom wants JSON.
	return { body: JSON.stringify(request.body), headers: { 'Content-Type': 'application/json' } };
}

function readResponse(response: IN8nHttpFullResponse): Partial<Answer> & { status: number } {
	const { statusCode: status, headers, body } = response;
	const empty = body === undefined || body === null || body === '';
	if (!empty && (typeof body !== 'object' || Array.isArray(body))) {
		if (status < 400) return { status: 502, headers, unreadable: true };
		const data = readBroken(String(body));
		return { status, headers, data, ...readBody(data) };
	}
	const data = (empty ? {} : body) as IDataObject;
	return { status, headers, data, ...readBody(data) };
}

function readBody(data: IDataObject): Partial<Answer> {
	const fields = Array.isArray(data.errors) ? (data.errors as Answer['fields']) : [];
	return {
		message: typeof data.message === 'string' ? data.message : '',
		code: typeof data.code === 'number' ? data.code : undefined,
		fields: fields.filter((entry) => typeof entry?.field === 'string'),
	};
}

function readFault(cause: NodeApiError): Partial<Answer> {
	const status = Number(cause.httpCode);
	const data = (cause.context.data ?? {}) as IDataObject;
	if (cause.httpCode && !Number.isNaN(status)) return { status, data, ...readBody(data) };
	const noToken = cause.httpCode === NO_TOKEN;
	return { connection: noToken ? undefined : (cause.httpCode ?? undefined) };
}

/** Zoom answers some refusals with HTTP 200 and a code in the body. */
function isSuccess(answer: Answer): boolean {
	if (answer.status === undefined || answer.status >= 300) return false;
	return !(answer.code === 200 && typeof answer.data.message === 'string');
}

function refused(context: ZoomContext, answer: Answer): NodeApiError {
	const loginFailed = answer.status === undefined && answer.connection === undefined;
	if (loginFailed && answer.cause) return loginRefused(context, answer.cause);
	const { message, description } = explain(answer, Date.now(), context.getNode().parameters);
	const data = keepable(answer.data);
	const error = new NodeApiError(context.getNode(), data, {
		message,
		description,
		httpCode: answer.status === undefined ? undefined : String(answer.status),
	});
	error.context.data = data;
	error.context.limitResetsAt = limitResetsAt(answer, Date.now());
	return error;
}

function loginRefused(context: ZoomContext, cause: NodeApiError): NodeApiError {
	const words = explainLogin(cause.message, context.getNode().parameters);
	return new NodeApiError(context.getNode(), {}, { ...words });
}
