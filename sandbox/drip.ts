/* eslint-disable @n8n/community-nodes/no-restricted-globals -- the sandbox is a server: it waits and is never published */
import type { FastifyReply } from 'fastify';

import type { Answer } from './api';
import type { Drip } from './faults';

const NEVER_ENDING_HEADERS = 'HTTP/1.1 200 OK\r\nx-long: ';

/** Sends an answer past fastify, a byte at a time, until it ends or the other side hangs up. */
export function sendByteByByte(
	reply: FastifyReply,
	{ status, headers, body = '' }: Answer,
	{ everyMs, bytes = Infinity, part = 'body' }: Drip,
): FastifyReply {
	reply.hijack();
	const { raw } = reply;
	if (part === 'body') raw.writeHead(status, headers);
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
