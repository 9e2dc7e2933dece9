import {
	NodeOperationError,
	type IExecuteSingleFunctions,
	type IPollFunctions,
} from 'n8n-workflow';
import { rethrow } from '../http/validationError';

/**
 * Passes on an error that was thrown for the value of a field.
 * @throws NodeOperationError that names the field, for a ValidationError; any other error as it is
 */
export function refuseField(
	context: IExecuteSingleFunctions | IPollFunctions,
	label: string,
	error: unknown,
): never {
	rethrow(
		error,
		({ message, description }) =>
			new NodeOperationError(context.getNode(), `'${label}' ${message}`, {
				description,
				itemIndex: 'getItemIndex' in context ? context.getItemIndex() : undefined,
				level: 'warning',
			}),
	);
}
