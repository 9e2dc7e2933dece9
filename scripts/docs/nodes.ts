/* eslint-disable @n8n/community-nodes/no-restricted-imports -- reads the source of the nodes */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { events as allEvents } from '../../nodes/Zoom/events';
import { resources as allResources } from '../../nodes/Zoom/resources';
// With its ending, as a file of the same name holds what n8n's lists say of the node.
import { Zoom } from '../../nodes/Zoom/Zoom.node.js';
import type { Operation as Endpoint } from '../../sandbox/endpoints';
import { endpointOf } from './endpointOf';
import { root } from './files';
import { shownFor } from './shownFor';

/** One operation of the action node. */
export interface DocumentedOperation {
	resource: string;
	operation: string;
	/** As the dropdown shows it, such as "Get Many". */
	name: string;
	/** With its resource, such as "Meeting: Get Many". */
	title: string;
	description: string;
	/** Top-level fields that it shows, but for those that choose the operation. */
	fields: INodeProperties[];
	/** What Zoom says of the request that it makes. */
	endpoint: Endpoint;
	/** Address of Zoom's own page. */
	zoomPage: string;
}

/** A resource and its operations, in the order of the dropdowns. */
export interface DocumentedResource {
	resource: string;
	name: string;
	operations: DocumentedOperation[];
}

const { properties } = new Zoom().description;

/** All resources of the action node. */
export const resources: DocumentedResource[] = choicesOf('resource').map(({ name, value }) => ({
	resource: String(value),
	name,
	operations: operationsOf(String(value), name),
}));

/** All operations of the action node. */
export const operations = resources.flatMap((resource) => resource.operations);

/** All events of the trigger, each with the address of Zoom's own page. */
export const events = allEvents.map((event) => ({
	...event,
	zoomPage: zoomPageIn(`nodes/Zoom/events/${event.value}.ts`),
}));

function choicesOf(name: string): INodePropertyOptions[] {
	return properties.find((field) => field.name === name)!.options as INodePropertyOptions[];
}

function operationsOf(resource: string, resourceName: string): DocumentedOperation[] {
	return properties
		.filter(({ name }) => name === 'operation')
		.filter(({ displayOptions }) => displayOptions?.show?.resource?.includes(resource))
		.flatMap(({ options }) => options as INodePropertyOptions[])
		.map(({ name, value, description, routing }) => ({
			resource,
			operation: String(value),
			name,
			title: `${resourceName}: ${name}`,
			description: String(description),
			fields: fieldsFor({ resource, operation: String(value) }),
			endpoint: endpointOf(String(routing?.request?.method), String(routing?.request?.url)),
			zoomPage: zoomPageOf(resource, String(value)),
		}));
}

/** A field with all that it offers under any operation, each under its condition. */
export function wholeField(name: string): INodeProperties {
	return { ...properties.find((field) => field.name === name)!, displayOptions: undefined };
}

/** The form of an operation: only what it shows and offers, without saying that it does. */
function fieldsFor(chosen: Record<string, string>): INodeProperties[] {
	const common = ['authentication', ...Object.keys(chosen)];
	return shownFor(
		properties.filter(({ name }) => !common.includes(name)),
		chosen,
	);
}

function zoomPageOf(resource: string, operation: string): string {
	const { operations } = allResources.find(({ name }) => name === resource)!;
	return operations.find(({ value }) => value === operation)!.see;
}

function zoomPageIn(file: string): string {
	const found = /@see (https:\S+)/.exec(readFileSync(join(root, file), 'utf8'));
	if (!found) throw new Error(`${file} does not say with @see where Zoom describes it`);
	return found[1];
}
