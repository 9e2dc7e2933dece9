/* eslint-disable @n8n/community-nodes/no-restricted-globals -- the sandbox is a server: it waits and is never published */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';

import { withAdded } from './added';
import { authenticate, checkScopes } from './auth';
import type { Context, ReceivedRequest } from './context';
import { sendByteByByte } from './drip';
import { unknownEndpoint, ZoomError } from './errors';
import { matches, type Fault } from './faults';
import { findRoute, readPath, type Route } from './paths';
import { handlers } from './routes';
import { checkBody, checkQuery } from './validate';

/** What is sent over HTTP. */
export interface Answer {
	status: number;
	headers: Record<string, string>;
	/** Undefined: no body. */
	body?: string;
}

/** The content type of every JSON answer. */
export const JSON_TYPE = { 'content-type': 'application/json;charset=UTF-8' };

/** How many requests are remembered. */
const MOST_REQUESTS = 50_000;

const wait = async (ms: number) => await new Promise((resolve) => setTimeout(resolve, ms));

/** Notes a request in `context.requests`, without its secrets. */
export function record(request: FastifyRequest, context: Context): ReceivedRequest {
	const [path, query = ''] = (request.raw.url ?? '').split('?');
	const { authorization, ...headers } = request.headers;
	const entry: ReceivedRequest = {
		method: request.method,
		path: path.replace(/^\/v2(?=\/)/, ''),
		query: parseQuery(query),
		body: parseBody(request.body),
		headers: authorization === undefined ? headers : { ...headers, authorization: '[redacted]' },
		status: 0,
		at: new Date().toISOString(),
	};
	context.requests.push(entry);
	if (context.requests.length > MOST_REQUESTS) context.requests.shift();
	return entry;
}

function parseQuery(text: string): Record<string, unknown> {
	const parameters = new URLSearchParams(text);
	return Object.fromEntries(
		[...parameters.keys()].map((name) => {
			const values = parameters.getAll(name);
			return [name, values.length > 1 ? values : values[0]];
		}),
	);
}

function parseBody(body: unknown): unknown {
	if (typeof body !== 'string') return body ?? undefined;
	if (body === '') return undefined;
	try {
		return JSON.parse(body);
	} catch {
		return body;
	}
}

/** Answers one request to /v2, with whatever faults wait for it. */
export async function answerApi(
	request: FastifyRequest,
	reply: FastifyReply,
	context: Context,
): Promise<FastifyReply> {
	const entry = record(request, context);
	const route = findRoute(request.method, entry.path);
	entry.operation = route?.operation.id;
	return await withFaults(request, reply, context, entry, async () => {
		const headers: Record<string, string> = {};
		try {
			return { ...handle(request, context, entry, route, headers), headers };
		} catch (error) {
			return { ...errorAnswer(error), headers: { ...headers, ...errorAnswer(error).headers } };
		}
	});
}

/** Runs `work` and sends its answer, unless a fault says otherwise. */
export async function withFaults(
	request: FastifyRequest,
	reply: FastifyReply,
	context: Context,
	entry: ReceivedRequest,
	work: () => Promise<Answer>,
): Promise<FastifyReply> {
	const faults = context.faults.take(request.method, entry.path);
	const find = <K extends Fault['kind']>(kind: K) =>
		faults.find((fault): fault is Extract<Fault, { kind: K }> => fault.kind === kind);
	const delay = context.options.latencyMs + (find('slow')?.ms ?? 0);
	if (delay > 0) await wait(delay);

	if (find('hang')) return reply.hijack();
	const failure = find('fail');
	const reset = find('reset');
	if (reset && !reset.afterAccepting) return cut(reply);
	const answer = failure ? failureAnswer(failure) : await work();
	if (reset) return cut(reply);

	entry.status = answer.status;
	const body =
		find('truncate') && answer.body
			? answer.body.slice(0, Math.floor(answer.body.length / 2))
			: answer.body;
	const time = context.options.now().getTime() + (find('skewDate')?.ms ?? 0);
	const headers = {
		...(body === undefined ? {} : JSON_TYPE),
		date: new Date(time).toUTCString(),
		'x-zm-trackingid': `v=2.0;clid=${context.data.account.cluster};rid=WEB_${randomUUID().replace(/-/g, '')}`,
		...answer.headers,
	};
	const drip = find('drip');
	if (drip) return sendByteByByte(reply, { status: answer.status, headers, body }, drip);
	return await reply
		.code(answer.status)
		.headers(headers)
		.send(body === undefined ? undefined : Buffer.from(body));
}

function cut(reply: FastifyReply): FastifyReply {
	reply.hijack();
	reply.raw.socket?.destroy();
	return reply;
}

function handle(
	request: FastifyRequest,
	context: Context,
	entry: ReceivedRequest,
	route: Route | undefined,
	headers: Record<string, string>,
): Omit<Answer, 'headers'> {
	const { options, limits } = context;
	const token = authenticate(request.headers.authorization, context);
	if (!route) throw unknownEndpoint();
	const { operation } = route;
	headers['X-RateLimit-Category'] = operation.rateLimit;
	checkScopes(token, operation);
	if (options.limits) limits.take(operation.rateLimit, options.plan);
	const path = readPath(operation, route.raw);
	const query = checkQuery(operation, entry.query, options.strict);
	const body = checkBody(operation, String(request.body ?? ''), options.strict);
	const result = handlers[operation.id]({ operation, path, query, body, token }, context);
	if (result === undefined) return { status: 204 };
	const status = (result as { code?: number }).code === 200 ? 200 : operation.status;
	const added = context.added.filter(({ match }) => matches(match, request.method, entry.path));
	return { status, body: JSON.stringify(withAdded(result, added)) };
}

/** The answer of an error that a handler threw. */
export function errorAnswer(error: unknown): Answer {
	if (error instanceof ZoomError) {
		return { status: error.status, headers: error.headers, body: JSON.stringify(error.body) };
	}
	const message = error instanceof Error ? `${error.message} ${error.stack}` : String(error);
	return { status: 500, headers: {}, body: JSON.stringify({ code: 500, message }) };
}

const DEFAULTS: Record<
	number,
	{ code: number; message: string; headers?: Record<string, string> }
> = {
	401: { code: 124, message: 'Invalid access token.' },
	404: { code: 3001, message: 'Meeting does not exist.' },
	429: {
		code: 429,
		message: 'You have reached the maximum per-second rate limit for this API. Try again later.',
		headers: {
			'X-RateLimit-Category': 'Light',
			'X-RateLimit-Type': 'QPS',
			'X-RateLimit-Limit': '30',
			'X-RateLimit-Remaining': '0',
		},
	},
};

function failureAnswer(fault: Extract<Fault, { kind: 'fail' }>): Answer {
	const usual = DEFAULTS[fault.status] ?? { code: fault.status, message: 'Something went wrong.' };
	const { code = usual.code, message = usual.message } = fault;
	const headers = {
		...(fault.code === undefined ? usual.headers : {}),
		...(fault.contentType ? { 'content-type': fault.contentType } : {}),
		...fault.headers,
	};
	return { status: fault.status, headers, body: fault.body ?? JSON.stringify({ code, message }) };
}
