import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { withAdded } from './added';
import { authenticate, checkScopes } from './auth';
import type { Context } from './context';
import { allOperations, type Endpoint } from './endpoints';
import { unknownEndpoint } from './errors';
import { matches } from './faults';
import { readPath } from './paths';
import { record } from './requests';
import { respond } from './respond';
import { checkBody, checkQuery } from './validate';

/** Adds all endpoints below /v2, where every other request is answered too: such an endpoint is unknown. */
export function addApi(app: FastifyInstance, context: Context): void {
	for (const endpoint of allOperations) {
		app.route({
			method: endpoint.method,
			url: `/v2${endpoint.path.replace(/\{(\w+)\}/g, ':$1([^]+)')}`,
			handler: async (request, reply) => await answerApi(request, reply, context, endpoint),
		});
	}
	app.all('/v2/*', async (request, reply) => await answerApi(request, reply, context));
}

async function answerApi(
	request: FastifyRequest,
	reply: FastifyReply,
	context: Context,
	endpoint?: Endpoint,
): Promise<FastifyReply> {
	const entry = record(request, context);
	entry.operation = endpoint?.id;
	return await respond(request, reply, context, entry, () => {
		const { options, limits } = context;
		const token = authenticate(request.headers.authorization, context);
		if (!endpoint) throw unknownEndpoint();
		reply.header('X-RateLimit-Category', endpoint.rateLimit);
		checkScopes(token, endpoint);
		if (options.limits) limits.take(endpoint.rateLimit, options.plan);
		const path = readPath(endpoint, request.params as Record<string, string>);
		const query = checkQuery(endpoint, entry.query, options.strict);
		const body = checkBody(endpoint, String(request.body ?? ''), options.strict);
		const result = endpoint.handle({ operation: endpoint, path, query, body, token }, context);
		if (result === undefined) return { status: endpoint.status };
		const added = context.added.filter(({ match }) => matches(match, request.method, entry.path));
		return { status: endpoint.status, body: JSON.stringify(withAdded(result, added)) };
	});
}
