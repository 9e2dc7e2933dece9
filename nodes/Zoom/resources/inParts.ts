import { NodeApiError, type IDataObject } from 'n8n-workflow';
import {
	single,
	type OperationRequest,
	type OperationResult,
	type SendRequest,
} from '../request/operation';

/** How many people Zoom takes in one request. */
const MOST = 30;

/**
 * Sends a list of people in as many requests as it takes, and gives Zoom's answer to the last.
 * @param people the member of the body that holds them
 * @throws NodeApiError that also says how many were done before, when a later request is refused
 */
export async function inParts(
	request: OperationRequest,
	send: SendRequest,
	people: 'panelists' | 'registrants',
): Promise<OperationResult> {
	const all = request.body?.[people] as IDataObject[];
	let result = single({});
	for (let done = 0; done < all.length; done += MOST) {
		const body = { ...request.body, [people]: all.slice(done, done + MOST) };
		result = await send({ ...request, body }).catch((error: unknown) => {
			if (done > 0 && error instanceof NodeApiError) {
				const before = `The first ${done} of the ${all.length} ${people} are done. Leave them out when you run it again.`;
				error.description = [before, error.description].filter(Boolean).join(' ');
			}
			throw error;
		});
	}
	return result;
}
