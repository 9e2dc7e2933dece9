import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/**
 * Starts the local Zoom API. `requestsOf` runs this package's action node there with these parameters, and resolves to
 * query and body of each request; what is answered does not matter.
 */
export async function startOurs({ type }) {
	load('../../../test/support/environment.ts');
	const { startSandbox } = load('../../../sandbox/index.ts');
	const { runNode } = load('../../../test/support/n8n.ts');
	const { userCredential } = load('../../../test/support/zoom.ts');
	const sandbox = await startSandbox();
	const credential = userCredential(sandbox);
	return {
		async requestsOf(parameters) {
			const before = sandbox.requests.length;
			const failed = await runNode({ nodeType: type, credential, parameters }).catch(
				(error) => error,
			);
			const requests = sandbox.requests.slice(before);
			if (requests.length === 0) throw failed;
			return requests.map(({ query, body }) => ({ query, body }));
		},
		close: async () => await sandbox.close(),
	};
}
