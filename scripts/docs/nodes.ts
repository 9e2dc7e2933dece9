import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { resources as allResources } from '../../nodes/Zoom/resources';
// With its ending, as a file of the same name holds what n8n's lists say of the node.
import { Zoom } from '../../nodes/Zoom/Zoom.node.js';
import type { Operation as Endpoint } from '../../sandbox/endpoints';
import { endpointOf } from './endpointOf';
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
