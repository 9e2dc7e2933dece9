import type { FastifyReply, FastifyRequest } from 'fastify';

import { authenticate } from './auth';
import type { Context } from './context';
import { record } from './requests';
import { respond } from './respond';

/** Answers a download_url: with bytes for whoever shows a token of the account. */
export async function answerDownload(
	request: FastifyRequest,
	reply: FastifyReply,
	context: Context,
): Promise<FastifyReply> {
	const entry = record(request, context);
	return await respond(request, reply, context, entry, () => {
		authenticate(request.headers.authorization, context);
		return {
			status: 200,
			headers: { 'content-type': 'application/octet-stream' },
			body: `Recorded file at ${entry.path}`,
		};
	});
}
