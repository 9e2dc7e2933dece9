/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- tests run in Node.js, not in n8n */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IDataObject, IHttpRequestOptions, IPollFunctions } from 'n8n-workflow';
import { askZoom, type ZoomRequest } from '../../../../nodes/Zoom/http/client';
import { runWorkflow } from '../../../support/n8n';
import { Zoom } from '../../../../nodes/Zoom/Zoom.node';
import { inHurry } from '../../../support/time';
import { SECOND } from '../../../../nodes/Zoom/http/time';

type Respond = (options: IHttpRequestOptions) => Promise<unknown>;

/** A node that asks Zoom; each test has a credential of its own, or names the one it shares. */
function nodeWith(respond: Respond, credential: string, plan = 'business'): IPollFunctions {
	const context = {
		getNode: () => ({
			name: 'Zoom Trigger',
			parameters: {},
			credentials: { zoomUserOAuth2Api: { id: credential } },
		}),
		getNodeParameter: (_name: string, fallback: unknown) => fallback,
		getCredentials: async () => ({
			baseUrl: 'https://zoom.example/v2',
			plan,
			oauthTokenData: { access_token: 'token' },
		}),
		helpers: {
			httpRequestWithAuthentication: async (_type: string, options: IHttpRequestOptions) =>
				await respond(options),
		},
	};
	return context as unknown as IPollFunctions;
}

const meetings: ZoomRequest = { method: 'GET', path: '/users/me/meetings', rate: 'Medium' };

/** How long the node waits for one answer, in milliseconds. */
async function patience(request: Partial<ZoomRequest>): Promise<number | undefined> {
	const sent: IHttpRequestOptions[] = [];
	const node = nodeWith(async (options) => {
		sent.push(options);
		return { statusCode: 200, headers: {}, body: {} };
	}, 'patience');
	await askZoom(node, { ...meetings, ...request });
	return sent[0].timeout;
}

describe('a connection on which no answer comes', () => {
	it('is given up after a minute, so that a poll has time for another try', async () => {
		expect(await patience({ deadline: Date.now() + 300 * SECOND })).toBe(60 * SECOND);
	});

	it('is given up when the time of the poll is over', async () => {
		const wait = (await patience({ deadline: Date.now() + 20 * SECOND }))!;
		expect(wait).toBeGreaterThan(19 * SECOND);
		expect(wait).toBeLessThanOrEqual(20 * SECOND);
	});

	it('of an operation is given up as the user set it', async () => {
		expect(await patience({ settings: { timeout: 1234 } })).toBe(1234);
	});
});

describe('a deadline', () => {
	const never = async () => await new Promise(() => undefined);

	it('ends a request whose answer never comes, whatever n8n does with it', async () => {
		const node = nodeWith(never, 'never');
		await expect(askZoom(node, { ...meetings, deadline: Date.now() + 1200 })).rejects.toMatchObject(
			{ context: { outOfTime: true } },
		);
	});

	it('ends the wait for a turn behind other workflows, and nothing is sent', async () => {
		const answers = async () => ({ statusCode: 200, headers: {}, body: {} });
		const other = nodeWith(answers, 'shared', 'free');
		const crowd = Array.from(
			{ length: 8 },
			async () => await askZoom(other, { ...meetings, rate: 'Heavy' }),
		);
		const sent = jest.fn(answers);
		const poll = nodeWith(sent, 'shared', 'free');
		await expect(
			askZoom(poll, { ...meetings, rate: 'Heavy', deadline: Date.now() + 300 }),
		).rejects.toMatchObject({
			message: 'There was no time left to ask Zoom',
			context: { outOfTime: true },
		});
		expect(sent).not.toHaveBeenCalled();
		await inHurry(async () => await Promise.all(crowd));
	});

	it('is not needed where the user set a timeout: an answer that drips ends with it', async () => {
		const drops: IDataObject = {};
		const server: Server = createServer((_request, response) => {
			response.writeHead(200, { 'content-type': 'application/json' });
			const timer = setInterval(() => response.write(' '), 50);
			response.on('close', () => clearInterval(timer));
			drops.asked = Number(drops.asked ?? 0) + 1;
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		const run = await inHurry(
			async () =>
				await runWorkflow({
					nodeType: new Zoom(),
					parameters: {
						operation: 'get',
						meetingId: { __rl: true, mode: 'id', value: '85012345678' },
						requestOptions: { timeout: 400 },
					},
					credential: {
						type: 'zoomUserOAuth2Api',
						data: {
							environment: 'custom',
							apiUrl: `${url}/v2`,
							oauthUrl: url,
							plan: 'business',
							oauthTokenData: { access_token: 'token' },
						},
					},
				}),
		);
		expect(run.run.data.resultData.error).toBeDefined();
		expect(drops.asked).toBe(4);
		server.closeAllConnections();
		server.close();
	});
});
