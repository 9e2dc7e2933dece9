import type { IDataObject } from 'n8n-workflow';
import { resources } from '../../../nodes/Zoom/resources';
import type { Operation } from '../../../nodes/Zoom/resources/define';
import { namesIn, type Kept } from '../../../nodes/Zoom/request/simplify';
import { endpointOf } from '../endpointOf';
import { answerOf, entryOf, object, texts, type Shape } from './shape';

/** What an item holds that an operation gives out with its form as it is at first, by resource and operation. */
export const operationShapes: Record<string, () => Shape> = Object.fromEntries(
	resources.flatMap(({ name, operations }) =>
		operations.map((operation) => [`${name}/${operation.value}`, () => shapeOf(operation)]),
	),
);

function shapeOf({ request, path = {}, list, simplify, emptyResponse }: Operation): Shape {
	if (emptyResponse) {
		const identifiers = Object.fromEntries(Object.keys(path).map((name) => [name, '1']));
		return typesOf(emptyResponse({ ...request, identifiers, query: {}, choices: {} }));
	}
	const { id } = endpointOf(request.method, request.path);
	const whole = list ? entryOf(id, list.key) : answerOf(id);
	return simplify ? keptOf(whole, simplify) : whole;
}

function typesOf(item: IDataObject): Shape {
	const members = Object.entries(item).map(([name, value]): [string, Shape] => [
		name,
		Array.isArray(value) ? texts : { type: typeof value },
	]);
	return object(Object.fromEntries(members));
}

/** The part of a shape that Simplify keeps. */
function keptOf({ properties = {}, items }: Shape, kept: Kept): Shape {
	if (items) return { type: 'array', items: keptOf(items, kept) };
	const found = namesIn(kept).filter(([name]) => name in properties);
	const members = found.map(([name, inner]) => {
		const member = properties[name];
		return [name, inner ? keptOf(member, inner) : member] as const;
	});
	return object(Object.fromEntries(members));
}
