import { getAdditionalKeys } from 'n8n-core';
import {
	ICredentialsHelper,
	NodeHelpers,
	UnexpectedError,
	Workflow,
	type ICredentialDataDecryptedObject,
	type ICredentials,
	type ICredentialsExpressionResolveValues,
	type IExecuteData,
	type IHttpRequestHelper,
	type IHttpRequestOptions,
	type INode,
	type INodeCredentials,
	type INodeCredentialsDetails,
	type INodeParameters,
	type INodeProperties,
	type IWorkflowExecuteAdditionalData,
	type WorkflowExecuteMode,
} from 'n8n-workflow';
import { getCredentialsProperties, getCredentialType, getParentTypes } from './credentialTypes';
import { noNodeTypes } from './nodeTypes';
import type { TestCredential } from './types';

const stored = new Map<string, TestCredential>();
let lastId = 0;

/** Stores the credential under its id and returns how a node refers to it. */
export function storeCredential(credential: TestCredential): INodeCredentials {
	credential.id ??= `credential-${++lastId}`;
	stored.set(credential.id, credential);
	return { [credential.type]: { id: credential.id, name: 'Zoom account' } };
}

function findCredential({ id }: INodeCredentialsDetails, type: string): TestCredential {
	const credential = stored.get(id ?? '');
	if (credential?.type !== type) {
		throw new UnexpectedError(`No credential "${id}" of type "${type}" is stored`);
	}
	return credential;
}

/** A hidden field of these names always has its declared default, whatever was saved before. */
const pinnedFields = [
	'useDynamicClientRegistration',
	'authUrl',
	'accessTokenUrl',
	'grantType',
	'authentication',
	'usePkce',
];

function withDefaults(
	properties: INodeProperties[],
	saved: ICredentialDataDecryptedObject,
): ICredentialDataDecryptedObject {
	const data = { ...saved };
	for (const { name, type } of properties) {
		if (type === 'hidden' && pinnedFields.includes(name)) delete data[name];
	}
	const filled = NodeHelpers.getNodeParameters(
		properties,
		data as INodeParameters,
		true,
		false,
		null,
		null,
	) as ICredentialDataDecryptedObject;
	for (const name of ['allowedHttpRequestDomains', 'allowedDomains']) {
		if (saved[name] !== undefined) filled[name] ??= saved[name];
	}
	if (saved.oauthTokenData !== undefined) filled.oauthTokenData = saved.oauthTokenData;
	return filled;
}

const credentialNode: INode = {
	id: 'credential',
	name: '',
	typeVersion: 1,
	type: 'credential',
	position: [0, 0],
	parameters: {},
};
const credentialWorkflow = new Workflow({
	nodes: [credentialNode],
	connections: {},
	active: false,
	nodeTypes: noNodeTypes,
});

/**
 * Does for stored credentials what n8n's server does: fields of parent types, defaults,
 * `$self` expressions and stored OAuth2 tokens. Credential types that are not built on oAuth2Api
 * sign requests in another way, which this package does not use.
 */
class TestCredentialsHelper extends ICredentialsHelper {
	getParentTypes(name: string): string[] {
		return getParentTypes(name);
	}

	isCredentialUsableByNode(): boolean {
		return true;
	}

	getCredentialsProperties(type: string): INodeProperties[] {
		return getCredentialsProperties(type);
	}

	async getDecrypted(
		additionalData: IWorkflowExecuteAdditionalData,
		nodeCredentials: INodeCredentialsDetails,
		type: string,
		mode: WorkflowExecuteMode,
		executeData?: IExecuteData,
		raw?: boolean,
		context?: ICredentialsExpressionResolveValues,
	): Promise<ICredentialDataDecryptedObject> {
		const saved = structuredClone(findCredential(nodeCredentials, type).data);
		if (raw) return saved;

		const data = withDefaults(getCredentialsProperties(type), saved) as INodeParameters;
		const keys = getAdditionalKeys(additionalData, mode, null, { isCredential: true });
		const resolved = context
			? context.workflow.expression.getParameterValue(
					data,
					context.runExecutionData,
					context.runIndex,
					context.itemIndex,
					context.node.name,
					context.connectionInputData,
					mode,
					keys,
					executeData,
					false,
					data,
				)
			: credentialWorkflow.expression.getComplexParameterValue(
					credentialNode,
					data,
					mode,
					keys,
					undefined,
					undefined,
					data,
				);
		return resolved as ICredentialDataDecryptedObject;
	}

	async updateCredentialsOauthTokenData(
		nodeCredentials: INodeCredentialsDetails,
		type: string,
		{ oauthTokenData }: ICredentialDataDecryptedObject,
	): Promise<void> {
		findCredential(nodeCredentials, type).data.oauthTokenData = structuredClone(oauthTokenData);
	}

	async runPreAuthentication(
		helpers: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
		type: string,
	): Promise<ICredentialDataDecryptedObject | undefined> {
		const output = await getCredentialType(type).preAuthentication?.call(helpers, credentials);
		return output as ICredentialDataDecryptedObject | undefined;
	}

	async preAuthentication(): Promise<undefined> {
		throw new UnexpectedError('Only credential types that extend oAuth2Api are supported');
	}

	async authenticate(): Promise<IHttpRequestOptions> {
		throw new UnexpectedError('Only credential types that extend oAuth2Api are supported');
	}

	async getCredentials(): Promise<ICredentials> {
		throw new UnexpectedError('Credentials are not encrypted here: use getDecrypted');
	}

	async updateCredentials(): Promise<void> {
		throw new UnexpectedError('Only the OAuth2 token of a credential can change');
	}
}

/** The one credentials helper; it knows every credential given to `storeCredential`. */
export const credentialsHelper: ICredentialsHelper = new TestCredentialsHelper();
