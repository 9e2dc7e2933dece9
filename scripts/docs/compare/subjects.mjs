import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from '../../lib/paths.mjs';

const OURS = 'nodes/Zoom';
/** n8n's own nodes: folders and files below `n8n-nodes-base/dist/nodes`. `code` is what runs in the newest version. */
const BUILT_IN = [
	{
		title: 'Google Calendar',
		folder: 'Google/Calendar',
		action: 'GoogleCalendar',
		trigger: 'GoogleCalendarTrigger',
		code: [''],
	},
	{
		title: 'Gmail',
		folder: 'Google/Gmail',
		action: 'Gmail',
		trigger: 'GmailTrigger',
		code: ['v2', 'utils', 'GenericFunctions.js', 'GmailTrigger.node.js'],
	},
	{
		title: 'Notion',
		folder: 'Notion',
		action: 'Notion',
		trigger: 'NotionTrigger',
		code: ['v3', 'shared/GenericFunctions.js', 'NotionTrigger.node.js'],
	},
	{
		title: 'Airtable',
		folder: 'Airtable',
		action: 'Airtable',
		trigger: 'AirtableTrigger',
		code: ['v2', 'v1/GenericFunctions.js', 'AirtableTrigger.node.js'],
	},
	{ title: 'Zoom, built in', folder: 'Zoom', action: 'Zoom', code: [''] },
];

/**
 * The nodes that are compared, this package's first: title, folder, action node, trigger node (undefined where there
 * is none), each with the version that a new workflow gets, and the paths of the code that runs.
 * @param n8n path of n8n's start script
 */
export function loadSubjects(n8n) {
	const requireHere = createRequire(import.meta.url);
	const requireN8n = createRequire(n8n);
	const nodes = join(dirname(requireN8n.resolve('n8n-nodes-base/package.json')), 'dist/nodes');
	const ours = (name) => newest(requireHere(join(root, OURS, `${name}.node.ts`))[name]);
	const builtIn = (folder, name) =>
		name && newest(requireN8n(join(nodes, folder, `${name}.node.js`))[name]);
	return [
		{
			title: 'This package',
			isOurs: true,
			folder: join(root, OURS),
			action: ours('Zoom'),
			trigger: ours('ZoomTrigger'),
			code: [join(root, OURS)],
		},
		...BUILT_IN.map(({ title, folder, action, trigger, code }) => ({
			title,
			folder: join(nodes, folder),
			action: builtIn(folder, action),
			trigger: builtIn(folder, trigger),
			code: code.map((path) => join(nodes, folder, path)),
		})),
	];
}

function newest(NodeType) {
	const node = new NodeType();
	const type = node.getNodeType?.() ?? node;
	const { version } = type.description;
	const newestVersion = Array.isArray(version) ? Math.max(...version) : version;
	return { type, version: node.description.defaultVersion ?? newestVersion };
}
