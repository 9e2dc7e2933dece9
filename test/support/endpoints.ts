import { resources } from '../../nodes/Zoom/resources';
import { allOperations, type Operation } from '../../sandbox/endpoints';
import type { Form } from './form';

/**
 * The endpoint that an operation's form asks; several operations may ask one.
 * @throws Error when the local Zoom API has none
 */
export function endpointOf({ method, url }: { method: string; url: string }): Operation {
	const found = allOperations.find((one) => one.method === method && one.path === url);
	if (!found) throw new Error(`${method} ${url} is no endpoint of sandbox/`);
	return found;
}

/** Zoom's names for what an operation always sends in the body, without a field for it: `body action`. */
export function fixedIn({ resource, operation }: Pick<Form, 'resource' | 'operation'>): string[] {
	const { operations } = resources.find(({ name }) => name === resource)!;
	const { request } = operations.find(({ value }) => value === operation)!;
	return Object.keys(request.body ?? {}).map((name) => `body ${name}`);
}
