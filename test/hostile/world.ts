import { NodeApiError, NodeOperationError, type INodeParameters } from 'n8n-workflow';
import { Zoom } from '../../nodes/Zoom/Zoom.node';
import { startSandbox, type Sandbox } from '../../sandbox';
import { targetFor } from '../nodes/Zoom/parameters/world';
import { endpointOf } from '../support/endpoints';
import { formsOf } from '../support/form';
import { runNode, type RunOptions, type TestCredential } from '../support/n8n';
import { userCredential } from '../support/zoom';
import { RAW } from './judge';

const nodeType = new Zoom();

/** A sandbox whose clock is the one that tests can speed up. */
export const sandboxWithClock = async (options: Parameters<typeof startSandbox>[0] = {}) =>
	await startSandbox({ plan: 'business', now: () => new Date(Date.now()), ...options });

/** A login that may do everything, new to the process. */
export const adminOf = (sandbox: Sandbox): TestCredential =>
	userCredential(sandbox, { oauthTokenData: { ...sandbox.issueToken('admin') } });

/** An operation of the node, filled in so that it works. */
export interface FilledIn {
	name: string;
	method: string;
	/** ID of Zoom's endpoint. */
	id: string;
	parameters: INodeParameters;
}

/** All operations, each with something of its own to work on. */
export function filledIn(sandbox: Sandbox): FilledIn[] {
	return formsOf(nodeType.description, 'userOAuth2').map(({ resource, operation, method, url }) => {
		const endpoint = endpointOf({ method, url });
		const { required } = targetFor({ resource, operation }, sandbox);
		const returnAll = operation === 'getAll' || operation.endsWith('Participants');
		const parameters = { resource, operation, ...(returnAll && { returnAll }), ...required };
		return { name: `${resource} ${operation}`, method, id: endpoint.id, parameters };
	});
}

/** Runs an operation: the JSON of its items. */
export async function runFilledIn(
	{ parameters }: Pick<FilledIn, 'parameters'>,
	credential: TestCredential,
	options: Partial<RunOptions> = {},
) {
	const items = await runNode({ nodeType, parameters, credential, ...options });
	return items.map(({ json }) => json);
}

/** What is wrong with an error as something to read; undefined when a user can act on it. */
export function unreadable(error: unknown): string | undefined {
	if (!(error instanceof NodeApiError || error instanceof NodeOperationError)) {
		return `a raw error: ${String(error)}`;
	}
	const text = `${error.message} ${error.description}`;
	if (RAW.test(text) || /undefined|\[object|NaN/.test(text)) return `raw words: ${text}`;
	if (!error.description) return `no advice: ${text}`;
	return text.length > 4000 ? `${text.length} characters` : undefined;
}
