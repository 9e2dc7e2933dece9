import {
	NodeOperationError,
	type IDataObject,
	type IExecuteSingleFunctions,
	type IHttpRequestOptions,
	type INodeProperties,
	type INodePropertyRouting,
	type IPollFunctions,
	type PreSendAction,
} from 'n8n-workflow';
import { InvalidValue } from '../transport/invalidValue';
import { refusalOf, refuse } from '../transport/refused';
import { isTool } from '../transport/tool';
import { isTimezone } from './dates';
import { byType, type Conversion, type Surroundings } from './convert';
import { unlisted } from './listed';
import { getAt, setAt } from './path';

/** Where a field goes, if not under its own name, and how it is converted, if not by its type. */
export interface Target {
	/** Dotted path in the body, or name in the query. */
	property?: string;
	as?: Conversion;
}

/** A field that is sent in the request body. */
export function inBody(field: INodeProperties, target: Target = {}): INodeProperties {
	return { ...field, routing: routingTo('body', field, target) };
}

/** A field that is sent in the query. */
export function inQuery(field: INodeProperties, target: Target = {}): INodeProperties {
	return { ...field, routing: routingTo('query', field, target) };
}

function routingTo(
	type: 'body' | 'query',
	field: INodeProperties,
	{ property = field.name, as = byType(field) }: Target,
): INodePropertyRouting {
	return {
		send: {
			type,
			property,
			preSend: [
				fill(async (context, options) => {
					const target = (type === 'body' ? options.body : options.qs) as IDataObject;
					const around = surroundings(context, options);
					const given = unlisted(getAt(target, property));
					// A model leaves a text empty when it knows nothing to put there, not to clear what Zoom has.
					const value = as(given === '' && isTool(context) ? undefined : given, around);
					setAt(target, property, orRefuse(context, field.displayName, value));
				}),
			],
		},
	};
}

/**
 * A step that fills in a part of the request. What it refuses is kept with the request rather than thrown, so that the
 * item that fails is told like one that Zoom refused.
 */
export function fill(
	step: (context: IExecuteSingleFunctions, options: IHttpRequestOptions) => Promise<void>,
): PreSendAction {
	return async function (options) {
		if (refusalOf(options)) return options;
		await step(this, options).catch((error: unknown) => {
			if (!(error instanceof NodeOperationError)) throw error;
			refuse(options, error);
		});
		return options;
	};
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

/**
 * A field that is never sent, but checked: a value that can't be meant is refused in words. `path` is where it is in the
 * form.
 */
export function checked(field: INodeProperties, path = field.name): INodeProperties {
	const check = byType(field);
	return {
		...field,
		routing: {
			send: {
				preSend: [
					fill(async (context, options) => {
						const value = check(context.getNodeParameter(path), surroundings(context, options));
						orRefuse(context, field.displayName, value);
					}),
				],
			},
		},
	};
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

/** What the conversions of a request may look at besides their own value. */
export function surroundings(
	context: IExecuteSingleFunctions,
	options: IHttpRequestOptions,
): Surroundings {
	const body = (options.body ?? {}) as IDataObject;
	const query = options.qs ?? {};
	const chosen = unlisted(body.timezone ?? query.timezone);
	const name = typeof chosen === 'string' ? chosen.trim() : '';
	const timezone = name && isTimezone(name) ? name : context.getTimezone();
	return { timezone, body, query };
}
