import type { Endpoint } from './endpoint';
import * as endpoints from './list';

export type { Endpoint } from './endpoint';
export type { Operation, RateLabel } from './operation';
export type { Parameter } from './parameters';
export type { Schema } from './shapes/schema';

/** Any JSON schema as ajv takes it. */
export type JsonSchema = Record<string, unknown>;

/** Every endpoint that the local Zoom API answers: what operations, pickers and events ask. */
export const allOperations: Endpoint[] = Object.values(endpoints);

/** The endpoint of that id; throws when there is none. */
export function operationById(id: string): Endpoint {
	const operation = allOperations.find((candidate) => candidate.id === id);
	if (!operation) throw new Error(`No operation ${id}`);
	return operation;
}
