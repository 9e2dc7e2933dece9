import type {
	ICredentialDataDecryptedObject,
	INodeExecutionData,
	INodeParameters,
} from 'n8n-workflow';
import { Zoom } from '../../nodes/Zoom/Zoom.node';
import type { Sandbox } from '../../sandbox';
import { runNode, type RunOptions, type TestCredential } from './n8n';

/** Where the sandbox is. The plan is the fastest one, so that tests are not held up by pacing. */
function environmentOf(sandbox: Sandbox): ICredentialDataDecryptedObject {
	return {
		environment: 'custom',
		apiUrl: sandbox.apiUrl,
		oauthUrl: sandbox.url,
		plan: 'business',
	};
}

/** A login of the sandbox's connected user, with a token that works. `overrides` replaces saved fields. */
export function userCredential(
	sandbox: Sandbox,
	overrides: ICredentialDataDecryptedObject = {},
): TestCredential {
	return {
		type: 'zoomUserOAuth2Api',
		data: {
			...environmentOf(sandbox),
			...sandbox.clients.user,
			oauthTokenData: { ...sandbox.issueToken('user') },
			...overrides,
		},
	};
}

/** A login of the sandbox's whole account; as in n8n, its first token is fetched when it is first used. */
export function serverToServerCredential(
	sandbox: Sandbox,
	overrides: ICredentialDataDecryptedObject = {},
): TestCredential {
	return {
		type: 'zoomServerToServerOAuth2Api',
		data: { ...environmentOf(sandbox), ...sandbox.clients.serverToServer, ...overrides },
	};
}

/** A Zoom node as `runNode`, `runWorkflow` and `searchList` take it, with a credential that fits its Authentication. */
export function zoomNode(
	sandbox: Sandbox,
	parameters: INodeParameters,
	options: Partial<RunOptions> = {},
): RunOptions {
	const serverToServer = parameters.authentication === 'serverToServerOAuth2';
	return {
		nodeType: new Zoom(),
		parameters,
		credential: serverToServer ? serverToServerCredential(sandbox) : userCredential(sandbox),
		...options,
	};
}

/** Runs the Zoom node against the sandbox, as `runNode` does. */
export async function zoom(
	sandbox: Sandbox,
	parameters: INodeParameters,
	options: Partial<RunOptions> = {},
): Promise<INodeExecutionData[]> {
	return await runNode(zoomNode(sandbox, parameters, options));
}
