import type { INodeProperties } from 'n8n-workflow';
import { parserFor, type Parser } from '../request/parsers';
import type { Sending } from '../request/readForm';

/** Where a field goes, if not under its own name, and how it is converted, if not by its type. */
export interface Target {
	/** Dotted path in the body, or name in the query. */
	property?: string;
	parse?: Parser;
	/** What else of the body follows from the field, where the form does not say it. */
	implies?: Record<string, Parser>;
}

/** A field that is sent in the request body. */
export function inBody(field: INodeProperties, target: Target = {}): INodeProperties {
	return sentIn('body', field, target);
}

/** A field that is sent in the query. */
export function inQuery(field: INodeProperties, target: Target = {}): INodeProperties {
	return sentIn('query', field, target);
}

function sentIn(
	type: 'body' | 'query',
	field: INodeProperties,
	{ property = field.name, parse = parserFor(field), implies = {} }: Target,
): INodeProperties {
	const routing: Sending = { send: { type, property }, parse, implies };
	return { ...field, routing };
}
