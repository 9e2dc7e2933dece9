import {
	NodeHelpers,
	Workflow,
	type IConnections,
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
	type INodeType,
	type IWorkflowExecuteAdditionalData,
	type WorkflowParameters,
} from 'n8n-workflow';
import { loadCredentialTypes } from './credentialTypes';
import { credentialsHelper, storeCredential } from './credentialsHelper';
import { asLoaded, nodeTypesOf } from './nodeTypes';
import type { RunOptions } from './types';

const packageName = 'n8n-nodes-zoom';
const baseUrl = 'http://127.0.0.1:5678';

/** A node placed on the canvas. */
export interface PlacedNode {
	node: INode;
	nodeType: INodeType;
}

/** The version of a node that is added to a canvas. */
export function typeVersionOf({ description }: Pick<INodeType, 'description'>): number {
	const versions = [description.version].flat();
	return Math.max(...versions);
}

function withDefaults(nodeType: INodeType, node: INode): INodeParameters {
	const { description } = nodeType;
	const filled = NodeHelpers.getNodeParameters(
		description.properties,
		node.parameters,
		true,
		false,
		node,
		description,
	);
	return filled ?? {};
}

/** Puts the node on the canvas: all parameters filled in, its credential chosen. */
export async function placeNode(options: RunOptions): Promise<PlacedNode> {
	await loadCredentialTypes();
	const nodeType = asLoaded(options.nodeType);
	const { description } = nodeType;
	const node: INode = {
		id: 'node-under-test',
		name: options.nodeName ?? description.displayName,
		type: `${packageName}.${description.name}`,
		typeVersion: options.typeVersion ?? typeVersionOf(nodeType),
		position: [0, 0],
		parameters: options.parameters,
		...(options.credential && { credentials: storeCredential(options.credential) }),
		...(options.continueOnFail !== undefined && { continueOnFail: options.continueOnFail }),
		...(options.onError && { onError: options.onError }),
	};
	node.parameters = withDefaults(nodeType, node);
	return { node, nodeType };
}

let lastWorkflowId = 0;

/** A workflow of these nodes in the time zone of the options. */
export function createWorkflow(
	placed: PlacedNode[],
	{ timezone = 'America/New_York' }: Pick<RunOptions, 'timezone'>,
	more: Pick<Partial<WorkflowParameters>, 'staticData' | 'connections'> = {},
): Workflow {
	const connections: IConnections = more.connections ?? {};
	return new Workflow({
		id: `workflow-${++lastWorkflowId}`,
		name: 'Test workflow',
		nodes: placed.map(({ node }) => node),
		connections,
		active: false,
		nodeTypes: nodeTypesOf(
			Object.fromEntries(placed.map(({ node, nodeType }) => [node.type, nodeType])),
		),
		staticData: more.staticData,
		settings: { timezone, executionOrder: 'v1' },
	});
}

/** What n8n's server hands to every run: base addresses and access to credentials. */
export function createAdditionalData(): IWorkflowExecuteAdditionalData {
	return {
		credentialsHelper,
		executionId: '1',
		currentNodeExecutionIndex: 0,
		restApiUrl: `${baseUrl}/rest`,
		instanceBaseUrl: `${baseUrl}/`,
		formBaseUrl: `${baseUrl}/form`,
		formWaitingBaseUrl: `${baseUrl}/form-waiting`,
		formTestBaseUrl: `${baseUrl}/form-test`,
		webhookBaseUrl: `${baseUrl}/webhook`,
		webhookWaitingBaseUrl: `${baseUrl}/webhook-waiting`,
		webhookTestBaseUrl: `${baseUrl}/webhook-test`,
		mcpBaseUrl: `${baseUrl}/mcp`,
		mcpTestBaseUrl: `${baseUrl}/mcp-test`,
		variables: {},
	} as Partial<IWorkflowExecuteAdditionalData> as IWorkflowExecuteAdditionalData;
}

const itemKeys = ['json', 'binary', 'error', 'pairedItem', 'metadata'];

function isItem(value: IDataObject | INodeExecutionData): value is INodeExecutionData {
	return 'json' in value && Object.keys(value).every((key) => itemKeys.includes(key));
}

/** The incoming items, with plain objects wrapped as n8n wraps them. */
export function toItems(items: RunOptions['items'] = [{}]): INodeExecutionData[] {
	return items.map((item) => (isItem(item) ? item : { json: item }));
}

/** Runs `work` while expressions of the workflow can be evaluated. */
export async function withExpressions<T>(workflow: Workflow, work: () => Promise<T>): Promise<T> {
	await workflow.expression.acquireIsolate();
	try {
		return await work();
	} finally {
		await workflow.expression.releaseIsolate();
	}
}
