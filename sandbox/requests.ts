import type { FastifyRequest } from 'fastify';

import type { Context, ReceivedRequest } from './context';

/** How many requests are remembered. */
const MOST_REQUESTS = 50_000;

/** Notes a request in `context.requests`, without its secrets. */
export function record(request: FastifyRequest, context: Context): ReceivedRequest {
	const [path] = (request.raw.url ?? '').split('?');
	const { authorization, ...headers } = request.headers;
	const entry: ReceivedRequest = {
		method: request.method,
		path: path.replace(/^\/v2(?=\/)/, ''),
		query: request.query as Record<string, unknown>,
		body: parseBody(request.body),
		headers: authorization === undefined ? headers : { ...headers, authorization: '[redacted]' },
		status: 0,
		at: new Date().toISOString(),
	};
	context.requests.push(entry);
	if (context.requests.length > MOST_REQUESTS) context.requests.shift();
	return entry;
}

/** The values of a query by name; a name that is repeated has a list. */
export function parseQuery(text: string): Record<string, string | string[]> {
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
