import { DirectoryLoader, RoutingNode, type ExecuteContext } from 'n8n-core';
import { commonPollingParameters } from 'n8n-core/dist/nodes-loader/constants';
import { UnexpectedError, type INodeType, type INodeTypes } from 'n8n-workflow';

function loadNodeType(source: INodeType): INodeType {
	const description = {
		...source.description,
		properties: [...source.description.properties],
	};
	const loaded = Object.create(source, { description: { value: description } }) as INodeType;
	if (description.polling) description.properties.unshift(...commonPollingParameters);
	DirectoryLoader.applyDeclarativeNodeOptionParameters(loaded);
	if (!loaded.execute && !loaded.poll && !loaded.trigger) {
		loaded.execute = async function () {
			return (await new RoutingNode(this as ExecuteContext, loaded).runNode()) ?? [];
		};
	}
	return loaded;
}

const loadedTypes = new WeakMap<INodeType, INodeType>();

/**
 * The node type as n8n holds it after loading: with the parameters that n8n adds (request options,
 * poll times) and, for a declarative node, with an execute method. The given object stays as it is.
 */
export function asLoaded(source: INodeType): INodeType {
	const known = loadedTypes.get(source);
	if (known) return known;
	const loaded = loadNodeType(source);
	loadedTypes.set(source, loaded);
	return loaded;
}

/** A registry of node types by the type name that nodes refer to. */
export function nodeTypesOf(types: Record<string, INodeType>): INodeTypes {
	const getByName = (name: string): INodeType => {
		const type = types[name];
		if (!type) throw new UnexpectedError(`Unknown node type "${name}"`);
		return type;
	};
	return { getByName, getByNameAndVersion: getByName, getKnownTypes: () => ({}) };
}

/** What credentials are resolved with: a node type that has no parameters. */
export const noNodeTypes: INodeTypes = nodeTypesOf({
	credential: {
		description: {
			displayName: 'Credential',
			name: 'credential',
			group: [],
			version: 1,
			description: '',
			defaults: {},
			inputs: [],
			outputs: [],
			properties: [],
		},
	},
});
