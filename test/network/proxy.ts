/* eslint-disable @n8n/community-nodes/no-restricted-imports -- tests run in Node.js, not in n8n */
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers';

/** What goes wrong on the way. `after`: Zoom has carried the request out by then. */
export type Fault =
	| 'reset'
	| 'resetAfter'
	| 'halfOpen'
	| 'truncated'
	| 'html502'
	| 'html503'
	| 'html504After'
	| 'html200After'
	| 'textAfter'
	| 'serverError';

export const FAULTS: Fault[] = [
	...(['reset', 'resetAfter', 'halfOpen', 'truncated', 'html502', 'html503'] as const),
	...(['html504After', 'html200After', 'textAfter', 'serverError'] as const),
];

/** Those that come only once Zoom has answered. */
const NEEDS_ANSWER: Fault[] = [
	...(['resetAfter', 'truncated', 'html504After', 'html200After', 'textAfter'] as const),
];

/** A slow and unreliable network between n8n and Zoom. */
export interface FaultProxy {
	/** Stands for Zoom's address. */
	url: string;
	/** API requests that came in, and how many of each fault they met. */
	counts: { requests: number; faults: Partial<Record<Fault, number>> };
	/** From now on this share of the requests fails, from 0 to 1. */
	setFailing(share: number): void;
	close(): Promise<void>;
}

/** How the network is. */
export interface Weather {
	/** Where the requests go. */
	target: string;
	/** Share of the API requests, from 0 to 1, that meet a fault. */
	failing: number;
	/** Milliseconds that every request takes longer: at least, and up to how many more. */
	latency: number;
	jitter: number;
	/** Numbers from 0 to 1. */
	random: () => number;
	faults?: Fault[];
}

const PAGE =
	'<html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>';

/** Starts a proxy on a free port of 127.0.0.1. Requests for a token pass it unharmed. */
export async function startFaultProxy(weather: Weather): Promise<FaultProxy> {
	const { target, random, latency, jitter, faults = FAULTS } = weather;
	let { failing } = weather;
	const counts: FaultProxy['counts'] = { requests: 0, faults: {} };

	const server = createServer((incoming, outgoing) => {
		const isApi = incoming.url?.startsWith('/v2') === true;
		const fault =
			isApi && random() < failing ? faults[Math.floor(random() * faults.length)] : undefined;
		if (isApi) counts.requests++;
		const met = () => {
			if (fault) counts.faults[fault] = (counts.faults[fault] ?? 0) + 1;
		};
		const longer = latency + random() * jitter;
		wait(() => void pass(target, incoming, outgoing, met, fault), longer);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		counts,
		setFailing: (share) => void (failing = share),
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

async function pass(
	target: string,
	incoming: IncomingMessage,
	outgoing: ServerResponse,
	met: () => void,
	fault?: Fault,
): Promise<void> {
	const page = (status: number) =>
		outgoing.writeHead(status, { 'content-type': 'text/html' }).end(PAGE);
	if (fault && !NEEDS_ANSWER.includes(fault)) met();
	switch (fault) {
		case 'reset':
			outgoing.socket?.destroy();
			return;
		case 'halfOpen':
			return;
		case 'html502':
			page(502);
			return;
		case 'html503':
			page(503);
			return;
		case 'serverError':
			outgoing.writeHead(500, { 'content-type': 'application/json' }).end('{"code":500}');
			return;
		default:
	}
	const { status, headers, body } = await forward(target, incoming);
	// An answer without a body has nothing to be cut off or to be of another type.
	const spared = body.length === 0 && (fault === 'truncated' || fault === 'textAfter');
	if (fault && NEEDS_ANSWER.includes(fault) && !spared) met();
	switch (spared ? undefined : fault) {
		case 'resetAfter':
			outgoing.socket?.destroy();
			return;
		case 'html504After':
			page(504);
			return;
		case 'html200After':
			page(200);
			return;
		case 'textAfter':
			outgoing.writeHead(status, { 'content-type': 'text/plain' }).end(`OK ${body.length}`);
			return;
		case 'truncated':
			outgoing.writeHead(status, { 'content-type': 'application/json' });
			outgoing.end(body.subarray(0, body.length / 2));
			return;
		default:
			outgoing.writeHead(status, headers).end(body);
	}
}

async function forward(target: string, incoming: IncomingMessage) {
	return await new Promise<{
		status: number;
		headers: IncomingMessage['headers'];
		body: Buffer;
	}>((resolve, reject) => {
		const { method, headers } = incoming;
		const outgoing = request(`${target}${incoming.url}`, { method, headers }, (answer) => {
			const chunks: Buffer[] = [];
			answer.on('data', (chunk: Buffer) => chunks.push(chunk));
			answer.on('end', () =>
				resolve({
					status: answer.statusCode ?? 502,
					headers: answer.headers,
					body: Buffer.concat(chunks),
				}),
			);
		});
		outgoing.on('error', reject);
		incoming.pipe(outgoing);
	});
}
