import { Zoom } from '../../../nodes/Zoom/Zoom.node.js';
import { ZoomTrigger } from '../../../nodes/Zoom/ZoomTrigger.node.js';
import { eventEntry } from '../../../catalogue/read';
import { events } from '../../../nodes/Zoom/events';
import { formatted, type DocsFile } from '../files';
import { operationShapes } from '../schemas/operations';
import type { Shape } from '../schemas/shape';

type Shapes = Record<string, () => Shape | Promise<Shape>>;

/** Where n8n looks for what a version of a node in nodes/Zoom gives out, by resource and operation. */
const folderOf = (version: number) =>
	`nodes/Zoom/__schema__/v${[...String(version).split('.'), 0, 0].slice(0, 3).join('.')}`;

async function schemaFile(path: string, shape: Shape): Promise<DocsFile> {
	return { path, text: await formatted(path, JSON.stringify(shape)) };
}

const eventShapes: Shapes = Object.fromEntries(
	events.map(({ value }) => [value, eventEntry(value).item]),
);

/** A JSON Schema of what each operation and event gives out, for each version of its node; events lie under `event`. */
export async function files(): Promise<DocsFile[]> {
	const [action, trigger] = [new Zoom(), new ZoomTrigger()].map(({ description }) =>
		[description.version].flat().map(folderOf),
	);
	const placed = [
		...action.flatMap((folder) => inFolder(folder, operationShapes)),
		...trigger.flatMap((folder) => inFolder(`${folder}/event`, eventShapes)),
	];
	return await Promise.all(
		placed.map(async ([path, shape]) => await schemaFile(path, await shape())),
	);
}

function inFolder(folder: string, shapes: Shapes) {
	return Object.entries(shapes).map(([name, shape]) => [`${folder}/${name}.json`, shape] as const);
}
