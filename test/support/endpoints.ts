import { allOperations, type Operation } from '../../sandbox/endpoints';

/**
 * The endpoint that an operation's form asks; several operations may ask one.
 * @throws Error when the local Zoom API has none
 */
export function endpointOf({ method, url }: { method: string; url: string }): Operation {
	const found = allOperations.find((one) => one.method === method && one.path === url);
	if (!found) throw new Error(`${method} ${url} is no endpoint of sandbox/`);
	return found;
}
