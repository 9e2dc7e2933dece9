import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../lib/files.mjs';
import { root } from '../lib/paths.mjs';
import { allowAccess } from './oauth-consent.mjs';
import { allOperationsWorkflow, ZOOM } from './workflow.mjs';

const EXAMPLES = join(root, 'examples');

/** The two ways a Zoom node signs in: value of its Authentication field, and the credential for it. */
export const LOGINS = [
	{
		authentication: 'userOAuth2',
		credentialType: 'zoomUserOAuth2Api',
		title: 'User OAuth2',
	},
	{
		authentication: 'serverToServerOAuth2',
		credentialType: 'zoomServerToServerOAuth2Api',
		title: 'Server-to-Server OAuth2',
	},
];

/**
 * Creates both credentials for the sandbox, or points those of the last start at it, and connects the
 * user's one through the consent page as the Connect button does. Returns LOGINS with their
 * `credential` ({ id, name }).
 */
export async function createCredentials({ api, profile, sandbox }) {
	const existing = await api.credentialIds();
	const logins = [];
	for (const login of LOGINS) {
		const name = `Zoom sandbox, ${login.title}`;
		const known = profile.state.credentials[login.authentication];
		const id = await api.saveCredential(existing.includes(known) ? known : undefined, {
			name,
			type: login.credentialType,
			data: {
				environment: 'custom',
				apiUrl: sandbox.apiUrl,
				oauthUrl: sandbox.oauthUrl,
				plan: sandbox.plan,
				...sandbox.apps[login.authentication],
			},
		});
		profile.state.credentials[login.authentication] = id;
		profile.save();
		logins.push({ ...login, credential: { id, name } });
	}
	const { id } = logins[0].credential;
	const page = await api.openCallback(await allowAccess(await api.oauthConsentUrl(id)));
	const refusal = /Error: ([^<]*)/.exec(page)?.[1];
	if (refusal) throw new Error(`n8n could not connect the credential: ${refusal}`);
	return logins;
}

/** Creates a workflow, or replaces the one that was saved under this key before. Returns its id. */
export async function saveWorkflow({ api, profile, key, workflow }) {
	const existing = await api.workflowIds();
	const known = profile.state.workflows[key];
	const id = await api.saveWorkflow(existing.includes(known) ? known : undefined, workflow);
	profile.state.workflows[key] = id;
	profile.save();
	return id;
}

/**
 * Creates the workflow with all operations for one login, or brings the one of the last start up to
 * date with `ids`. Returns its id.
 */
export async function saveAllOperations({ api, profile, login, ids }) {
	return await saveWorkflow({
		api,
		profile,
		key: `all-operations-${login.authentication}`,
		workflow: allOperationsWorkflow({
			name: `All 17 Zoom operations (${login.title})`,
			login,
			ids,
		}),
	});
}

/**
 * Imports the workflows of examples/ that were not imported before (one that the user deleted does
 * not come back) and gives their Zoom nodes the matching credential.
 */
export async function importExamples({ api, profile, logins }) {
	for (const file of readdirSync(EXAMPLES).filter((name) => name.endsWith('.json'))) {
		if (profile.state.workflows[file]) continue;
		const workflow = readJson(join(EXAMPLES, file));
		for (const node of workflow.nodes.filter(({ type }) => type === ZOOM)) {
			const login = logins.find(
				({ authentication }) => authentication === node.parameters.authentication,
			);
			node.credentials = { [login.credentialType]: login.credential };
		}
		profile.state.workflows[file] = await api.saveWorkflow(undefined, workflow);
		profile.save();
	}
}
