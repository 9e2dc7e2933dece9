import {
	NodeOperationError,
	type IExecuteSingleFunctions,
	type INodeProperties,
	type INodePropertyRouting,
	type IPollFunctions,
} from 'n8n-workflow';
import { InvalidValue } from '../transport/invalidValue';
import { byType, type Conversion } from './convert';

/** Where a field goes, if not under its own name, and how it is converted, if not by its type. */
export interface Target {
	/** Dotted path in the body, or name in the query. */
	property?: string;
	as?: Conversion;
	/** What else of the body follows from the field, where the form does not say it. */
	along?: Record<string, Conversion>;
}

/** The routing of a field: n8n puts the raw value into the request, and readForm.ts makes of it what Zoom takes. */
export interface Sending extends INodePropertyRouting {
	send: { type: 'body' | 'query'; property: string };
	as: Conversion;
	along: Record<string, Conversion>;
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
	{ property = field.name, as = byType(field), along = {} }: Target,
): INodeProperties {
	const routing: Sending = { send: { type, property }, as, along };
	return { ...field, routing };
}

/**
 * Passes a converted value on.
 * @throws NodeOperationError that names the field, when the value can't be meant
 */
export function orRefuse<T>(
	context: IExecuteSingleFunctions | IPollFunctions,
	label: string,
	value: T | InvalidValue,
): T {
	if (!(value instanceof InvalidValue)) return value;
	throw refusal(context, `'${label}' ${value.message}`, value.description);
}

/** What the user reads about a value, before anything is sent. */
export function refusal(
	context: IExecuteSingleFunctions | IPollFunctions,
	message: string,
	description: string,
): NodeOperationError {
	return new NodeOperationError(context.getNode(), message, {
		description,
		itemIndex: 'getItemIndex' in context ? context.getItemIndex() : undefined,
		level: 'warning',
	});
}
