/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- looks for an n8n that npm start installed */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { INodeProperties } from 'n8n-workflow';
import { resources } from '../../nodes/Zoom/resources';
import { Zoom } from '../../nodes/Zoom/Zoom.node';
import { shownFor } from '../../scripts/docs/shownFor';
import { read, sections, tableRows } from './markdown';

const guide = sections(read('docs/migration.md'));
const rowsOf = (operation: string) =>
	tableRows(guide.find(({ title }) => title === operation)!.text);

const settings = [
	'Audio',
	'Alternative Hosts',
	'Auto Recording',
	'Host Meeting in China',
	'Host Meeting in India',
	'Host Video',
	'Join Before Host',
	'Muting Upon Entry',
	'Participant Video',
	'Registration Type',
	'Watermark',
].map((name) => `Settings > ${name}`);
const details = ['Agenda', 'Duration', 'Password', 'Schedule For', 'Start Time'];
const rest = ['Timezone Name or ID', 'Topic', 'Type'];

/** The fields of n8n's own node, as n8n-nodes-base 2.41.1 describes them in nodes/Zoom/MeetingDescription. */
const BUILT_IN: Record<string, string[]> = {
	Create: [...details, ...rest, ...settings],
	Delete: ['ID', 'Occurrence ID', 'Schedule Reminder'],
	Get: ['ID', 'Occurrence ID', 'Show Previous Occurrences'],
	'Get Many': ['Return All', 'Limit', 'Type'],
	Update: ['ID', ...details, ...rest, ...settings],
};

it.each(Object.entries(BUILT_IN))(
	'%s has a row for each field of the built-in node',
	(name, fields) => {
		expect(
			rowsOf(name)
				.map(([field]) => field)
				.sort(),
		).toEqual([...fields].sort());
	},
);

const installed = descriptionOfInstalled();
if (installed) {
	it('lists the fields as the n8n which is installed here has them', () => {
		for (const [name, fields] of Object.entries(BUILT_IN)) {
			const found = installed
				.filter(({ displayOptions }) => displayOptions?.show?.operation?.includes(valueOf(name)))
				.flatMap(namesIn);
			expect(found.sort()).toEqual([...fields].sort());
		}
	});
}

const inBoth = Object.keys(BUILT_IN).filter((name) =>
	resources
		.find((resource) => resource.name === 'meeting')!
		.operations.some(({ value }) => value === valueOf(name)),
);

it.each(inBoth)('%s leads to fields that exist', (name) => {
	const chosen = { resource: 'meeting', operation: valueOf(name) };
	const form = shownFor(new Zoom().description.properties, chosen);
	const names = form.flatMap(pathsIn);
	const named = rowsOf(name).map(([, here]) => here);
	expect(names).toEqual(expect.arrayContaining(named.filter((here) => here !== '–')));
});

function valueOf(name: string): string {
	return name === 'Get Many' ? 'getAll' : name.toLowerCase();
}

/** Names of the fields in a built-in field; those of its groups without the first group's name. */
function namesIn({ displayName, type, options = [] }: INodeProperties): string[] {
	if (type !== 'collection') return [displayName];
	return (options as INodeProperties[]).flatMap((option) =>
		option.type === 'collection' ? pathsIn(option) : [option.displayName],
	);
}

/** The field, or the fields of a group with the group's name in front. */
function pathsIn({ displayName, type, options = [] }: INodeProperties): string[] {
	if (type !== 'collection') return [displayName];
	return (options as INodeProperties[]).flatMap(pathsIn).map((path) => `${displayName} > ${path}`);
}

/** The fields of the built-in node in an n8n that `npm start` installed. */
function descriptionOfInstalled(): INodeProperties[] | undefined {
	const cache = process.env.N8N_ZOOM_CACHE ?? join(homedir(), '.cache', 'n8n-nodes-zoom');
	const file = 'node_modules/n8n-nodes-base/dist/nodes/Zoom/MeetingDescription.js';
	const [found] = (existsSync(cache) ? readdirSync(cache) : [])
		.filter((folder) => folder.startsWith('n8n-2.41.1'))
		.map((folder) => join(cache, folder, file))
		.filter((path) => existsSync(path));
	return found
		? (jest.requireActual(found) as { meetingFields: INodeProperties[] }).meetingFields
		: undefined;
}
