import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { formsOf } from './forms.mjs';

/**
 * How many operations and events have an output schema: of `all`, `found` ones are there under the version that a new
 * workflow gets, where n8n's editor looks, and `older` ones only under another version of the node.
 * @param n8n path of n8n's start script
 */
export function schemasOf(n8n, { folder, action, trigger }) {
	const { resolveOutputSchemaPath } = createRequire(n8n)('n8n-core');
	const has = (version, { resource, operation, event, triggerOn }, versionFallback) => {
		const choice = resource
			? { resource, operation }
			: { resource: 'event', operation: event ?? triggerOn };
		const path = resolveOutputSchemaPath({ nodeDir: folder, version, versionFallback, ...choice });
		return path !== undefined && existsSync(path);
	};
	const count = (versionFallback) =>
		[action, trigger]
			.filter(Boolean)
			.flatMap((node) =>
				formsOf(node).map(({ chosen }) => has(node.version, chosen, versionFallback)),
			)
			.filter(Boolean).length;
	const all = [action, trigger].filter(Boolean).flatMap(formsOf).length;
	const found = count(false);
	return { all, found, older: count(true) - found };
}
