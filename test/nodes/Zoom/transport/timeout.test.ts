import type { IHttpRequestOptions, IPollFunctions } from 'n8n-workflow';
import { askZoom, type ZoomRequest } from '../../../../nodes/Zoom/transport/client';

const SECOND = 1000;

/** How long the node waits for one answer, in milliseconds. */
async function patience(request: Partial<ZoomRequest>): Promise<number | undefined> {
	const sent: IHttpRequestOptions[] = [];
	const context = {
		getNode: () => ({ name: 'Zoom Trigger', parameters: {} }),
		getNodeParameter: (_name: string, fallback: unknown) => fallback,
		getCredentials: async () => ({ baseUrl: 'https://zoom.example/v2', plan: 'business' }),
		helpers: {
			httpRequestWithAuthentication: async (_type: string, options: IHttpRequestOptions) => {
				sent.push(options);
				return { statusCode: 200, headers: {}, body: {} };
			},
		},
	};
	await askZoom(context as unknown as IPollFunctions, {
		method: 'GET',
		path: '/users/me/meetings',
		label: 'Medium',
		...request,
	});
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
		expect(await patience({ deadline: Date.now() - SECOND })).toBe(SECOND);
	});

	it('of an operation is given up as the user set it', async () => {
		expect(await patience({ settings: { timeout: 1234 } })).toBe(1234);
	});
});
