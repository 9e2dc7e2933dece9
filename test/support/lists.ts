import { LoadOptionsContext } from 'n8n-core';
import {
	UnexpectedError,
	type INodeListSearchResult,
	type INodePropertyOptions,
	type INodeType,
	type Workflow,
} from 'n8n-workflow';
import type { RunOptions } from './types';
import { createAdditionalData, createWorkflow, placeNode, withExpressions } from './workflow';

interface OpenForm {
	nodeType: INodeType;
	workflow: Workflow;
	context: LoadOptionsContext;
}

async function openForm(options: RunOptions): Promise<OpenForm> {
	const placed = await placeNode(options);
	const workflow = createWorkflow([placed], options);
	const additionalData = {
		...createAdditionalData(),
		currentNodeParameters: placed.node.parameters,
	};
	const context = new LoadOptionsContext(workflow, placed.node, additionalData, '');
	return { nodeType: placed.nodeType, workflow, context };
}

/**
 * Opens a "From list" picker: calls `methods.listSearch[method]` as the editor does. The parameters
 * are those of the open form: values, not expressions.
 */
export async function searchList(
	options: RunOptions & { method: string; filter?: string; paginationToken?: unknown },
): Promise<INodeListSearchResult> {
	const { nodeType, workflow, context } = await openForm(options);
	const search = nodeType.methods?.listSearch?.[options.method];
	if (!search) throw new UnexpectedError(`No listSearch method "${options.method}"`);
	return await withExpressions(
		workflow,
		async () =>
			await search.call(context, options.filter, options.paginationToken as string | undefined),
	);
}

/** Opens a dropdown that loads its options: calls `methods.loadOptions[method]`. */
export async function loadOptions(
	options: RunOptions & { method: string },
): Promise<INodePropertyOptions[]> {
	const { nodeType, workflow, context } = await openForm(options);
	const load = nodeType.methods?.loadOptions?.[options.method];
	if (!load) throw new UnexpectedError(`No loadOptions method "${options.method}"`);
	return await withExpressions(workflow, async () => await load.call(context));
}
