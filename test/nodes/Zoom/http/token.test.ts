import { sleep, type IDataObject } from 'n8n-workflow';
import { Zoom } from '../../../../nodes/Zoom/Zoom.node';
import { inHurry } from '../../../support/time';
import { startServer, type Answer, type TestServer } from '../../../support/http';
import { runNode, type TestCredential } from '../../../support/n8n';

/** A Zoom that knows one token at a time, and how many requests it worked on at once. */
interface OneToken {
	server: TestServer;
	token: string;
	/** What the token endpoint answers instead of a new token. */
	refusal?: Answer | Promise<Answer>;
	/** What the API answers, once the token is right. */
	answer: Answer | Promise<Answer>;
	/** After how many more answers the token is over. */
	expiresAfter: number;
	/** The most requests at once with the token of now. */
	most: number;
	tokenRequests: () => number;
	apiRequests: () => number;
}

let zoom: OneToken;
let usual: typeof AbortSignal.timeout;

beforeEach(async () => {
	let atOnce = 0;
	let tokens = 0;
	const server = await startServer(async ({ path, headers }) => {
		if (path === '/oauth/token') {
			tokens++;
			if (zoom.refusal) return await zoom.refusal;
			zoom.token = `token-${tokens}`;
			zoom.most = 0;
			return { body: { access_token: zoom.token, refresh_token: 'r', token_type: 'bearer' } };
		}
		if (headers.authorization !== `Bearer ${zoom.token}`) {
			return { status: 401, body: { code: 124, message: 'Access token is expired.' } };
		}
		if (zoom.expiresAfter-- === 0) zoom.token = 'over';
		zoom.most = Math.max(zoom.most, ++atOnce);
		await sleep(100);
		atOnce--;
		return await zoom.answer;
	});
	const count = (isToken: boolean) =>
		server.requests.filter(({ path }) => path.startsWith('/oauth') === isToken).length;
	zoom = {
		server,
		token: 'first',
		answer: { body: { id: 85012345678, topic: 'Weekly' } },
		expiresAfter: Infinity,
		most: 0,
		tokenRequests: () => count(true),
		apiRequests: () => count(false),
	};
	usual = AbortSignal.timeout.bind(AbortSignal);
});

afterEach(async () => {
	jest.restoreAllMocks();
	await zoom.server.close();
});

let credentials = 0;
const credential = (type: 'User' | 'ServerToServer', data: IDataObject = {}): TestCredential => ({
	type: `zoom${type}OAuth2Api`,
	id: `token-test-${credentials++}`,
	data: {
		environment: 'custom',
		apiUrl: `${zoom.server.url}/v2`,
		oauthUrl: zoom.server.url,
		plan: 'business',
		accountId: 'account',
		clientId: 'client',
		clientSecret: 'made-up-secret',
		oauthTokenData: { access_token: 'first', refresh_token: 'r', token_type: 'bearer' },
		...(data as object),
	},
});

/** What a run of so many items gives, an envelope each. */
async function getMeetings(count: number, login: TestCredential) {
	const output = await runNode({
		nodeType: new Zoom(),
		credential: login,
		items: Array.from({ length: count }, () => ({})),
		parameters: {
			authentication: login.type === 'zoomUserOAuth2Api' ? 'userOAuth2' : 'serverToServerOAuth2',
			operation: 'get',
			meetingId: { __rl: true, mode: 'id', value: '85012345678' },
			options: { output: 'envelope' },
		},
	});
	return output.map(({ json }) => json as { successful: boolean; error: string | null });
}

const successes = (items: Array<{ successful: boolean }>) =>
	items.filter(({ successful }) => successful).length;

