/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @typescript-eslint/no-require-imports -- reads files of the repository by their names, never published */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EventEntry, OperationEntry } from './entry';

/**
 * What the catalogue knows of an operation.
 * @param name resource and operation, such as `meeting/create`
 * @throws Error that names the file to write when there is none
 */
export function operationEntry(name: string): OperationEntry {
	return read<OperationEntry>(`operations/${name}`, CONTENTS.operations);
}

/**
 * What the catalogue knows of an event.
 * @param name its value in the dropdown, such as `newCloudRecording`
 * @throws Error that names the file to write when there is none
 */
export function eventEntry(name: string): EventEntry {
	return read<EventEntry>(`events/${name}`, CONTENTS.events);
}

/**
 * What is missing in a folder of the catalogue, and what belongs to nothing, in sentences.
 * @param folder `operations` or `events`
 * @param names the entries that should be there
 */
export function differences(folder: 'operations' | 'events', names: string[]): string[] {
	const found = readdirSync(join(dirname(__filename), folder), {
		recursive: true,
		encoding: 'utf8',
	})
		.filter((file) => file.endsWith('.ts'))
		.map((file) => file.replaceAll('\\', '/').replace(/\.ts$/, ''));
	return [
		...names
			.filter((name) => !found.includes(name))
			.map((name) => missing(`${folder}/${name}`, CONTENTS[folder])),
		...found
			.filter((name) => !names.includes(name))
			.map(
				(name) =>
					`catalogue/${folder}/${name}.ts belongs to nothing: ${register(folder, name)}, or remove it`,
			),
	];
}

/** Whether an entry is there, such as `events/newCloudRecording`. */
export function hasEntry(name: string): boolean {
	return existsSync(fileOf(name));
}

const CONTENTS = {
	operations: 'sample call and texts',
	events: 'what it asks Zoom, what an item holds, and an occasion',
};

function register(folder: 'operations' | 'events', name: string): string {
	const index = folder === 'events' ? 'events' : `resources/${dirname(name)}`;
	return `register it in nodes/Zoom/${index}/index.ts`;
}

function missing(name: string, contents: string): string {
	return `Write catalogue/${name}.ts: ${contents}`;
}

function fileOf(name: string): string {
	return join(dirname(__filename), `${name}.ts`);
}

function read<Entry>(name: string, contents: string): Entry {
	if (!hasEntry(name)) throw new Error(missing(name, contents));
	return (require(fileOf(name)) as { default: Entry }).default;
}
