import type { EventEntry } from '../../catalogue/entry';
import { differences, eventEntry, hasEntry } from '../../catalogue/read';
import { eventText, strayTexts } from '../../catalogue/texts';
import { events } from '../../nodes/Zoom/events';
import type { ZoomEvent } from '../../nodes/Zoom/polling/events';
import { resources } from '../../nodes/Zoom/resources';
import { allOperations } from '../../sandbox/endpoints';

const operations = resources.flatMap(({ name: resource, operations: own }) =>
	own.map(({ value, request }) => ({ name: `${resource}/${value}`, ...request })),
);

/** What has to be written by hand before the documentation can be, a sentence for each file. */
export function missing(): string[] {
	const names = operations.map(({ name }) => name);
	const eventNames = events.map(({ value }) => value);
	return [
		...operations
			.filter(({ method, path }) => !allOperations.some(isAt(method, path)))
			.map(
				({ name, method, path }) =>
					`Write sandbox/endpoints/${name}.ts: what Zoom says of ${method} ${path}`,
			),
		...differences('operations', names),
		...differences('events', eventNames),
		...eventNames.flatMap((name) => problemOf(() => eventText(name))),
		...strayTexts(eventNames),
		...events.filter(({ value }) => hasEntry(`events/${value}`)).flatMap(missingInEntry),
	];
}

function isAt(method: string, path: string) {
	return (endpoint: { method: string; path: string }) =>
		endpoint.method === method && endpoint.path === path;
}

function problemOf(read: () => unknown): string[] {
	try {
		read();
		return [];
	} catch (error) {
		return [(error as Error).message];
	}
}

function missingInEntry({ value, fields }: ZoomEvent): string[] {
	const file = `catalogue/events/${value}.ts`;
	const entry: Partial<EventEntry> = eventEntry(value);
	const { requests = [], sometimesAsks = [], item, occasion, list } = entry;
	const asked = [
		...requests.flatMap(({ ids, forNew = [] }) => [...ids, ...forNew]),
		...sometimesAsks,
	];
	const isList = JSON.stringify(fields).includes('"page_size"');
	return [
		...asked
			.filter((id) => !allOperations.some((endpoint) => endpoint.id === id))
			.map((id) => `${file} names ${id}, which no endpoint in sandbox/endpoints has as its ID`),
		...(requests.length > 0 ? [] : [`Add requests to ${file}: the endpoints that a poll asks`]),
		...(occasion
			? []
			: [`Add occasion to ${file}: what is watched, and what makes the event happen`]),
		...(item ? [] : [`Add item to ${file}: what an item of the event holds`]),
		...(list || !isList ? [] : [`Add list to ${file}: the list that the event watches`]),
	];
}
