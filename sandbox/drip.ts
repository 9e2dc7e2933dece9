/* eslint-disable @n8n/community-nodes/no-restricted-globals -- the sandbox is a server: it waits and is never published */
import type { FastifyReply } from 'fastify';

import type { Drip } from './faults';

const NEVER_ENDING_HEADERS = 'HTTP/1.1 200 OK\r\nx-long: ';

/** Sends a reply and its body past fastify, a byte at a time, until it ends or the other side hangs up. */
export function sendByteByByte(
	reply: FastifyReply,
	body = '',
	{ everyMs, bytes = Infinity, part = 'body' }: Drip,
): FastifyReply {
	reply.hijack();
	const { raw } = reply;
	const headers = reply.getHeaders() as Record<string, string>;
	if (part === 'body') raw.writeHead(reply.statusCode, headers);
	const target = part === 'body' ? raw : raw.socket;
	const text = part === 'body' ? body : NEVER_ENDING_HEADERS;
	let sent = 0;
	const timer = setInterval(() => {
		if (sent < bytes) target?.write(text.charAt(sent++) || ' ');
		else target?.end();
	}, everyMs);
	raw.once('close', () => clearInterval(timer));
	return reply;
}
