/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-hardcoded-secrets -- tests run in Node.js, not in n8n; the name of a kind of login is no secret */
import { inspect } from 'node:util';
import type { INodeParameters } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../../../sandbox';
import { startServer } from '../../../support/http';
import { runWorkflow, type TestCredential } from '../../../support/n8n';
import { serverToServerCredential, userCredential, zoomNode } from '../../../support/zoom';

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await startSandbox({ plan: 'business' });
});

afterAll(async () => await sandbox.close());

beforeEach(() => sandbox.control.reset());

const getMeeting: INodeParameters = {
	operation: 'get',
	meetingId: { __rl: true, mode: 'id', value: '81111111111' },
};
const serverToServer = { ...getMeeting, authentication: 'serverToServerOAuth2' };

/** Everything a failed run leaves behind: the run as n8n stores and shows it, and the error with all it holds. */
async function tracesOf(parameters: INodeParameters, credential: TestCredential) {
	const { run } = await runWorkflow(zoomNode(sandbox, parameters, { credential }));
	const { error } = run.data.resultData;
	expect(error).toBeDefined();
	const whole = inspect({ ...error }, { depth: 12, maxStringLength: null, showHidden: true });
	return `${whole} ${error!.message} ${error!.stack} ${JSON.stringify(run)}`;
}

/** All that nobody may read: what the credential holds now, and held before. */
function secretsOf(...states: Array<TestCredential['data']>): string[] {
	return states.flatMap(({ clientSecret, oauthTokenData }) => {
		const { access_token: access, refresh_token: refresh } = (oauthTokenData ?? {}) as Record<
			string,
			string | undefined
		>;
		return [clientSecret as string, access, refresh].filter((secret) => secret !== undefined);
	});
}

async function expectNoSecret(
	parameters: INodeParameters,
	credential: TestCredential,
	further: string[] = [],
) {
	const before = structuredClone(credential.data);
	const traces = await tracesOf(parameters, credential);
	const secrets = [...secretsOf(before, credential.data), ...further];
	expect(secrets.length).toBeGreaterThan(0);
	const { clientId, clientSecret } = credential.data as Record<string, string>;
	const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
	for (const secret of [...secrets, basic]) expect(traces).not.toContain(secret);
}

describe('no token and no secret is left behind by', () => {
	it('a refusal', async () => await expectNoSecret(getMeeting, userCredential(sandbox)));

	it('a refusal of a Server-to-Server app', async () => {
		await expectNoSecret(serverToServer, serverToServerCredential(sandbox));
	});

	it('a login that stays refused', async () => {
		sandbox.control.failNext({ status: 401, count: 100 });
		await expectNoSecret(getMeeting, userCredential(sandbox));
	});

	it('a refresh token that has expired', async () => {
		const credential = userCredential(sandbox);
		sandbox.control.revokeTokens();
		sandbox.control.revokeRefreshTokens();
		await expectNoSecret(getMeeting, credential);
	});

	it('a wrong secret', async () => {
		const credential = serverToServerCredential(sandbox, { clientSecret: 'wrongSecret123' });
		await expectNoSecret(serverToServer, credential);
	});

	it('a token endpoint that fails', async () => {
		sandbox.control.failNext({ status: 500, count: 9, match: { path: '/oauth/token' } });
		await expectNoSecret(serverToServer, serverToServerCredential(sandbox));
	});

	it('a connection that breaks', async () => {
		sandbox.control.resetConnection({ count: 9 });
		const create = { operation: 'create', topic: 'Weekly' };
		await expectNoSecret(create, userCredential(sandbox));
	});

	it('an answer that repeats them', async () => {
		const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJl';
		const server = await startServer(({ headers }) => ({
			status: 400,
			body: {
				code: 300,
				message: `Bad ${headers.authorization} in https://zoom.us/s/1?zak=${jwt}&pwd=pass123.1" "`,
				errors: [{ field: 'token', message: `is ${headers.authorization}` }],
				download_access_token: jwt,
			},
		}));
		const credential = userCredential(sandbox, { apiUrl: `${server.url}/v2` });
		await expectNoSecret(getMeeting, credential, [jwt, 'pass123.1']);
		await server.close();
	});
});
