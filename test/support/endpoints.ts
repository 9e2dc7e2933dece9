import { resources } from '../../nodes/Zoom/resources';
import { allOperations, type Operation } from '../../sandbox/endpoints';
import type { Form } from './form';

type Call = Pick<Form, 'method' | 'url'>;

/** The endpoints that these forms ask, each once. */
export function endpointsOf(forms: Call[]): Operation[] {
	return allOperations.filter((endpoint) =>
		forms.some(({ method, url }) => method === endpoint.method && url === endpoint.path),
	);
}

/** Zoom's names for what the operation of an endpoint always sends in the body, without a field for it. */
export function fixedIn({ method, path }: Pick<Operation, 'method' | 'path'>): string[] {
	const operation = resources
		.flatMap(({ operations }) => operations)
		.find(({ request }) => request.method === method && request.path === path);
	return Object.keys(operation?.request.body ?? {});
}
