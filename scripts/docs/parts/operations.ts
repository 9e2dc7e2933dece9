import type { INodeProperties } from 'n8n-workflow';
import { operationEntry } from '../../../catalogue/read';
import { exampleOf } from '../examples';
import { fieldTables } from '../fields';
import { formatted, type DocsFile } from '../files';
import { filledInTable } from '../filledIn';
import { anchorOf, jsonBlock, listed, page, table } from '../markdown';
import {
	resources,
	wholeField,
	type DocumentedOperation as Operation,
	type DocumentedResource as Resource,
} from '../nodes';
import { paceOf } from '../requests';
import { levelsCell, scopeRow } from '../scopeRows';

/** A page for each resource of the action node. */
export async function files(): Promise<DocsFile[]> {
	const pages: DocsFile[] = [];
	for (const resource of resources) {
		const path = `docs/resources/${resource.resource}.md`;
		pages.push({ path, text: await formatted(path, await resourcePage(resource)) });
	}
	return pages;
}

async function resourcePage(resource: Resource): Promise<string> {
	const chapters: string[] = [];
	for (const operation of resource.operations) chapters.push(await chapter(operation, resource));
	return page([
		`# ${resource.name}`,
		`What the **Zoom** node can do with **Resource** set to ${resource.name}. What all operations share, such as lists, Simplify and Output, is on the page [Using the Zoom node](../using.md).`,
		table(
			['Operation', 'What it does', 'Zoom wants'],
			resource.operations.map((operation) => [
				`[${operation.name}](#${anchorOf(operation.name)})`,
				operation.description,
				operationWants(operation),
			]),
		),
		...chapters,
		...sharedIn(resource).map((field) => sharedChapter(field, resource)),
	]);
}

async function chapter(operation: Operation, resource: Resource): Promise<string> {
	const { wants, goodToKnow } = operationEntry(nameOf(operation));
	const shared = sharedIn(resource);
	const own = operation.fields.filter(({ name }) => !shared.some((field) => field.name === name));
	const { parameters, item, count } = await exampleOf(nameOf(operation));
	return page([
		`## ${operation.name}`,
		`${operation.description}.`,
		facts(operation, wants),
		goodToKnow.map((text) => `- ${text}`).join('\n'),
		`### Fields of ${operation.name}`,
		fieldTables(own, operation.fields),
		...shared
			.filter((field) => has(operation, field))
			.map(({ displayName }) => `**${displayName}**: see [below](#${anchorOf(displayName)}).`),
		`### Example of ${operation.name}`,
		Object.keys(parameters).length > 0
			? filledInTable(operation.fields, parameters)
			: 'Nothing has to be filled in.',
		count > 1 ? 'The first item that comes out:' : 'What comes out:',
		jsonBlock(item),
	]);
}

/** Plan, role and switches that an operation needs. */
export function operationWants(operation: Operation): string {
	return operationEntry(nameOf(operation)).wants;
}

function nameOf({ resource, operation }: Operation): string {
	return `${resource}/${operation}`;
}

function facts({ endpoint, zoomPage, title }: Operation, wants: string): string {
	const { granular, classic } = scopeRow(title, [endpoint]);
	const pages = endpoint.pagination ? ` for every ${endpoint.pagination.pageSizeMax} entries` : '';
	return table(
		['Zoom wants', wants],
		[
			['Cost', `1 ${endpoint.rateLimit} request${pages}. ${paceOf(endpoint.rateLimit)}`],
			['Scopes, granular', levelsCell(granular)],
			['Scopes, classic', levelsCell(classic)],
			['Request', `[${endpoint.method} ${endpoint.path}](${zoomPage})`],
		],
	);
}

/** Groups of groups that several operations show, such as the settings of Create and Update. */
function sharedIn({ operations }: Resource): INodeProperties[] {
	const fields = operations.flatMap((operation) => operation.fields).filter(hasGroups);
	return fields.filter(
		({ name }, index) => fields.findIndex((field) => field.name === name) < index,
	);
}

function hasGroups({ type, options = [] }: INodeProperties): boolean {
	return (
		type === 'collection' &&
		options.some((option) => 'type' in option && option.type === 'collection')
	);
}

const has = ({ fields }: Operation, { name }: INodeProperties) =>
	fields.some((field) => field.name === name);

function sharedChapter(field: INodeProperties, { operations }: Resource): string {
	const users = operations.filter((operation) => has(operation, field));
	return page([
		`## ${field.displayName}`,
		`For ${listed(
			users.map(({ name }) => `[${name}](#${anchorOf(name)})`),
			'and',
		)}.`,
		fieldTables([wholeField(field.name)]),
	]);
}
