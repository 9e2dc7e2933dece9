import further from './further.json';
import operations from './operations.json';

/** A JSON schema as ajv takes it. */
export type JsonSchema = Record<string, unknown>;

/** One parameter of an operation; a dotted name is a member of nested objects in the body. */
export interface Parameter {
	name: string;
	in: 'path' | 'query' | 'body';
	type: string;
	required: boolean;
	items?: JsonSchema;
	enum?: unknown[];
	[limit: string]: unknown;
}

export type RateLabel = 'Light' | 'Medium' | 'Heavy' | 'Resource-intensive';

interface ScopeFamily {
	user: string[];
	admin: string[];
	master?: string[];
}

/** What Zoom's documentation says of one endpoint. */
export interface Operation {
	id: string;
	method: string;
	path: string;
	rateLimit: RateLabel;
	scopes: { classic: ScopeFamily; granular: ScopeFamily };
	listKey: string | null;
	pagination: { style: string; pageSizeMax: number; pageSizeDefault: number } | null;
	status: number;
	parameters: Parameter[];
	response: JsonSchema | null;
}

/** Every endpoint the sandbox answers: the node's own operations and those the pickers and events need. */
export const allOperations = [
	...operations.operations,
	...further.operations,
] as unknown as Operation[];

/** The operation of that id; throws when there is none. */
export function operationById(id: string): Operation {
	const operation = allOperations.find((candidate) => candidate.id === id);
	if (!operation) throw new Error(`No operation ${id}`);
	return operation;
}
