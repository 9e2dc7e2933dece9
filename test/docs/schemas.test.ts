/* eslint-disable @n8n/community-nodes/no-restricted-imports -- reads files of the package, and asks n8n's own loader */
import Ajv from 'ajv';
import { resolveOutputSchemaPath, loadOutputSchema } from 'n8n-core';
import type { IDataObject, INodeType } from 'n8n-workflow';
import { join } from 'node:path';
import { perform } from '../../catalogue/entry';
import { eventEntry, operationEntry } from '../../catalogue/read';
import { events } from '../../nodes/Zoom/events';
import { resources } from '../../nodes/Zoom/resources';
import { Zoom } from '../../nodes/Zoom/Zoom.node';
import type { Sandbox } from '../../sandbox';
import { sandboxForEvents, watchOf } from '../nodes/Zoom/events/trigger';
import { filesIn, repository } from '../package/workspace';
import type { TestServer } from '../support/http';
import { userCredential, zoom } from '../support/zoom';
import { pathsIn, pathsOf, startFullAnswers, type Schema } from './fullAnswers';

const NODE = join(repository, 'nodes/Zoom');
const anyone = { __rl: true, mode: 'id', value: '85012345678' };
const anyCall = Object.fromEntries(
	['meetingId', 'pastMeetingId', 'webinarId', 'pastWebinarId', 'recordedId'].map((name) => [
		name,
		anyone,
	]),
);

const operations = resources.flatMap(({ name: resource, operations: own }) =>
	own.map(({ value: operation }) => ({ resource, operation })),
);
const ofOperations = operations.map((one) => [`${one.resource}/${one.operation}`, one] as const);
const ofEvents = events.map(({ value }) => [value, value] as const);

const versionsOf = ({ description }: INodeType) => [description.version].flat();
const ofVersions = versionsOf(new Zoom()).map((version) => [version, folderOf(version)] as const);

/** As n8n names it: v1.1.0 for version 1.1. */
function folderOf(version: number): string {
	return `v${version}${'.0'.repeat(3 - String(version).split('.').length)}`;
}

/** What n8n loads for a node; for the first version if nothing else is said. */
const schemaOf = (resource: string, operation: string, version = 1) =>
	loadOutputSchema({ nodeDir: NODE, version, resource, operation }) as unknown as Schema;

/** The same, but nothing that it does not name is allowed. */
function closed({ properties, items, ...rest }: Schema): Schema {
	const members = Object.entries(properties ?? {}).map(([name, member]) => [name, closed(member)]);
	return {
		...rest,
		...(properties && { properties: Object.fromEntries(members), additionalProperties: false }),
		...(items && { items: closed(items) }),
	};
}

/** What is wrong with items that a schema should describe. */
function problems(schema: Schema, items: IDataObject[]): unknown[] {
	const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(closed(schema));
	return items.flatMap((item) => (validate(item) ? [] : (validate.errors ?? [])));
}

const adminOf = (sandbox: Sandbox) =>
	userCredential(sandbox, { oauthTokenData: { ...sandbox.issueToken('admin') } });

describe('n8n finds', () => {
	describe.each(ofVersions)('for version %s of the node', (version, folder) => {
		it.each(ofOperations)('the schema of %s', (_name, { resource, operation }) => {
			const asked = { nodeDir: NODE, version: folder.slice(1), resource, operation };
			expect(resolveOutputSchemaPath(asked)).toBe(
				join(NODE, `__schema__/${folder}/${resource}/${operation}.json`),
			);
			expect(schemaOf(resource, operation, version)).toEqual(schemaOf(resource, operation));
			expect(schemaOf(resource, operation, version)).toMatchObject({ type: 'object' });
		});
	});

	it.each(ofEvents)('the schema of the event %s', (_name, event) => {
		expect(schemaOf('event', event)).toMatchObject({ type: 'object' });
	});

	it('no schema of anything else', () => {
		const paths = [
			...ofVersions.flatMap(([, folder]) => ofOperations.map(([name]) => `${folder}/${name}.json`)),
			...ofEvents.map(([name]) => `${folderOf(1)}/event/${name}.json`),
		];
		expect(filesIn(join(NODE, '__schema__'))).toEqual(paths.sort());
	});
});

describe('what comes out of the sandbox is as the schema says', () => {
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await sandboxForEvents();
	});
	afterAll(async () => await sandbox.close());

	it.each(ofOperations)('%s', async (name, one) => {
		const parameters = { ...one, ...operationEntry(name).call(sandbox) };
		const items = await zoom(sandbox, parameters, { credential: adminOf(sandbox) });
		expect(items.length).toBeGreaterThan(0);
		expect(
			problems(
				schemaOf(one.resource, one.operation),
				items.map(({ json }) => json),
			),
		).toEqual([]);
	});

	it.each(ofEvents)('%s', async (_name, event) => {
		const { parameters, change, shows } = eventEntry(event).occasion(sandbox);
		const watch = watchOf(sandbox, { event, ...parameters }, { admin: true });
		await watch.poll();
		const made = perform(sandbox, change(1));
		const items = await watch.poll();
		expect(items).toMatchObject([shows(made)]);
		const samples = await watch.samples();
		expect(problems(schemaOf('event', event), [...items, ...samples])).toEqual([]);
	});
});

describe('where Zoom sends every member it can send, the schema names those that come out, and no other', () => {
	let sandbox: Sandbox;
	let zoomApi: TestServer;
	beforeAll(async () => {
		[sandbox, zoomApi] = await Promise.all([sandboxForEvents(), startFullAnswers()]);
	});
	afterAll(async () => await Promise.all([sandbox.close(), zoomApi.close()]));

	const credential = () => userCredential(sandbox, { apiUrl: `${zoomApi.url}/v2` });

	it.each(ofOperations)('%s', async (name, one) => {
		const parameters = { ...operationEntry(name).call(sandbox), ...one, ...anyCall };
		const [{ json }] = await zoom(sandbox, parameters, { credential: credential() });
		expect(pathsIn(schemaOf(one.resource, one.operation))).toEqual(pathsOf(json));
	});

	it.each(ofEvents)('%s', async (_name, event) => {
		const { samples } = watchOf(sandbox, { event, ...anyCall }, { credential: credential() });
		const [sample] = await samples();
		expect(pathsIn(schemaOf('event', event))).toEqual(pathsOf(sample));
	});
});
