/* eslint-disable @n8n/community-nodes/no-restricted-imports -- looks for files of the repository */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { differences } from '../../catalogue/read';
import { root } from './files';
import { events, operations } from './nodes';
import { eventShapes } from './schemas/events';

/** What has to be written by hand before the documentation can be, a sentence for each file. */
export function missing(): string[] {
	const names = operations.map(({ resource, operation }) => `${resource}/${operation}`);
	const eventNames = events.map(({ value }) => value);
	return [
		...differences('operations', names),
		...differences('events', eventNames),
		...eventNames
			.filter((name) => !existsSync(join(root, `catalogue/events/${name}.md`)))
			.map((name) => `Write catalogue/events/${name}.md: the words of its page`),
		...eventNames
			.filter((name) => !(name in eventShapes))
			.map((name) => `Add ${name} to scripts/docs/schemas/events.ts: the shape of its items`),
	];
}
