import type { FastifyReply, FastifyRequest } from 'fastify';

import { errorAnswer, record, withFaults } from './api';
import { authenticate } from './auth';
import type { Context } from './context';

/** Answers a download_url: with bytes for whoever shows a token of the account. */
export async function answerDownload(
	request: FastifyRequest,
	reply: FastifyReply,
	context: Context,
): Promise<FastifyReply> {
	const entry = record(request, context);
	return await withFaults(request, reply, context, entry, async () => {
		try {
			authenticate(request.headers.authorization, context);
		} catch (error) {
			return errorAnswer(error);
		}
		return {
			status: 200,
			headers: { 'content-type': 'application/octet-stream' },
			body: `Recorded file at ${entry.path}`,
		};
	});
}
