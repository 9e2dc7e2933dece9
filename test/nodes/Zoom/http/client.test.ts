/* eslint-disable @n8n/community-nodes/no-hardcoded-secrets -- the name of a kind of login is no secret */
import { startSandbox, type Sandbox } from '../../../../sandbox';
import { runWorkflow, type TestCredential } from '../../../support/n8n';
import { serverToServerCredential, userCredential, zoom, zoomNode } from '../../../support/zoom';

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await startSandbox({ plan: 'business' });
});

afterAll(async () => await sandbox.close());

beforeEach(() => sandbox.control.reset());

const logins = [
	{
		authentication: 'userOAuth2',
		newCredential: userCredential,
		whenDown: 'Zoom can’t answer at the moment',
	},
	{
		authentication: 'serverToServerOAuth2',
		newCredential: serverToServerCredential,
		whenDown: 'The login to Zoom did not work',
	},
];

const tokenRequests = () => sandbox.requests.filter(({ path }) => path.startsWith('/oauth/token'));
const accessToken = ({ data }: TestCredential) =>
	(data.oauthTokenData as unknown as { access_token: string }).access_token;

/** Gets so many meetings with one run. */
async function getMeetings(count: number, authentication: string, credential: TestCredential) {
	const items = Array.from({ length: count }, () => ({ id: sandbox.control.addMeeting().id }));
	const meetingId = { __rl: true, mode: 'id', value: '={{ $json.id }}' };
	const parameters = { authentication, operation: 'get', meetingId };
	const output = await zoom(sandbox, parameters, { items, credential });
	expect(output.map(({ json }) => json.id)).toEqual(items.map(({ id }) => id));
	return output;
}

describe.each(logins)('$authentication', ({ authentication, newCredential, whenDown }) => {
	it('50 items after the token was revoked: one token request, 50 results', async () => {
		const credential = newCredential(sandbox);
		await getMeetings(1, authentication, credential);
		const before = accessToken(credential);
		sandbox.control.revokeTokens();
		sandbox.control.clearRequests();

		expect(await getMeetings(50, authentication, credential)).toHaveLength(50);
		expect(tokenRequests()).toHaveLength(1);
		expect(accessToken(credential)).not.toBe(before);
	});

	it('the same when the token has expired, and a second run asks for no token', async () => {
		const credential = newCredential(sandbox);
		await getMeetings(1, authentication, credential);
		sandbox.control.expireTokens();
		sandbox.control.clearRequests();

		await getMeetings(50, authentication, credential);
		await getMeetings(5, authentication, credential);
		expect(tokenRequests()).toHaveLength(1);
	});

	it('HTTP 400 with code 124 is a token to be renewed, too', async () => {
		const credential = newCredential(sandbox);
		await getMeetings(1, authentication, credential);
		sandbox.control.clearRequests();
		const message = 'Access token is expired.';
		sandbox.control.failNext({ status: 400, code: 124, message });

		await getMeetings(1, authentication, credential);
		expect(tokenRequests()).toHaveLength(1);
	});

	it('a login that Zoom refuses again and again ends in words', async () => {
		const credential = newCredential(sandbox);
		await getMeetings(1, authentication, credential);
		sandbox.control.failNext({ status: 401, count: 100 });
		await expect(getMeetings(1, authentication, credential)).rejects.toMatchObject({
			message: "Zoom no longer accepts this credential's token",
			description: expect.stringMatching(/connect it again|is activated/),
		});
	});

	it('a token endpoint that is down ends in words', async () => {
		const credential = newCredential(sandbox);
		sandbox.control.revokeTokens();
		sandbox.control.failNext({ status: 503, count: 100, match: { path: '/oauth/token' } });
		await expect(getMeetings(1, authentication, credential)).rejects.toMatchObject({
			message: whenDown,
		});
	});
});

describe('a Server-to-Server app', () => {
	const authentication = 'serverToServerOAuth2';

	it('used for the first time by 50 items asks for one token', async () => {
		await getMeetings(50, authentication, serverToServerCredential(sandbox));
		expect(tokenRequests()).toHaveLength(1);
		expect(tokenRequests()[0].body).toEqual({
			grant_type: 'account_credentials',
			account_id: sandbox.clients.serverToServer.accountId,
		});
	});

	it('whose token was taken out of the credential fetches a new one', async () => {
		const credential = serverToServerCredential(sandbox);
		credential.data.oauthTokenData = { access_token: '' };
		await getMeetings(3, authentication, credential);
		expect(tokenRequests()).toHaveLength(1);
	});

	it('with a wrong secret says what to check', async () => {
		const credential = serverToServerCredential(sandbox, { clientSecret: 'wrong' });
		await expect(getMeetings(1, authentication, credential)).rejects.toMatchObject({
			message: 'The login to Zoom did not work',
			description: expect.stringMatching(/'Account ID', 'Client ID' and 'Client Secret'/),
		});
		expect(tokenRequests()).toHaveLength(1);
	});
});

describe('a user login', () => {
	it('whose refresh token has expired says to connect again', async () => {
		const credential = userCredential(sandbox);
		sandbox.control.revokeTokens();
		sandbox.control.revokeRefreshTokens();
		const meetingId = { __rl: true, mode: 'id', value: '85012345678' };
		const parameters = { operation: 'get', meetingId };
		const { run } = await runWorkflow(zoomNode(sandbox, parameters, { credential }));
		expect(run.data.resultData.error).toMatchObject({
			message: 'The login to Zoom did not work',
			description: expect.stringMatching(/connect it again|is activated/),
		});
		expect(tokenRequests()).toHaveLength(1);
	});

	it.each([undefined, null])('that was never connected says so: %j', async (token) => {
		const credential = userCredential(sandbox);
		credential.data.oauthTokenData = token as never;
		await expect(getMeetings(1, 'userOAuth2', credential)).rejects.toMatchObject({
			message: 'The login to Zoom did not work',
			description:
				'Open the credential in n8n and connect it again. The credential is not connected',
		});
	});
});

describe('the base URL', () => {
	it.each(['/', '//', ' ', '/ '])('may end with %j', async (end) => {
		const credential = userCredential(sandbox, { apiUrl: `${sandbox.apiUrl}${end}` });
		await getMeetings(1, 'userOAuth2', credential);
		expect(sandbox.requests.map(({ status }) => status)).toEqual([200]);
	});
});

it('a credential that is kept to some domains still reaches the Zoom that it names', async () => {
	const limits = { allowedHttpRequestDomains: 'domains', allowedDomains: 'example.org' };
	await getMeetings(2, 'userOAuth2', userCredential(sandbox, limits));
});

describe('many items', () => {
	it('come back complete and in order', async () => {
		await getMeetings(200, 'userOAuth2', userCredential(sandbox));
		expect(sandbox.requests).toHaveLength(200);
	});
});
