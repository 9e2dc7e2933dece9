/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @typescript-eslint/no-require-imports -- reads its own folder, never published */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Endpoint } from './endpoint';

export type { Endpoint } from './endpoint';
export type { Operation, RateLabel } from './operation';
export type { Parameter } from './parameters';
export type { Schema } from './shapes/schema';

/** Any JSON schema as ajv takes it. */
export type JsonSchema = Record<string, unknown>;

/** Folders of what endpoints share. */
const SHARED = ['shapes'];

/** Every endpoint that the local Zoom API answers, a file for each: what operations, pickers and events ask. */
export const allOperations: Endpoint[] = readdirSync(__dirname, { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && !SHARED.includes(entry.name))
	.flatMap(({ name }) =>
		readdirSync(join(__dirname, name)).map((file) => `./${name}/${file.replace(/\.ts$/, '')}`),
	)
	.sort()
	.flatMap((file) => Object.values(require(file) as Record<string, Endpoint>));

/** The endpoint of that id; throws when there is none. */
export function operationById(id: string): Endpoint {
	const operation = allOperations.find((candidate) => candidate.id === id);
	if (!operation) throw new Error(`No operation ${id}`);
	return operation;
}
