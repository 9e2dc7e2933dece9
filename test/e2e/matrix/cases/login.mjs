import { allowAccess } from '../../../../scripts/start/oauth-consent.mjs';
import { check } from '../outcome.mjs';

/** Types, names and data of a login's credential for the sandbox. */
const credentialFor = ({ authentication, credentialType }, sandbox, secret) => ({
	name: `Tried, ${credentialType}, ${secret ? 'wrong' : 'right'} secret`,
	type: credentialType,
	data: {
		environment: 'custom',
		apiUrl: sandbox.apiUrl,
		oauthUrl: sandbox.oauthUrl,
		plan: sandbox.plan,
		...sandbox.apps[authentication],
		...(secret && { clientSecret: secret }),
	},
});

/** Presses Retry in the form of a saved credential. */
async function test(api, id) {
	const { name, type, data } = await api.credential(id);
	return await api.testCredential({ id, name, type, data });
}

/** Saves a credential and tests it, as the editor does. Returns the test's status and message. */
async function saveAndTest(api, credential) {
	const id = await api.saveCredential(undefined, credential);
	return await test(api, id);
}

/** Saves a credential, presses Connect and tests it. Returns the page of the callback, and the test. */
async function connectAndTest(api, credential) {
	const id = await api.saveCredential(undefined, credential);
	const page = await api.openCallback(await allowAccess(await api.oauthConsentUrl(id)));
	const refusal = /Error: ([^<]*)/.exec(page)?.[1]?.trim();
	return { refusal, test: await test(api, id) };
}

/** Both credential types with the right and with a wrong secret. */
export async function testCredentials({ api, sandbox, logins }) {
	const [user, server] = logins;
	const right = await saveAndTest(api, credentialFor(server, sandbox));
	check(right.status === 'OK', `Server-to-Server, right secret: ${right.message}`);
	const wrong = await saveAndTest(api, credentialFor(server, sandbox, 'not-the-secret'));
	check(wrong.status === 'Error', 'Server-to-Server, wrong secret: the test passed');

	const connected = await connectAndTest(api, credentialFor(user, sandbox));
	check(!connected.refusal, `User, right secret: ${connected.refusal}`);
	check(connected.test.status === 'OK', `User, right secret: ${connected.test.message}`);
	const refused = await connectAndTest(api, credentialFor(user, sandbox, 'not-the-secret'));
	check(refused.refusal, 'User, wrong secret: n8n connected it');
	check(refused.test.status === 'Error', 'User, wrong secret: the test passed');
	return `wrong secrets: "${wrong.message}"; "${refused.refusal}"`;
}
