import type { IDataObject } from 'n8n-workflow';
import { responseSchema } from '../../../sandbox/schemas';
import { operationById } from '../../../sandbox/endpoints';

/** What Zoom adds only where an option of the node asks for it. */
const ONLY_IF_ASKED = ['download_access_token'];

/** The part of JSON Schema that n8n's editor reads. Of several types it shows the first. */
export interface Shape {
	type: string | string[];
	properties?: Record<string, Shape>;
	items?: Shape;
}

export const text: Shape = { type: 'string' };
export const texts: Shape = { type: 'array', items: text };
/** Names are not known beforehand. */
export const dictionary: Shape = { type: 'object' };

/** An object with these members. */
export function object(properties: Record<string, Shape>): Shape {
	return { type: 'object', properties };
}

/** What Zoom answers to the request with this ID in sandbox/endpoints, as the node sends it without options. */
export function answerOf(id: string): Shape {
	const { properties } = plain(responseSchema(operationById(id)) as unknown as Shape);
	const members = Object.entries(properties!).filter(([name]) => !ONLY_IF_ASKED.includes(name));
	return object(Object.fromEntries(members));
}

/** An entry of the list that Zoom answers under `key`. */
export function entryOf(id: string, key: string): Shape {
	return answerOf(id).properties![key].items!;
}

/** Without limits, choices and the rest that the editor does not read. */
function plain({ type, properties, items }: Shape): Shape {
	return {
		type,
		...(properties && { properties: mapped(properties, plain) }),
		...(items && { items: plain(items) }),
	};
}

/** The same object with members that may be null. */
export function nullable({ properties }: Shape): Shape {
	return object(
		mapped(properties!, (member) => ({ ...member, type: [...[member.type].flat(), 'null'] })),
	);
}

/**
 * The shape of what a function of the node makes of an object, found by giving it an object that has every member of
 * the shape.
 */
export async function changedBy(
	shape: Shape,
	change: (entry: IDataObject) => IDataObject | Promise<IDataObject>,
): Promise<Shape> {
	return shapeOf(await change(specimenOf(shape) as IDataObject));
}

/** Stands for a value of a type. */
class Value {
	constructor(readonly shape: Shape) {}
}

/** An object that has every member of the shape, and lists of one entry. */
export function specimenOf(shape: Shape): unknown {
	if (shape.properties) return mapped(shape.properties, specimenOf);
	return shape.items ? [specimenOf(shape.items)] : new Value(shape);
}

function shapeOf(specimen: unknown): Shape {
	if (specimen instanceof Value) return specimen.shape;
	if (Array.isArray(specimen)) return { type: 'array', items: shapeOf(specimen[0]) };
	return object(mapped(specimen as Record<string, unknown>, shapeOf));
}

function mapped<From, To>(
	members: Record<string, From>,
	change: (member: From) => To,
): Record<string, To> {
	return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, change(value)]));
}
