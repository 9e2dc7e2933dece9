import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { notice } from '../fields/notice';

/** One operation of a resource: its entry in the Operation dropdown, with routing, and its form. */
export interface Operation {
	option: INodePropertyOptions;
	/** What Zoom wants before it does this, besides a scope; and what surprises people. */
	needs?: string;
	fields: INodeProperties[];
	/** Fields that come after what operations share. */
	last?: INodeProperties[];
}

/** The Operation dropdown of a resource, followed by the forms of its operations and what these `share`. */
export function resource(
	name: string,
	defaultOperation: string,
	operations: Operation[],
	share: INodeProperties[] = [],
): INodeProperties[] {
	return [
		{
			displayName: 'Operation',
			name: 'operation',
			type: 'options',
			noDataExpression: true,
			displayOptions: { show: { resource: [name] } },
			options: operations.map(({ option }) => option),
			default: defaultOperation,
		},
		...operations.flatMap(({ option, needs, fields }) => [
			...(needs ? [notice(needs, { resource: [name], operation: [String(option.value)] })] : []),
			...fields,
		]),
		...share,
		...operations.flatMap(({ last = [] }) => last),
	];
}

/** Some members of an object, those that it has, in the order of their names here. */
export function pick<T extends object>(source: T, names: string[]): Partial<T> {
	const members = source as Record<string, unknown>;
	return Object.fromEntries(
		names.filter((name) => name in members).map((name) => [name, members[name]]),
	) as Partial<T>;
}
