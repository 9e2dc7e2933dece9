/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @typescript-eslint/no-require-imports -- reads files of the repository by their names, never published */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
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
	const found = readdirSync(join(__dirname, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts'))
		.map((file) => file.replaceAll('\\', '/').replace(/\.ts$/, ''));
	return [
		...names
			.filter((name) => !found.includes(name))
			.map((name) => missing(`${folder}/${name}`, CONTENTS[folder])),
		...found
			.filter((name) => !names.includes(name))
			.map((name) => `catalogue/${folder}/${name}.ts belongs to nothing: remove it`),
	];
}

const CONTENTS = { operations: 'sample call and texts', events: 'requests and occasion' };

function missing(name: string, contents: string): string {
	return `Write catalogue/${name}.ts: ${contents}`;
}

function read<Entry>(name: string, contents: string): Entry {
	const file = join(__dirname, `${name}.ts`);
	if (!existsSync(file)) throw new Error(missing(name, contents));
	return (require(file) as { default: Entry }).default;
}
