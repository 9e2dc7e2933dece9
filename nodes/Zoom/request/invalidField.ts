import {
	NodeOperationError,
	type IExecuteSingleFunctions,
	type IPollFunctions,
} from 'n8n-workflow';
import { ValidationError } from '../http/validationError';

/**
 * Passes a converted value on.
 * @throws NodeOperationError that names the field, when the value can't be meant
 */
export function orRefuse<T>(
	context: IExecuteSingleFunctions | IPollFunctions,
	label: string,
	value: T | ValidationError,
): T {
	if (!(value instanceof ValidationError)) return value;
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
