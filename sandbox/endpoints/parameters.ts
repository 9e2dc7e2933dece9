import type { Members, Schema } from './shapes/schema';

/** One parameter of an endpoint; a dotted name is a member of nested objects in the body. */
export interface Parameter extends Omit<Schema, 'type' | 'required' | 'properties'> {
	name: string;
	in: 'path' | 'query' | 'body';
	/** A type of JSON schema; lists are 'string[]' or 'object[]'. */
	type: string;
	required: boolean;
}

/** All parameters of an endpoint: those of the path are required, the others where their schema says so. */
export function parametersOf(
	path: Members,
	{ query, body }: { query: Schema; body: Schema },
): Parameter[] {
	return [
		...Object.entries(path).map(([name, schema]) => parameter('path', name, schema, true)),
		...membersOf('query', query),
		...membersOf('body', body),
	];
}

function membersOf(
	place: Parameter['in'],
	{ properties = {}, required = [] }: Schema,
	parents = '',
): Parameter[] {
	return Object.entries(properties).flatMap(([name, schema]) =>
		schema.type === 'object'
			? membersOf(place, schema, `${parents}${name}.`)
			: [parameter(place, parents + name, schema, required.includes(name))],
	);
}

function parameter(
	place: Parameter['in'],
	name: string,
	{ type, ...limits }: Schema,
	required: boolean,
): Parameter {
	const { items } = limits;
	return {
		...limits,
		name,
		in: place,
		required,
		type: items ? `${String(items.type)}[]` : String(type),
	};
}
