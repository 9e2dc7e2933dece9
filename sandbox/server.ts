import formbody from '@fastify/formbody';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';

import { JSON_TYPE } from './answer';
import { addApi } from './api';
import type { Clients } from './clients';
import type { Context } from './context';
import { controlProblem, type SandboxControl } from './control';
import { answerDownload } from './download';
import { unknownEndpoint } from './errors';
import { addOAuth } from './oauth';
import { parseQuery } from './requests';

const BODY_LIMIT = 10 * 1024 * 1024;
/** Node takes no headers that are longer, all together. */
const LONGEST_URL = 16 * 1024;

/** The HTTP server over one sandbox: OAuth, the API under /v2, recorded files and the control API under /_sandbox. */
export function newServer(
	context: Context,
	clients: Clients,
	control: SandboxControl,
): FastifyInstance {
	const app = fastify({
		bodyLimit: BODY_LIMIT,
		forceCloseConnections: true,
		exposeHeadRoutes: false,
		routerOptions: { querystringParser: parseQuery, maxParamLength: LONGEST_URL },
		frameworkErrors: (_error, _request, reply) => {
			const { status, body } = unknownEndpoint();
			reply.hijack();
			reply.raw.writeHead(status, JSON_TYPE).end(JSON.stringify(body));
		},
	});

	void app.register(async (scope) => {
		await scope.register(formbody);
		addOAuth(scope, context, clients);
	});

	void app.register(async (scope) => {
		scope.removeAllContentTypeParsers();
		scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) =>
			done(null, body),
		);
		addApi(scope, context);
		scope.get('/rec/download/:file', async (request, reply) =>
			answerDownload(request, reply, context),
		);
		addControl(scope, context, control);
	});
	return app;
}

/** Whether a request was written by someone on this machine rather than by a page in their browser. */
function isLocal({ headers: { host = '', origin } }: FastifyRequest): boolean {
	return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host) && (!origin || origin === `http://${host}`);
}

function addControl(app: FastifyInstance, context: Context, control: SandboxControl): void {
	const options = {
		preHandler: async (request: FastifyRequest, reply: FastifyReply) => {
			if (isLocal(request)) return;
			await reply.code(403).send({ message: 'Web pages may not steer the local Zoom API.' });
		},
	};
	app.get('/_sandbox/requests', options, async () => context.requests);
	app.post('/_sandbox/:name', options, async (request, reply) => {
		const { name } = request.params as { name: string };
		let args: unknown;
		try {
			args = JSON.parse(String(request.body || '{}'));
		} catch {
			return await reply.code(400).send({ message: 'The arguments must be a JSON object.' });
		}
		const problem = controlProblem(name, args);
		if (problem) return await reply.code(400).send({ message: problem });
		try {
			const run = control[name as keyof SandboxControl] as (input: unknown) => unknown;
			return await reply.send({ result: run(args) ?? null });
		} catch (error) {
			return await reply.code(400).send({ message: (error as Error).message });
		}
	});
}
