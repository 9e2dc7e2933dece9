import { allOperations, type Operation as Endpoint } from '../../sandbox/endpoints';

/**
 * What Zoom says of the endpoint that an operation asks.
 * @throws Error when the local Zoom API has none
 */
export function endpointOf(method: string, path: string): Endpoint {
	const found = allOperations.find((one) => one.method === method && one.path === path);
	if (!found) throw new Error(`${method} ${path} is not in sandbox/endpoints`);
	return found;
}
