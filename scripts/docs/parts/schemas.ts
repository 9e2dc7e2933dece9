import { formatted, type DocsFile } from '../files';
import { eventShapes } from '../schemas/events';
import { operationShapes } from '../schemas/operations';
import type { Shape } from '../schemas/shape';

/** Where n8n looks for what version 1 of a node in nodes/Zoom gives out, by resource and operation. */
const FOLDER = 'nodes/Zoom/__schema__/v1.0.0';

async function schemaFile(name: string, shape: Shape): Promise<DocsFile> {
	const path = `${FOLDER}/${name}.json`;
	return { path, text: await formatted(path, JSON.stringify(shape)) };
}

/** A JSON Schema of what each operation and event gives out; events lie under `event`. */
export async function files(): Promise<DocsFile[]> {
	const ofEvents = Object.entries(eventShapes).map(([name, shape]) => [`event/${name}`, shape]);
	const shapes = { ...operationShapes, ...Object.fromEntries(ofEvents) } as typeof eventShapes;
	return await Promise.all(
		Object.entries(shapes).map(async ([name, shape]) => await schemaFile(name, await shape())),
	);
}
