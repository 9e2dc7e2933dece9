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

/** Saves a credential and tests it, as the editor does. Returns the test's status and message. */
async function saveAndTest(api, credential) {
	const id = await api.saveCredential(undefined, credential);
	const { name, type, data } = await api.credential(id);
	return await api.testCredential({ id, name, type, data });
}

/**
 * Saves a credential and presses Connect, which is how n8n tests the login of a person. Returns why
 * the page of the callback says that it failed, and whether the editor then shows "Account connected".
 */
async function saveAndConnect(api, credential) {
	const id = await api.saveCredential(undefined, credential);
	const page = await api.openCallback(await allowAccess(await api.oauthConsentUrl(id)));
	const refusal = /Error: ([^<]*)/.exec(page)?.[1]?.trim();
	const { data } = await api.credential(id);
	return { refusal, connected: Boolean(data.oauthTokenData) };
}

/** Both credential types with the right and with a wrong secret. */
export async function testCredentials({ api, sandbox, logins }) {
	const [user, server] = logins;
	const right = await saveAndTest(api, credentialFor(server, sandbox));
	check(right.status === 'OK', `Server-to-Server, right secret: ${right.message}`);
	const wrong = await saveAndTest(api, credentialFor(server, sandbox, 'not-the-secret'));
	check(wrong.status === 'Error', 'Server-to-Server, wrong secret: the test passed');

	const allowed = await saveAndConnect(api, credentialFor(user, sandbox));
	check(allowed.connected, `User, right secret: ${allowed.refusal}`);
	const refused = await saveAndConnect(api, credentialFor(user, sandbox, 'not-the-secret'));
	check(refused.refusal && !refused.connected, 'User, wrong secret: n8n connected it');
	return `wrong secrets: "${wrong.message}"; "${refused.refusal}"`;
}
