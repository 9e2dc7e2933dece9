import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';
import { Zoom } from '../../nodes/Zoom/Zoom.node';
import { ZoomTrigger } from '../../nodes/Zoom/ZoomTrigger.node';
import { filesIn, repository } from '../package/workspace';
import { read } from './markdown';

const FOLDER = 'catalogue';

/** What the forms call their fields and choices. */
const words = new Set(
	[new Zoom(), new ZoomTrigger()].flatMap(({ description }) =>
		description.properties.flatMap(wordsIn),
	),
);
/** What n8n calls its own things. */
const N8N = ['Fetch Test Event'];

const files = filesIn(`${repository}/${FOLDER}`).map((file) => `${FOLDER}/${file}`);

it.each(files)('%s calls fields by the names they have', (file) => {
	const text = read(file);
	const named = [...text.matchAll(/\*\*([A-Z][^*:[\]]*)\*\*/g)]
		.flatMap(([, name]) => name.split(' > '))
		.filter((name) => !name.endsWith('.'));
	expect(named.filter((name) => !words.has(name) && !N8N.includes(name))).toEqual([]);
});

function wordsIn(field: INodeProperties): string[] {
	const options = (field.options ?? []) as Array<
		INodeProperties | INodePropertyOptions | INodePropertyCollection
	>;
	return [
		field.displayName,
		...options.flatMap((option) => {
			if ('values' in option) return [option.displayName, ...option.values.flatMap(wordsIn)];
			return 'type' in option ? wordsIn(option) : [option.name];
		}),
	];
}
