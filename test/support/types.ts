import type {
	ICredentialDataDecryptedObject,
	IDataObject,
	INodeExecutionData,
	INodeParameters,
	INodeType,
	OnError,
	WorkflowExecuteMode,
} from 'n8n-workflow';

/** A credential as a user saved it. Its data is what n8n would have in its database. */
export interface TestCredential {
	/** Given a unique one at first use when absent. */
	id?: string;
	/** Name of the credential type, such as `zoomUserOAuth2Api`. */
	type: string;
	/** The fields the user filled in, plus `oauthTokenData`, which the harness writes after a refresh. */
	data: ICredentialDataDecryptedObject;
}

/** A node on the canvas and what comes in. */
export interface RunOptions {
	nodeType: INodeType;
	/** Only what the user set: defaults are added as the editor adds them. */
	parameters: INodeParameters;
	/** Incoming items, or only their JSON. Default: one empty item. */
	items?: IDataObject[] | INodeExecutionData[];
	credential?: TestCredential;
	/** The old "Continue On Fail" setting. */
	continueOnFail?: boolean;
	/** The "On Error" setting. */
	onError?: OnError;
	/** Time zone of the workflow. Default: America/New_York. */
	timezone?: string;
	/** Default: manual. */
	mode?: WorkflowExecuteMode;
	/** Stops the execution. */
	signal?: AbortSignal;
	/** Version of the node that the workflow was saved with. Default: the one that n8n adds to a canvas. */
	typeVersion?: number;
	/** Default: the display name of the node type. */
	nodeName?: string;
}
