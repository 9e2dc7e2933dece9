/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- reads the examples, never published */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	NodeHelpers,
	type INode,
	type INodeParameters,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { Zoom } from '../../nodes/Zoom/Zoom.node';
import { ZoomTrigger } from '../../nodes/Zoom/ZoomTrigger.node';

const folder = join(__dirname, '../../examples');
const descriptions: Record<string, INodeTypeDescription> = {
	'n8n-nodes-zoom.zoom': new Zoom().description,
	'n8n-nodes-zoom.zoomTool': new Zoom().description,
	'n8n-nodes-zoom.zoomTrigger': new ZoomTrigger().description,
};
/** What n8n adds to the form: when to poll, and what a model reads of a tool. */
const ADDED = ['pollTimes', 'descriptionType', 'toolDescription'];

const nodes = readdirSync(folder)
	.filter((file) => file.endsWith('.json'))
	.flatMap((file) => {
		const workflow = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { nodes: INode[] };
		return workflow.nodes
			.filter(({ type }) => type in descriptions)
			.map((node) => ({ file, name: node.name, node }));
	});

/** The parameters that n8n leaves when it loads the node, and those that it misses. */
function loaded(node: INode) {
	const description = descriptions[node.type];
	const { properties } = description;
	const kept = NodeHelpers.getNodeParameters(
		properties,
		node.parameters,
		true,
		false,
		node,
		description,
	) as INodeParameters;
	const issues = NodeHelpers.getNodeParametersIssues(
		properties,
		{ ...node, parameters: kept },
		description,
	);
	return { kept, issues };
}

/** Paths of all values, with dots. */
function pathsIn(value: unknown, path = ''): string[] {
	if (typeof value !== 'object' || value === null || '__rl' in value) return [path];
	return Object.entries(value).flatMap(([name, inner]) =>
		pathsIn(inner, path ? `${path}.${name}` : name),
	);
}

it.each(nodes)(
	'$file: $name fills in fields that its form has, and all that it needs',
	({ node }) => {
		const { kept, issues } = loaded(node);
		expect(issues).toBeNull();
		const given = pathsIn(node.parameters).filter((path) => !ADDED.includes(path.split('.')[0]));
		expect(pathsIn(kept)).toEqual(expect.arrayContaining(given));
	},
);

it('finds the nodes of all examples', () => {
	expect(new Set(nodes.map(({ file }) => file)).size).toBe(readdirSync(folder).length);
});
