/* eslint-disable @n8n/community-nodes/no-hardcoded-secrets -- the name of a kind of login is no secret */
import { sleep, type INodeExecutionData } from 'n8n-workflow';
import type { Sandbox } from '../../sandbox';
import { watchOf } from '../nodes/Zoom/events/trigger';
import { startServer } from '../support/http';
import type { TestCredential } from '../support/n8n';
import { serverToServerCredential, zoom } from '../support/zoom';
import { inFastTime, outcomeWithin } from '../support/time';
import { adminOf, sandboxWithClock, unreadable } from './world';

const TOKEN = { path: '/oauth/token' };
/** How often one request may be sent again. */
const TRIES = 4;

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await sandboxWithClock();
});
afterAll(async () => await sandbox.close());
beforeEach(() => sandbox.control.reset());
afterEach(() => sandbox.control.reset());

const isToken = ({ path }: { path: string }) => path === '/oauth/token';
const tokenRequests = () => sandbox.requests.filter(isToken).length;
const apiRequests = () => sandbox.requests.filter((request) => !isToken(request));

/** Gets meetings, one for each of so many items; an item that fails holds its error. */
async function getMany(
	credential: TestCredential,
	count: number,
	authentication = 'userOAuth2',
): Promise<INodeExecutionData[]> {
	const { id } = sandbox.control.addMeeting();
	const meetingId = { __rl: true, mode: 'id', value: `={{ ${id} + 0 * $json.index }}` };
	return await zoom(
		sandbox,
		{ authentication, operation: 'get', meetingId },
		{
			credential,
			continueOnFail: true,
			items: Array.from({ length: count }, (_, index) => ({ index })),
		},
	);
}

/** Every item failed, in words. */
function expectAllFailed(items: unknown, count: number): void {
	expect(items).toHaveLength(count);
	const errors = (items as INodeExecutionData[]).map(({ error }) => error);
	expect([...new Set(errors.map(unreadable))]).toEqual([undefined]);
}

describe('60 items on a login that Zoom has ended', () => {
	const kinds = [
		{
			authentication: 'userOAuth2',
			dead: () => {
				const credential = adminOf(sandbox);
				sandbox.control.revokeRefreshTokens();
				return credential;
			},
		},
		{
			authentication: 'serverToServerOAuth2',
			dead: () => {
				sandbox.control.failNext({
					status: 400,
					body: '{"reason":"Invalid client_id or client_secret","error":"invalid_client"}',
					count: 1000,
					match: TOKEN,
				});
				const { access_token, ...rest } = sandbox.issueToken('serverToServer');
				return serverToServerCredential(sandbox, { oauthTokenData: { access_token, ...rest } });
			},
		},
	];

	describe.each(kinds)('$authentication', ({ authentication, dead }) => {
		it('cost one request for a token', async () => {
			const credential = dead();
			sandbox.control.revokeTokens();
			expectAllFailed(await getMany(credential, 60, authentication), 60);
			expect(tokenRequests()).toBe(1);
			expect(apiRequests().length).toBeLessThanOrEqual(2 * 60);
		});

		it('and no more in the next seconds, whatever else uses the login', async () => {
			const credential = dead();
			sandbox.control.revokeTokens();
			await getMany(credential, 1, authentication);
			expectAllFailed(await getMany(credential, 20, authentication), 20);
			expect(tokenRequests()).toBe(1);
		});
	});

	it('are tried again after ten seconds, so that a mended login works without a restart', async () => {
		const credential = adminOf(sandbox);
		sandbox.control.revokeTokens();
		sandbox.control.failNext({ status: 400, body: '{"error":"invalid_grant"}', match: TOKEN });
		await getMany(credential, 1);
		await inFastTime(100, async () => {
			await sleep(15_000);
			const [item] = await getMany(credential, 1);
			expect(item.error).toBeUndefined();
		});
	});
});

describe('60 items while the token endpoint', () => {
	it('answers 500: the token is asked for a few times, not for every item', async () => {
		const credential = adminOf(sandbox);
		sandbox.control.revokeTokens();
		sandbox.control.failNext({ status: 500, count: 1000, match: TOKEN });
		await inFastTime(50, async () => {
			expectAllFailed(await outcomeWithin(8000, getMany(credential, 60)), 60);
		});
		expect(tokenRequests()).toBeLessThanOrEqual(TRIES);
		expect(apiRequests().length).toBeLessThanOrEqual(TRIES * 60);
	});

	it('never answers: all end after one wait', async () => {
		const credential = adminOf(sandbox);
		sandbox.control.revokeTokens();
		sandbox.control.hang({ count: 1000, match: TOKEN });
		await inFastTime(300, async () => {
			expectAllFailed(await outcomeWithin(5000, getMany(credential, 60)), 60);
		});
		expect(tokenRequests()).toBeLessThanOrEqual(TRIES);
	});

	it('never answers: a poll ends at its deadline', async () => {
		const watch = watchOf(
			sandbox,
			{ event: 'newMeetingCreated' },
			{ credential: adminOf(sandbox) },
		);
		await watch.poll();
		sandbox.control.revokeTokens();
		sandbox.control.hang({ count: 1000, match: TOKEN });
		await inFastTime(300, async () => {
			const outcome = await outcomeWithin(4000, watch.poll());
			expect(outcome).toBeInstanceOf(Error);
			expect(unreadable(outcome)).toBeUndefined();
		});
	});
});

it('a token that ends among 300 items is renewed once, and the items go on side by side', async () => {
	const ITEMS = 300;
	/** Milliseconds that Zoom takes for an answer. */
	const ANSWER = 1500;
	const credential = adminOf(sandbox);
	let old: string | undefined;
	let open = 0;
	let asked = 0;
	/** Requests with the new token during which there was no other. */
	let alone = 0;
	const zoomApi = await startServer(async ({ headers }) => {
		const { authorization } = headers;
		asked++;
		open++;
		old ??= authorization;
		const isOver = asked > ITEMS / 3 && authorization === old;
		if (open === 1 && authorization !== old) alone++;
		await sleep(ANSWER);
		open--;
		return isOver
			? { status: 401, body: { code: 124, message: 'Access token is expired.' } }
			: { body: { id: 85012345678, uuid: 'a==' } };
	});
	credential.data.apiUrl = `${zoomApi.url}/v2`;
	await inFastTime(5, async () => {
		const items = await outcomeWithin(15_000, getMany(credential, ITEMS));
		expect(items).toHaveLength(ITEMS);
		expect((items as INodeExecutionData[]).filter(({ error }) => error)).toEqual([]);
	}).finally(async () => await zoomApi.close());
	expect(tokenRequests()).toBe(1);
	// The first may go ahead of the others to learn whether the new token works, the last ones may be few.
	expect(alone).toBeLessThan(10);
	expect(asked).toBeLessThan(2 * ITEMS);
});
