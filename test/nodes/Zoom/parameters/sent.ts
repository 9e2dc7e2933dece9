import type { ReceivedRequest } from '../../../../sandbox';
import type { Operation } from '../../../../sandbox/endpoints';

/** What a request said, one entry a parameter: `body settings.audio` and the like. Lists stay whole. */
export type Sent = Map<string, unknown>;

/** Takes a received request apart into the parameters of its operation. */
export function readSent({ path, query, body }: ReceivedRequest, operation: Operation): Sent {
	const sent: Sent = new Map();
	const given = path.split('/');
	operation.path.split('/').forEach((part, index) => {
		if (part.startsWith('{')) sent.set(`path ${part.slice(1, -1)}`, decodeFully(given[index]));
	});
	for (const [name, value] of Object.entries(query)) sent.set(`query ${name}`, value);
	flatten(sent, 'body ', body);
	return sent;
}

function flatten(sent: Sent, name: string, value: unknown): void {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		if (value !== undefined) sent.set(name, value);
		return;
	}
	for (const [key, member] of Object.entries(value)) {
		flatten(sent, name.endsWith(' ') ? `${name}${key}` : `${name}.${key}`, member);
	}
}

function decodeFully(segment: string): string {
	const once = decodeURIComponent(segment);
	return once.includes('%') ? decodeURIComponent(once) : once;
}
