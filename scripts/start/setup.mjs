import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../lib/files.mjs';
import { root } from '../lib/paths.mjs';
import { allowAccess } from './oauth-consent.mjs';
import { allOperationsWorkflow, TRIGGER, ZOOM } from './workflow.mjs';

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
 * date with what the sandbox has now. Returns its id.
 */
export async function saveAllOperations({ api, profile, sandbox, login }) {
	return await saveWorkflow({
		api,
		profile,
		key: `all-operations-${login.authentication}`,
		workflow: allOperationsWorkflow({
			name: `All Zoom operations (${login.title})`,
			login,
			user: sandbox.userOf(login),
			account: sandbox.account,
		}),
	});
}

/** The credential that a node wants: a Zoom node by its Authentication, an HTTP Request node by its type. */
function loginOf({ type, parameters }, logins) {
	if (parameters.nodeCredentialType) {
		return logins.find(({ credentialType }) => credentialType === parameters.nodeCredentialType);
	}
	return type.startsWith(ZOOM)
		? logins.find(({ authentication }) => authentication === parameters.authentication)
		: undefined;
}

/** A copy of a workflow whose nodes have the Zoom credentials that they want. */
export function withCredentials(workflow, logins) {
	const nodes = workflow.nodes.map((node) => {
		const login = loginOf(node, logins);
		return login ? { ...node, credentials: { [login.credentialType]: login.credential } } : node;
	});
	return { ...workflow, nodes };
}

/**
 * Imports the workflows of examples/ that were not imported before (one that the user deleted does
 * not come back) with the Zoom credentials. Returns the ids, by file, of those among them that need nothing else
 * and start by hand.
 */
export async function importExamples({ api, profile, logins }) {
	const byHand = {};
	for (const file of readdirSync(EXAMPLES).filter((name) => name.endsWith('.json'))) {
		if (profile.state.workflows[file]) continue;
		const workflow = withCredentials(readJson(join(EXAMPLES, file)), logins);
		const id = await api.saveWorkflow(undefined, workflow);
		if (workflow.nodes.some(({ name }) => name === TRIGGER)) byHand[file] = id;
		profile.state.workflows[file] = id;
		profile.save();
	}
	return byHand;
}
