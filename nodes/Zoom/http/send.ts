import {
	NodeApiError,
	type IDataObject,
	type IHttpRequestOptions,
	type IN8nHttpFullResponse,
	type JsonObject,
} from 'n8n-workflow';
import { readLogin, type SharedAccount, type ZoomContext } from './account';
import { toJson } from './json';
import type { Answer, Call, Expectation, ZoomRequest } from './request';
import { header } from './retry';
import { timeLimit, unlessAborted } from './timeLimit';
import { readBroken } from './zoomText';

/** Milliseconds that a request with a deadline waits for its answer at most, so that time is left for another try. */
const LONGEST_ANSWER = 60_000;
/** What n8n sets where the user set no time, in milliseconds; between two bytes of the answer only. */
const N8N_TIMEOUT = 300_000;
/** Milliseconds that any other request waits for its whole answer, unless the user set another time. */
const USUAL_TIMEOUT = 120_000;
/** Milliseconds that Zoom's clock can be ahead of this machine's or behind it; what is more is no clock. */
const LARGEST_SKEW = 15 * 60_000;

/** What n8n's OAuth2 client calls an answer that holds no token. */
const LOGIN_REFUSED = ['EAUTH', 'ESTATUS'];

const EMPTY = { headers: {}, message: '', fields: [], data: {} };

/** Sends a request once with n8n's help, and reads what came of it. */
export async function send(call: Call): Promise<Answer> {
	const { method, deadline, settings, expects } = call.request;
	const own = settings?.timeout === N8N_TIMEOUT ? undefined : settings?.timeout;
	const longest = deadline === undefined ? (own ?? USUAL_TIMEOUT) : patience(deadline);
	const limit = timeLimit(longest, call.signal);
	try {
		const response = await unlessAborted(exchange(call, limit.signal), limit.signal);
		if (response === undefined) return { ...EMPTY, method, connection: 'ETIMEDOUT' };
		const answer = { ...EMPTY, method, ...readResponse(response, expects) };
		noteClock(call.account.shared, answer);
		return answer;
	} catch (error) {
		return { ...EMPTY, method, ...faultOf(call.context, error) };
	} finally {
		limit.end();
	}
}

async function exchange(call: Call, signal: AbortSignal): Promise<IN8nHttpFullResponse> {
	const { account, request, login } = call;
	const { baseUrl } = login ?? (await readLogin(call.context, account));
	const context = sending(call, signal);
	return (await context.helpers.httpRequestWithAuthentication.call(
		context,
		account.credentialType,
		{
			...request.settings,
			...allowing(baseUrl, request),
			...(request.deadline === undefined ? {} : { timeout: patience(request.deadline) }),
			method: request.method,
			baseURL: baseUrl,
			url: request.path,
			qs: request.query ?? {},
			...bodyOf(request),
			json: true,
			// The login goes with the request, and n8n would send it on to wherever a redirect points.
			disableFollowRedirect: true,
			abortSignal: signal,
			returnFullResponse: true,
			// Where n8n fetches the first token, it has to see whether Zoom takes it.
			ignoreHttpStatusErrors: login ? true : { ignore: true, except: [401] },
		},
	)) as IN8nHttpFullResponse;
}

/** The context for one request: it ends with the signal, and uses the credential as it was read if there is one. */
function sending({ context, login }: Call, signal: AbortSignal): Call['context'] {
	return Object.create(context, {
		getExecutionCancelSignal: { value: () => signal },
		...(login && { getCredentials: { value: async () => login } }),
	}) as Call['context'];
}

function patience(deadline: number): number {
	return Math.min(LONGEST_ANSWER, Math.max(1000, deadline - Date.now()));
}

/** The domains that the credential may be used with, and the one that it names itself. */
function allowing(baseUrl: string, { settings }: ZoomRequest): Partial<IHttpRequestOptions> {
	const domains = settings?.allowedDomains;
	if (!domains) return {};
	const { hostname } = new URL(baseUrl);
	return { allowedDomains: `${hostname}, ${domains}` };
}

function bodyOf(request: ZoomRequest): Partial<IHttpRequestOptions> {
	if (request.body === undefined) return {};
	// n8n leaves an empty object out, but Zoom wants JSON.
	return { body: toJson(request.body), headers: { 'Content-Type': 'application/json' } };
}

/** Zoom's clock is read from its successes only: an error page may come from anywhere. */
function noteClock(shared: SharedAccount, { status = 500, headers }: Answer): void {
	if (status >= 300) return;
	const ahead = Date.parse(String(header(headers, 'date'))) - Date.now();
	if (Math.abs(ahead) <= LARGEST_SKEW) shared.clockAhead = ahead;
}

function readResponse(
	{ statusCode: status, headers, body }: IN8nHttpFullResponse,
	expects?: Expectation,
): Partial<Answer> {
	const empty = body === undefined || body === null || body === '';
	if (!empty && (typeof body !== 'object' || Array.isArray(body))) {
		if (status < 300) return { status: 502, headers, unreadable: true };
		const data = readBroken(String(body));
		return { status, headers, data, ...readBody(data) };
	}
	const data = (empty ? {} : body) as IDataObject;
	const read = { status, headers, data, ...readBody(data) };
	if (status >= 300) return read;
	// Zoom answers some refusals with HTTP 200 and a code in the body.
	if (read.code !== undefined && read.code >= 100 && typeof data.message === 'string') {
		return { ...read, status: read.code === 429 ? 429 : 400 };
	}
	return holds(data, expects) ? read : { status: 502, headers, unreadable: true };
}

function holds(data: IDataObject, expects?: Expectation): boolean {
	if (expects === undefined) return true;
	if ('list' in expects) return Array.isArray(data[expects.list]);
	return expects.oneOf.some((name) => ![undefined, null, ''].includes(data[name] as null));
}

function readBody(data: IDataObject): Partial<Answer> {
	const fields = Array.isArray(data.errors) ? (data.errors as Answer['fields']) : [];
	const code = /^\d{1,9}$/.test(String(data.code)) ? Number(data.code) : undefined;
	return {
		message: typeof data.message === 'string' ? data.message : '',
		code,
		fields: fields.filter((entry) => typeof entry?.field === 'string'),
	};
}

/** What an error that n8n threw tells. All answers of Zoom come to hand but a 401: any other status is the login's. */
export function faultOf(context: ZoomContext, error: unknown): Partial<Answer> {
	const cause =
		error instanceof NodeApiError
			? error
			: new NodeApiError(context.getNode(), error as JsonObject);
	const { httpCode } = cause;
	if (!httpCode || LOGIN_REFUSED.includes(httpCode)) return { cause, unsent: true };
	const status = Number(httpCode);
	if (Number.isNaN(status)) return { cause, connection: httpCode };
	if (status !== 401) return { cause, status, unsent: true };
	const data = (cause.context.data ?? {}) as IDataObject;
	return { cause, status, data, ...readBody(data) };
}
