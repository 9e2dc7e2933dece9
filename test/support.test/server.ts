import { startServer, type Answer, type ReceivedRequest, type TestServer } from '../support/http';

/** A server for the demo node, with a token endpoint. Only the newest token is accepted. */
export interface DemoServer extends TestServer {
	/** Answers to everything but the token endpoint. */
	answer: (request: ReceivedRequest) => Answer | Promise<Answer>;
	/** Requests to the token endpoint. */
	tokenRequests(): ReceivedRequest[];
	/** Requests that were not for a token. */
	apiRequests(): ReceivedRequest[];
}

const tokenPath = '/oauth/token';

/** Starts the server. It echoes path and body unless `answer` is set. */
export async function startDemoServer(): Promise<DemoServer> {
	let issued = 0;
	const isToken = ({ path }: ReceivedRequest) => path === tokenPath;
	const server = await startServer(async (request) => {
		if (isToken(request)) {
			issued += 1;
			return { body: { access_token: `token-${issued}`, token_type: 'bearer', expires_in: 3600 } };
		}
		if (request.headers.authorization !== `Bearer token-${issued}`) {
			return { status: 401, body: { code: 124, message: 'Access token is expired.' } };
		}
		return await demo.answer(request);
	});
	const demo: DemoServer = {
		...server,
		answer: ({ path, body }) => ({ body: { path, sent: body ?? null } }),
		tokenRequests: () => server.requests.filter(isToken),
		apiRequests: () => server.requests.filter((request) => !isToken(request)),
	};
	return demo;
}
