import { ExecuteContext, ExecutionLifecycleHooks, RoutingNode, WorkflowExecute } from 'n8n-core';
import {
	createRunExecutionData,
	NodeConnectionTypes,
	type INodeExecutionData,
	type INodeType,
	type IRun,
	type IWorkflowBase,
} from 'n8n-workflow';
import type { RunOptions } from './types';
import {
	createAdditionalData,
	createWorkflow,
	placeNode,
	toItems,
	withExpressions,
	type PlacedNode,
} from './workflow';

/** n8n turns the error of a failed item into its JSON when the run goes on. */
function showError(item: INodeExecutionData): INodeExecutionData {
	return item.error ? { ...item, json: { error: item.error.message } } : item;
}

/**
 * Runs a declarative node once over all items, without the rest of a workflow. Resolves to the
 * items as the node gives them out (n8n has added no pairedItem to them); rejects with the error
 * that stops the node.
 */
export async function runNode(options: RunOptions): Promise<INodeExecutionData[]> {
	const { node, nodeType } = await placeNode(options);
	const workflow = createWorkflow([{ node, nodeType }], options);
	const items = toItems(options.items);
	const input = { main: [items] };
	const context = new ExecuteContext(
		workflow,
		node,
		createAdditionalData(),
		options.mode ?? 'manual',
		createRunExecutionData({}),
		0,
		items,
		input,
		{ node, data: input, source: null },
		[],
		options.signal,
	);
	const output = await withExpressions(
		workflow,
		async () => await new RoutingNode(context, nodeType).runNode(),
	);
	return (output?.[0] ?? []).map(showError);
}

const triggerType: INodeType = {
	description: {
		displayName: 'Manual Trigger',
		name: 'manualTrigger',
		group: ['trigger'],
		version: 1,
		description: 'Starts the workflow',
		defaults: {},
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		properties: [],
	},
	async trigger() {
		return {};
	},
};

const trigger: PlacedNode = {
	nodeType: triggerType,
	node: {
		id: 'trigger',
		name: 'Trigger',
		type: 'n8n-nodes-base.manualTrigger',
		typeVersion: 1,
		position: [0, 0],
		parameters: {},
	},
};

/** What came out of the node's outputs, and the whole run as n8n would store it. */
export interface WorkflowResult {
	main: INodeExecutionData[];
	/** The error output: only filled with `onError: 'continueErrorOutput'`. */
	error: INodeExecutionData[];
	run: IRun;
}

/**
 * Runs a workflow of two nodes, a manual trigger whose pinned data is the items and the node, with
 * n8n's workflow engine. Resolves also when the node fails: the error is `run.data.resultData.error`.
 */
export async function runWorkflow(options: RunOptions): Promise<WorkflowResult> {
	const placed = await placeNode(options);
	const connections = {
		[trigger.node.name]: {
			main: [[{ node: placed.node.name, type: NodeConnectionTypes.Main, index: 0 }]],
		},
	};
	const workflow = createWorkflow([trigger, placed], options, { connections });
	const mode = options.mode ?? 'manual';
	const data = createRunExecutionData({
		resultData: { pinData: { [trigger.node.name]: toItems(options.items) } },
		executionData: {
			nodeExecutionStack: [{ node: trigger.node, data: { main: [[{ json: {} }]] }, source: null }],
		},
	});
	const workflowData: IWorkflowBase = {
		id: workflow.id,
		name: 'Test workflow',
		active: false,
		activeVersionId: null,
		isArchived: false,
		createdAt: new Date(),
		updatedAt: new Date(),
		nodes: [trigger.node, placed.node],
		connections,
		settings: workflow.settings,
	};
	const hooks = new ExecutionLifecycleHooks(mode, '1', workflowData);
	const execution = new WorkflowExecute({ ...createAdditionalData(), hooks }, mode, data);
	const run = await withExpressions(
		workflow,
		async () => await execution.processRunExecutionData(workflow),
	);
	const outputs = run.data.resultData.runData[placed.node.name]?.[0]?.data?.main ?? [];
	return { main: outputs[0] ?? [], error: outputs[1] ?? [], run };
}
