import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { Form } from '../fields/join';
import { notice } from '../fields/notice';

/** One operation of a resource: its entry in the Operation dropdown, with routing, and its form. */
export interface Operation {
	option: INodePropertyOptions;
	/** What Zoom wants before it does this, besides a scope; and what surprises people. */
	needs?: string;
	fields: INodeProperties[];
}

/** A resource, with the operation that its dropdown starts with. */
export interface Resource {
	name: string;
	usual: string;
	operations: Operation[];
}

/** The Operation dropdown of a resource. */
export function operationField({ name, usual, operations }: Resource): INodeProperties {
	return {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: [name] } },
		options: operations.map(({ option }) => option),
		default: usual,
	};
}

/** The forms of all operations of a resource. */
export function formsOf({ name, operations }: Resource): Form[] {
	return operations.map(({ option, needs, fields }) => ({
		chosen: { resource: name, operation: String(option.value) },
		fields: needs ? [notice(needs), ...fields] : fields,
	}));
}

/** Some members of an object, those that it has, in the order of their names here. */
export function pick<T extends object>(source: T, names: string[]): Partial<T> {
	const members = source as Record<string, unknown>;
	return Object.fromEntries(
		names.filter((name) => name in members).map((name) => [name, members[name]]),
	) as Partial<T>;
}
