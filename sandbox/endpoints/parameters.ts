import { closed, type Members, type Schema } from './shapes/schema';

/** One parameter of an endpoint; a dotted name is a member of nested objects in the body. */
export interface Parameter extends Omit<Schema, 'type' | 'required' | 'properties'> {
	name: string;
	in: 'path' | 'query' | 'body';
	/** A type of JSON schema; lists are 'string[]' or 'object[]'. */
	type: string;
	required: boolean;
}

interface Places {
	path?: Members;
	query?: Members;
	body?: Schema;
}

/** All parameters of an endpoint: those of the path are required, those of the query are not. */
export function parametersOf({ path = {}, query = {}, body }: Places): Parameter[] {
	return [
		...Object.entries(path).map(([name, schema]) => parameter('path', name, schema, true)),
		...Object.entries(query).map(([name, schema]) => parameter('query', name, schema, false)),
		...(body ? membersOf(body) : []),
	];
}

function membersOf({ properties = {}, required = [] }: Schema, parents = ''): Parameter[] {
	return Object.entries(properties).flatMap(([name, schema]) =>
		schema.type === 'object'
			? membersOf(schema, `${parents}${name}.`)
			: [parameter('body', parents + name, schema, required.includes(name))],
	);
}

function parameter(
	place: Parameter['in'],
	name: string,
	{ type, items, ...limits }: Schema,
	required: boolean,
): Parameter {
	const kind = items
		? { type: `${String(items.type)}[]`, items: closed(items) }
		: { type: String(type) };
	return { ...limits, name, in: place, required, ...kind };
}
