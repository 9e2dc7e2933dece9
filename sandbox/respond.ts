/* eslint-disable @n8n/community-nodes/no-restricted-globals -- the sandbox is a server: it waits and is never published */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';

import { errorAnswer, JSON_TYPE, type Answer } from './answer';
import type { Context, ReceivedRequest } from './context';
import { sendByteByByte } from './drip';
import type { Fault } from './faults';

type Failure = Extract<Fault, { kind: 'fail' }>;

const wait = async (ms: number) => await new Promise((resolve) => setTimeout(resolve, ms));

/** Sends the answer of `work`, or of the error it throws, unless a fault says otherwise. */
export async function respond(
	request: FastifyRequest,
	reply: FastifyReply,
	context: Context,
	entry: ReceivedRequest,
	work: () => Answer,
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
	const answer = failure ? failureAnswer(failure) : answerOf(work);
	if (reset) return cut(reply);

	entry.status = answer.status;
	const body =
		find('truncate') && answer.body
			? answer.body.slice(0, Math.floor(answer.body.length / 2))
			: answer.body;
	const time = context.options.now().getTime() + (find('skewDate')?.ms ?? 0);
	void reply.code(answer.status).headers({
		...(body === undefined ? {} : JSON_TYPE),
		date: new Date(time).toUTCString(),
		'x-zm-trackingid': `v=2.0;clid=${context.data.account.cluster};rid=WEB_${randomUUID().replace(/-/g, '')}`,
		...answer.headers,
	});
	const drip = find('drip');
	if (drip) return sendByteByByte(reply, body, drip);
	return await reply.send(body === undefined ? undefined : Buffer.from(body));
}

function cut(reply: FastifyReply): FastifyReply {
	reply.hijack();
	reply.raw.socket?.destroy();
	return reply;
}

function answerOf(work: () => Answer): Answer {
	try {
		return work();
	} catch (error) {
		return errorAnswer(error);
	}
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

function failureAnswer(fault: Failure): Answer {
	const usual = DEFAULTS[fault.status] ?? { code: fault.status, message: 'Something went wrong.' };
	const { code = usual.code, message = usual.message } = fault;
	const headers = {
		...(fault.code === undefined ? usual.headers : {}),
		...(fault.contentType ? { 'content-type': fault.contentType } : {}),
		...fault.headers,
	};
	return { status: fault.status, headers, body: fault.body ?? JSON.stringify({ code, message }) };
}
