import { NodeOperationError } from 'n8n-workflow';
import type { OperationRequest, ZoomOperation } from '../request/operation';

const hasBody = ({ body }: OperationRequest) => Object.keys(body ?? {}).length > 0;

/**
 * Refuses an update with nothing in it: Zoom takes it, and says that it is done.
 * @param where the parts of the form that hold what can change, as a message names them
 * @param run saves what there is; it is only sent where there is none
 * @param isChange whether the request changes something
 */
export function unlessEmpty(
	where: string,
	run: NonNullable<ZoomOperation['run']> = async (_context, request, send) => await send(request),
	isChange = hasBody,
): NonNullable<ZoomOperation['run']> {
	return async (context, request, send) => {
		if (isChange(request)) return await run(context, request, send);
		throw new NodeOperationError(context.getNode(), 'There is nothing to update', {
			description: `Add what is to change under ${where}, and fill it in.`,
			itemIndex: context.getItemIndex(),
			level: 'warning',
		});
	};
}
