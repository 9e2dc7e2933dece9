import Ajv, { type ValidateFunction } from 'ajv';

import { allOperations, type JsonSchema, type Operation } from '../endpoints';
import { deviations, type Deviation } from './deviations';

/** The body of every error of the API; devices leave out the code. */
export const errorSchema: JsonSchema = {
	type: 'object',
	properties: {
		code: { type: 'integer' },
		message: { type: 'string' },
		errors: {
			type: 'array',
			items: {
				type: 'object',
				properties: { field: { type: 'string' }, message: { type: 'string' } },
				required: ['field', 'message'],
				additionalProperties: false,
			},
		},
	},
	required: ['message'],
	additionalProperties: false,
};

/** What the token endpoint answers. */
export const tokenSchema: JsonSchema = {
	type: 'object',
	properties: {
		access_token: { type: 'string' },
		token_type: { type: 'string' },
		refresh_token: { type: 'string' },
		expires_in: { type: 'number' },
		scope: { type: 'string' },
		api_url: { type: 'string' },
	},
	required: ['access_token', 'token_type', 'expires_in', 'scope'],
	additionalProperties: false,
};

/** What the token endpoint answers when it refuses. */
export const tokenErrorSchema: JsonSchema = {
	type: 'object',
	properties: { reason: { type: 'string' }, error: { type: 'string' } },
	required: ['error'],
	additionalProperties: false,
};

type Node = {
	type?: string | string[];
	properties?: Record<string, Node>;
	items?: Node;
	enum?: unknown[];
	additionalProperties?: boolean;
};

/** The schema of an operation's answer: the documented types, closed, with what Zoom was seen to do otherwise. */
export function responseSchema(operation: Operation): JsonSchema {
	// Not structuredClone: a schema that stands at several places has to become several objects.
	const schema = JSON.parse(JSON.stringify(operation.response ?? {})) as Node;
	for (const deviation of deviations[operation.id] ?? []) apply(schema, deviation);
	close(schema);
	return schema as JsonSchema;
}

function apply(root: Node, { path, field, values, types }: Deviation): void {
	const names = path.split('.');
	const last = names.pop() as string;
	let node = root;
	for (const name of names) {
		const child = node.properties?.[name.replace('[]', '')] as Node;
		node = name.endsWith('[]') ? (child.items as Node) : child;
	}
	const properties = (node.properties ??= {});
	if (field) properties[last] = structuredClone(field) as Node;
	const target = properties[last];
	if (values) target.enum = [...(target.enum ?? []), ...values];
	if (types) target.type = [target.type as string, ...types];
}

function close(node: Node): void {
	if (node.properties) {
		node.additionalProperties = false;
		Object.values(node.properties).forEach(close);
	}
	if (node.items) close(node.items);
}

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictTypes: false });
const compiled = new Map<JsonSchema, ValidateFunction>();
const schemas = new Map(
	allOperations.map((operation) => [operation.id, responseSchema(operation)]),
);

/** One thing in which a body differs from a schema. */
export interface Difference {
	path: string;
	what: string;
}

/** In what a body differs from a schema; empty when it fits. */
export function differences(schema: JsonSchema, body: unknown): Difference[] {
	let validate = compiled.get(schema);
	if (!validate) compiled.set(schema, (validate = ajv.compile(schema)));
	if (validate(body)) return [];
	return (validate.errors ?? []).map(({ instancePath, keyword, message, params, data }) => ({
		path: instancePath.slice(1).replace(/\//g, '.') || '(body)',
		what:
			keyword === 'additionalProperties'
				? `unknown field "${params.additionalProperty}"`
				: `${message ?? keyword}${keyword === 'enum' ? ` (${JSON.stringify(data)})` : ''}`,
	}));
}

/** In what a body differs from the answer of an operation; one without an answer has an empty body. */
export function answerDifferences(operation: Operation, body: unknown): Difference[] {
	if (!operation.response) {
		const isEmpty = body === undefined || body === null || body === '';
		return isEmpty ? [] : [{ path: '(body)', what: 'must be empty' }];
	}
	return differences(schemas.get(operation.id) as JsonSchema, body);
}
