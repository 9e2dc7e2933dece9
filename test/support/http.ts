/* eslint-disable @n8n/community-nodes/no-restricted-imports -- tests run in Node.js, not in n8n */
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the server received it. */
export interface ReceivedRequest {
	method: string;
	/** Path without the query, still encoded. */
	path: string;
	query: URLSearchParams;
	headers: IncomingHttpHeaders;
	/** Parsed when the request says it is JSON, else text; undefined when there was none. */
	body: unknown;
}

/** What the server answers. */
export interface Answer {
	/** Default: 200. */
	status?: number;
	headers?: Record<string, string>;
	/** Text is sent as it is, anything else as JSON. */
	body?: unknown;
	/** Break the connection instead of answering. */
	reset?: boolean;
}

/** Decides on the answer; may wait before it does. */
export type Handler = (request: ReceivedRequest) => Answer | Promise<Answer>;

export interface TestServer {
	/** Such as `http://127.0.0.1:40123`. */
	url: string;
	/** Every request so far, oldest first. */
	requests: ReceivedRequest[];
	close(): Promise<void>;
}

async function readRequest(message: IncomingMessage): Promise<ReceivedRequest> {
	const chunks: Buffer[] = [];
	for await (const chunk of message) chunks.push(chunk as Buffer);
	const text = Buffer.concat(chunks).toString('utf8');
	const isJson = message.headers['content-type']?.includes('json');
	const [path, query] = (message.url ?? '').split('?', 2);
	return {
		method: message.method ?? '',
		path,
		query: new URLSearchParams(query),
		headers: message.headers,
		body: text === '' ? undefined : isJson ? JSON.parse(text) : text,
	};
}

/** Starts an HTTP server on a free port of 127.0.0.1 whose answers come from `handler`. */
export async function startServer(handler: Handler): Promise<TestServer> {
	const requests: ReceivedRequest[] = [];
	const server = createServer(async (message, response) => {
		const request = await readRequest(message);
		requests.push(request);
		const { status = 200, headers, body, reset } = await handler(request);
		if (reset) {
			message.socket.destroy();
			return;
		}
		const isText = typeof body === 'string';
		response.writeHead(status, {
			'content-type': isText ? 'text/plain' : 'application/json',
			...headers,
		});
		response.end(isText || body === undefined ? body : JSON.stringify(body));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		requests,
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
