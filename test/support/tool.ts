import { getSchema } from 'n8n-core/dist/execution-engine/node-execution-context/utils/create-node-as-tool';
import {
	NodeConnectionTypes,
	NodeHelpers,
	nodeNameToToolName,
	type IDataObject,
	type INodeExecutionData,
	type INodeParameters,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { runNode, type RunOptions } from './n8n';
import { placeNode } from './workflow';

/** The type under which n8n offers a node to agents: another name, and a tool for an output. */
export function asTool(nodeType: INodeType): INodeType {
	const { usableAsTool, ...rest } = nodeType.description;
	const description: INodeTypeDescription = {
		...rest,
		name: `${rest.name}Tool`,
		displayName: `${rest.displayName} Tool`,
		inputs: [],
		outputs: usableAsTool ? [NodeConnectionTypes.AiTool] : [],
	};
	return Object.create(nodeType, { description: { value: description } }) as INodeType;
}

/** What the editor's button "Let the model define this parameter" writes into a field. */
export function fromModel(displayName: string, type = 'string', description = ''): string {
	const key = displayName.replace(/[^a-zA-Z0-9-]/g, '_').slice(0, 63);
	return `={{ /*n8n-auto-generated-fromAI-override*/ $fromAI('${key}', \`${description}\`, '${type}') }}`;
}

/** What the model is told about a tool before it calls it. `arguments`: type and description by name. */
export interface OfferedTool {
	name: string;
	description: string;
	arguments: Record<string, { type: string; description?: string }>;
}

/** What an agent offers to its model. */
export async function offered(options: RunOptions): Promise<OfferedTool> {
	const { node, nodeType } = await placeNode(options);
	const shape = getSchema(node).shape as Record<
		string,
		{ _def: { typeName: string }; description?: string }
	>;
	return {
		name: nodeNameToToolName(node),
		description: NodeHelpers.getToolDescriptionForNode(node, nodeType),
		arguments: Object.fromEntries(
			Object.entries(shape).map(([name, { _def, description }]) => [
				name,
				{ type: _def.typeName.replace('Zod', '').toLowerCase(), description },
			]),
		),
	};
}

/**
 * Calls a tool as an agent does.
 * @param given the arguments that the model wrote
 * @returns what the model gets to read: the entries, or the message of the error alone
 */
export async function callTool(
	options: RunOptions,
	given: IDataObject,
): Promise<{ entries?: IDataObject[]; error?: string }> {
	return await runNode({ ...options, items: [given] }).then(
		(items: INodeExecutionData[]) => ({ entries: items.map(({ json }) => json) }),
		(error: Error) => ({ error: error.message }),
	);
}

/** Resource locator in a mode, with its value left to the model: the button keeps the mode. */
export function locatorFromModel(displayName: string, mode: string): INodeParameters {
	return { __rl: true, mode, value: fromModel(displayName) };
}
