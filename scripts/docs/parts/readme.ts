/* eslint-disable @n8n/community-nodes/no-restricted-imports -- lists the example workflows */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { events } from '../../../nodes/Zoom/events';
import { root, type DocsFile } from '../files';
import { anchorOf, table } from '../markdown';
import { resources } from '../nodes';
import { withRegions } from '../regions';
import { builtInHasMore } from './elsewhere';
import { pollCost, wantsOf } from './events';
import { operationWants } from './operations';

/** What stands between the marks of the README, by their name. */
const REGIONS: Record<string, () => string> = {
	operations: () =>
		table(
			['Resource', 'Operation', 'What it does', 'Zoom wants'],
			resources.flatMap(({ resource, name, operations }) =>
				operations.map((operation, index) => [
					index === 0 ? `[**${name}**](docs/resources/${resource}.md)` : '',
					`[${operation.name}](docs/resources/${resource}.md#${anchorOf(operation.name)})`,
					operation.description,
					operationWants(operation),
				]),
			),
		),
	events: () =>
		table(
			['Event', 'Zoom wants', 'Requests of a poll'],
			events.map((event) => [
				`[${event.name}](docs/events/${event.value}.md): ${lowered(event.description)}`,
				wantsOf(event),
				pollCost(event),
			]),
		),
	examples: () =>
		readdirSync(join(root, 'examples')).filter(isWorkflow).map(exampleLine).join('\n'),
	elsewhere: builtInHasMore,
};

/** README.md, with what is between its marks written anew. */
export async function files(): Promise<DocsFile[]> {
	return [await withRegions('README.md', REGIONS)];
}

function isWorkflow(file: string): boolean {
	return file.endsWith('.json');
}

function exampleLine(file: string): string {
	const { name } = JSON.parse(readFileSync(join(root, 'examples', file), 'utf8')) as {
		name: string;
	};
	const title = name.replace(/^Zoom: /, '');
	return `- [${title[0].toUpperCase()}${title.slice(1)}](examples/${file})`;
}

function lowered(text: string): string {
	return text[0].toLowerCase() + text.slice(1);
}
