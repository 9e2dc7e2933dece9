import { PollContext } from 'n8n-core';
import {
	UnexpectedError,
	type IDataObject,
	type INodeExecutionData,
	type Workflow,
	type WorkflowActivateMode,
} from 'n8n-workflow';
import type { RunOptions } from './types';
import {
	createAdditionalData,
	createWorkflow,
	placeNode,
	withExpressions,
	type PlacedNode,
} from './workflow';

/** A polling trigger in a published workflow. Static data is the part that belongs to the node. */
export interface Poller {
	/**
	 * Polls once: items, or null when there is nothing new. The first poll after creation or a
	 * restart activates the workflow, and so does a poll with an activation mode; the mode stays
	 * for the polls that follow, as in n8n. A `manual` poll is Fetch Test Event: it works on a copy
	 * of the saved static data and saves nothing.
	 */
	poll(
		mode?: 'manual' | 'trigger',
		activation?: WorkflowActivateMode,
	): Promise<INodeExecutionData[] | null>;
	/** A copy of what the next poll will find. */
	staticData(): IDataObject;
	/** A copy of what is in n8n's database, and so outlives a restart. */
	saved(): IDataObject;
	/** Restarts n8n: what was only in memory is gone. Continues from `saved` if given. */
	restart(saved?: IDataObject): void;
}

const copy = (data: IDataObject): IDataObject => JSON.parse(JSON.stringify(data)) as IDataObject;

/** Creates a published workflow with this polling trigger. */
export function createPoller(options: RunOptions & { staticData?: IDataObject }): Poller {
	let saved = copy(options.staticData ?? {});
	let placed: PlacedNode | undefined;
	let active: { workflow: Workflow; context: PollContext } | undefined;
	let activationMode: WorkflowActivateMode = 'activate';

	const nodeDataOf = (workflow: Workflow, { node }: PlacedNode) =>
		copy(workflow.getStaticData('node', node));

	const build = (current: PlacedNode) =>
		createWorkflow([current], options, {
			staticData: { [`node:${current.node.name}`]: copy(saved) },
		});

	function save(workflow: Workflow, current: PlacedNode): void {
		if (workflow.staticData.__dataChanged !== true) return;
		saved = nodeDataOf(workflow, current);
		workflow.staticData.__dataChanged = false;
	}

	async function run(
		workflow: Workflow,
		{ nodeType }: PlacedNode,
		context: PollContext,
	): Promise<INodeExecutionData[] | null> {
		if (!nodeType.poll) throw new UnexpectedError('The node type has no poll method');
		const { poll } = nodeType;
		const output = await withExpressions(workflow, async () => await poll.call(context));
		return output && (output[0] ?? []);
	}

	/** One context serves all polls of an activation, as in n8n. */
	const contextOf = (
		workflow: Workflow,
		{ node }: PlacedNode,
		mode: 'manual' | 'trigger',
		activation: WorkflowActivateMode,
	) => new PollContext(workflow, node, createAdditionalData(), mode, activation);

	return {
		async poll(mode = 'trigger', activation) {
			placed ??= await placeNode(options);
			if (mode === 'manual') {
				const workflow = build(placed);
				return await run(
					workflow,
					placed,
					contextOf(workflow, placed, mode, activation ?? 'manual'),
				);
			}
			const activates = !active || activation !== undefined;
			if (!active || activates) {
				activationMode = activation ?? activationMode;
				const workflow = build(placed);
				active = { workflow, context: contextOf(workflow, placed, mode, activationMode) };
			}
			const { workflow, context } = active;
			try {
				const items = await run(workflow, placed, context);
				if (items) save(workflow, placed);
				return items;
			} finally {
				if (activates) save(workflow, placed);
			}
		},
		staticData: () => (active && placed ? nodeDataOf(active.workflow, placed) : copy(saved)),
		saved: () => copy(saved),
		restart(data) {
			saved = copy(data ?? saved);
			active = undefined;
			activationMode = 'init';
		},
	};
}
