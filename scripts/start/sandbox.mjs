import { load } from '../lib/typescript.mjs';
import { freePort } from '../lib/ports.mjs';

const USUAL_PORT = 4010;
const PLAN = 'pro';

/**
 * Starts the local Zoom API inside this process, on its usual port if that is free. Returns its
 * addresses, the data of its two apps by the node's Authentication value, and access to what it
 * received.
 */
export async function startSandbox() {
	const { startSandbox: listen } = load('../../sandbox/index.ts', import.meta.url);
	const sandbox = await listen({ port: await freePort(USUAL_PORT), plan: PLAN });
	const { url, apiUrl, clients, control, data } = sandbox;
	const account = { control, data };
	const { perform } = load('../../catalogue/entry.ts', import.meta.url);
	return {
		oauthUrl: url,
		apiUrl,
		plan: PLAN,
		apps: { userOAuth2: clients.user, serverToServerOAuth2: clients.serverToServer },
		/** The live data set. */
		data,
		/** What the catalogue's calls work on. */
		account,
		/** What a node says for the account's owner: a Server-to-Server login knows no `me`. */
		userOf: ({ authentication }) => (authentication === 'userOAuth2' ? 'me' : data.meId),
		/** Calls a function of the control API; returns what it made. */
		control: (...call) => perform(account, call),
		/** The command line that makes the same call. */
		curl: (name, argument) =>
			`curl ${url}/_sandbox/${name} -d '${JSON.stringify(argument).replaceAll("'", "'\\''")}'`,
		/** An access token without the consent page; `kind` is `user`, `admin` or `serverToServer`. */
		issueToken: (kind) => sandbox.issueToken(kind).access_token,
		/** The requests that arrived between two times in milliseconds, in order of arrival. */
		requestsBetween: (start, end) =>
			sandbox.requests.filter(({ at }) => Date.parse(at) >= start && Date.parse(at) <= end),
		close: sandbox.close,
	};
}
