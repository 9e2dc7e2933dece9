import type { INodeProperties } from 'n8n-workflow';
import type { Form } from '../form/join';
import { notice } from '../form/builders';
import { routingOf, type ZoomOperation } from '../request/operation';

/** One operation of a resource: its entry in the Operation dropdown, its request, and its form. */
export interface Operation extends ZoomOperation {
	name: string;
	value: string;
	/** How the list of all actions calls it. */
	action: string;
	description: string;
	/** Zoom's own page about it. */
	see: string;
	/** What Zoom wants before it does this, besides a scope; and what surprises people. */
	requirements?: string;
}

/** A resource, with the operation that its dropdown starts with. */
export interface Resource {
	name: string;
	displayName: string;
	defaultOperation: string;
	operations: Operation[];
}

/** The Resource dropdown. */
export function resourceField(
	resources: Resource[],
	{ name: defaultOperation }: Resource,
): INodeProperties {
	return {
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: resources.map(({ displayName, name }) => ({ name: displayName, value: name })),
		default: defaultOperation,
	};
}

/** The Operation dropdown of a resource. */
export function operationField({
	name: resource,
	defaultOperation,
	operations,
}: Resource): INodeProperties {
	return {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: [resource] } },
		options: operations.map((operation) => {
			const { name, value, action, description } = operation;
			return { name, value, action, description, routing: routingOf(operation) };
		}),
		default: defaultOperation,
	};
}

/** The forms of all operations of a resource. */
export function formsOf({ name, operations }: Resource): Form[] {
	return operations.map(({ value, requirements, path, fields }) => ({
		chosen: { resource: name, operation: value },
		fields: [
			...(requirements ? [notice(requirements)] : []),
			...Object.values(path ?? {}).flatMap((locator) => locator.fields),
			...fields,
		],
	}));
}
