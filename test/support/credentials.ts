import { ExecuteContext, RoutingNode } from 'n8n-core';
import {
	createRunExecutionData,
	UnexpectedError,
	type ICredentialDataDecryptedObject,
	type INodeCredentialTestResult,
	type INodeType,
} from 'n8n-workflow';
import { getCredentialType, loadCredentialTypes } from './credentialTypes';
import { credentialsHelper, storeCredential } from './credentialsHelper';
import type { TestCredential } from './types';
import { createAdditionalData, createWorkflow, placeNode, withExpressions } from './workflow';

/** The credential as a node gets it: with defaults, and expressions resolved. */
export async function decryptCredential(
	credential: TestCredential,
): Promise<ICredentialDataDecryptedObject> {
	await loadCredentialTypes();
	const stored = storeCredential(credential)[credential.type];
	return await credentialsHelper.getDecrypted(
		createAdditionalData(),
		stored,
		credential.type,
		'internal',
	);
}

function nodeThatSends(credentialType: string): INodeType {
	const { test } = getCredentialType(credentialType);
	if (!test) throw new UnexpectedError(`"${credentialType}" declares no test`);
	return {
		description: {
			displayName: 'Credential Test',
			name: 'credentialTest',
			group: [],
			version: 1,
			description: '',
			defaults: {},
			inputs: [],
			outputs: [],
			credentials: [{ name: credentialType, required: true }],
			properties: [
				{
					displayName: 'Test',
					name: 'test',
					type: 'string',
					default: '',
					routing: { request: test.request },
				},
			],
		},
	};
}

/** What the editor says about the error of a credential's test request. */
function toMessage(error: unknown): string {
	const { message, cause } = error as Error & {
		cause?: { code?: string; response?: { status: number; statusText: string } };
	};
	if (cause?.response) {
		const { status, statusText } = cause.response;
		return statusText || `Received HTTP status code: ${status}`;
	}
	return cause?.code ?? message;
}

/**
 * Tests a credential as n8n does when it is saved: sends the request that its type declares in
 * `test` and resolves to what the user sees. The type's `test.rules` are not looked at.
 */
export async function testCredential(
	credential: TestCredential,
): Promise<INodeCredentialTestResult> {
	await loadCredentialTypes();
	const placed = await placeNode({
		nodeType: nodeThatSends(credential.type),
		parameters: {},
		credential,
	});
	const workflow = createWorkflow([placed], {});
	const context = new ExecuteContext(
		workflow,
		placed.node,
		createAdditionalData(),
		'internal',
		createRunExecutionData({}),
		0,
		[],
		{ main: [[{ json: {} }]] },
		{ node: placed.node, data: {}, source: null },
		[],
	);
	try {
		await withExpressions(
			workflow,
			async () => await new RoutingNode(context, placed.nodeType).runNode(),
		);
		return { status: 'OK', message: 'Connection successful!' };
	} catch (error) {
		return { status: 'Error', message: toMessage(error) };
	}
}
