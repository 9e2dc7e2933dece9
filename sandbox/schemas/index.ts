import Ajv, { type ValidateFunction } from 'ajv';

import { allOperations, type JsonSchema, type Operation } from '../endpoints';
import {
	closed,
	integer,
	list,
	number,
	object,
	type Schema,
	string,
} from '../endpoints/shapes/schema';
import { deviations, type Deviation } from './deviations';

/** The body of every error of the API; devices leave out the code. */
export const errorSchema = closed(
	object(
		{
			code: integer,
			message: string,
			errors: list(object({ field: string, message: string }, ['field', 'message'])),
		},
		['message'],
	),
);

/** What the token endpoint answers. */
export const tokenSchema = closed(
	object(
		{
			access_token: string,
			token_type: string,
			refresh_token: string,
			expires_in: number,
			scope: string,
			api_url: string,
		},
		['access_token', 'token_type', 'expires_in', 'scope'],
	),
);

/** What the token endpoint answers when it refuses. */
export const tokenErrorSchema = closed(object({ reason: string, error: string }, ['error']));

/** The schema of an operation's answer: the documented types, closed, with what Zoom was seen to do otherwise. */
export function responseSchema(operation: Operation): JsonSchema {
	// Not structuredClone: a schema that stands at several places has to become several objects.
	const schema = JSON.parse(JSON.stringify(operation.response ?? {})) as Schema;
	for (const deviation of deviations[operation.id] ?? []) apply(schema, deviation);
	return closed(schema);
}

function apply(root: Schema, { path, field, values, types }: Deviation): void {
	const names = path.split('.');
	const last = names.pop() as string;
	let node = root;
	for (const name of names) {
		const child = node.properties?.[name.replace('[]', '')] as Schema;
		node = name.endsWith('[]') ? (child.items as Schema) : child;
	}
	const properties = (node.properties ??= {});
	if (field) properties[last] = { ...field };
	const target = properties[last];
	if (values) target.enum = [...(target.enum ?? []), ...values];
	if (types) target.type = [target.type, types].flat();
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
