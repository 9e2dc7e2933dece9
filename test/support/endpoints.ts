import { allOperations, type Operation } from '../../sandbox/endpoints';

/** The endpoints that these forms ask, each once. */
export function endpointsOf(forms: Array<{ method: string; url: string }>): Operation[] {
	return allOperations.filter((endpoint) =>
		forms.some(({ method, url }) => method === endpoint.method && url === endpoint.path),
	);
}