describe.each(['User', 'ServerToServer'] as const)('%s: a token that is over', (type) => {
	it('is renewed by one of 60 items, and the others then go side by side', async () => {
		zoom.token = 'another';
		expect(successes(await getMeetings(60, credential(type)))).toBe(60);
		expect(zoom.tokenRequests()).toBe(1);
		expect(zoom.most).toBeGreaterThan(5);
	});

	it('in the middle of a run is renewed once, and no item is lost', async () => {
		zoom.expiresAfter = 30;
		expect(successes(await getMeetings(120, credential(type)))).toBe(120);
		expect(zoom.tokenRequests()).toBe(1);
		expect(zoom.most).toBeGreaterThan(5);
	});
});

describe.each(['User', 'ServerToServer'] as const)('%s: a login that is dead', (type) => {
	beforeEach(() => (zoom.token = 'another'));

	it('costs 60 items one token request, and all of them say so', async () => {
		const body = { reason: 'Invalid client_id or client_secret', error: 'invalid_client' };
		zoom.refusal = { status: 400, body };
		const items = await getMeetings(60, credential(type));
		expect(successes(items)).toBe(0);
		expect(zoom.tokenRequests()).toBe(1);
		expect(new Set(items.map(({ error }) => error?.split('.')[0]))).toEqual(
			new Set(['The login to Zoom did not work']),
		);
	});

	it('is tried again at once when the credential has been changed', async () => {
		zoom.refusal = { status: 400, body: { reason: 'wrong', error: 'invalid_client' } };
		const login = credential(type);
		await getMeetings(3, login);
		zoom.refusal = undefined;
		expect(successes(await getMeetings(3, login))).toBe(0);
		login.data.clientSecret = 'another-secret';
		expect(successes(await getMeetings(3, login))).toBe(3);
		expect(zoom.tokenRequests()).toBe(2);
	});

	it('whose new token is refused too is not renewed for each item', async () => {
		// On a busy machine the items may take longer than the refusal is remembered.
		jest.spyOn(Date, 'now').mockReturnValue(Date.now());
		zoom.refusal = { body: { access_token: 'wrong', refresh_token: 'r', token_type: 'bearer' } };
		expect(successes(await getMeetings(60, credential(type)))).toBe(0);
		expect(zoom.tokenRequests()).toBe(1);
	});

	it('whose token endpoint is down is tried a few times, not for each item', async () => {
		zoom.refusal = { status: 500, body: {} };
		const items = await inHurry(async () => await getMeetings(60, credential(type)));
		expect(successes(items)).toBe(0);
		expect(zoom.tokenRequests()).toBeLessThanOrEqual(4);
	});

	it('whose token endpoint never answers does not hold up the items one after another', async () => {
		jest.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => usual(Math.ceil(ms / 100)));
		zoom.refusal = new Promise(() => undefined);
		const items = await inHurry(async () => await getMeetings(60, credential(type)));
		expect(successes(items)).toBe(0);
	});
});

describe('a token without a scope', () => {
	const message = 'Invalid access token, does not contain scopes:[meeting:read:meeting].';

	it.each([400, 401, 403])('of a user: HTTP %d names it, without a new token', async (status) => {
		zoom.answer = { status, body: { code: 4711, message } };
		const items = await getMeetings(3, credential('User'));
		expect(zoom.tokenRequests()).toBe(0);
		for (const { error } of items) expect(error).toContain('meeting:read:meeting');
	});

	it.each([400, 401, 403])('of an account: HTTP %d fetches one new token', async (status) => {
		zoom.answer = { status, body: { code: 4711, message } };
		const login = credential('ServerToServer');
		const items = [...(await getMeetings(20, login)), ...(await getMeetings(20, login))];
		expect(zoom.tokenRequests()).toBe(1);
		for (const { error } of items) expect(error).toContain('meeting:read:meeting');
	});
});

it('a first request that hangs does not hold up the others of the credential', async () => {
	jest.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => usual(Math.ceil(ms / 200)));
	const login = credential('User');
	const { answer } = zoom;
	let asked = 0;
	Object.defineProperty(zoom, 'answer', {
		get: () => (asked++ === 0 ? new Promise(() => undefined) : answer),
	});
	const items = await inHurry(async () => await getMeetings(10, login));
	expect(successes(items)).toBe(10);
});
