import { flag } from '../form/builders';
import { unlessRefused, type Refusal } from '../http/refusedAnswer';
import { single, type ZoomOperation } from '../request/operation';

const NAME = 'succeedIfGone';

/** Whether to be content where somebody else deleted it first. */
export const succeedIfGone = flag(
	NAME,
	'Succeed if Already Gone',
	'Whether it counts as done when Zoom has nothing to delete any more. The item then says so.',
);

/**
 * Deletes, and where the user wants it, takes for done what Zoom no longer has.
 * @param refusals Zoom's codes for what is not there; an operation's `emptyResponse` says what the item names
 */
export function deleteOrGone(
	refusals: Refusal[],
	emptyResponse: NonNullable<ZoomOperation['emptyResponse']>,
): Pick<ZoomOperation, 'emptyResponse' | 'run'> {
	return {
		emptyResponse,
		async run(_context, request, send) {
			if (request.choices[NAME] !== true) return await send(request);
			const deleted = await unlessRefused(send(request), refusals);
			return deleted ?? single({ ...emptyResponse(request), already_gone: true });
		},
	};
}
