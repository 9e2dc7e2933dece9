import { NodeOperationError } from 'n8n-workflow';
import type { ZoomOperation } from '../request/operation';

/**
 * Refuses an update with nothing in it: Zoom takes it, and says that it is done.
 * @param run saves what there is
 * @param where the parts of the form that hold what can change, as a message names them
 */
export function unlessEmpty(
	run: NonNullable<ZoomOperation['run']>,
	where: string,
): NonNullable<ZoomOperation['run']> {
	return async (context, request, send) => {
		if (Object.keys(request.body ?? {}).length > 0) return await run(context, request, send);
		throw new NodeOperationError(context.getNode(), 'There is nothing to update', {
			description: `Add what is to change under ${where}, and fill it in.`,
			itemIndex: context.getItemIndex(),
			level: 'warning',
		});
	};
}
