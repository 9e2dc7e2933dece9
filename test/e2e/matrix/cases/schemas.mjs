import { join } from 'node:path';
import { readJson } from '../../../../scripts/lib/files.mjs';
import { root } from '../../../../scripts/lib/paths.mjs';
import { events } from '../../../../scripts/start/events.mjs';
import { operations } from '../../../../scripts/start/operations.mjs';
import { ZOOM } from '../../../../scripts/start/workflow.mjs';
import { check } from '../outcome.mjs';

const SCHEMAS = join(root, 'nodes/Zoom/__schema__');
/** The versions of the action node. */
const VERSIONS = ['1.0.0', '1.1.0'];
const TRIGGER_TYPE = `${ZOOM}Trigger`;

/** Whether n8n gives the file of the sources, asked as its editor asks before a node has run. */
async function isServed(api, type, version, resource, operation) {
	const expected = readJson(join(SCHEMAS, `v${version}`, resource, `${operation}.json`));
	const served = await api.outputSchema({ type, version, resource, operation });
	return expected !== undefined && JSON.stringify(served) === JSON.stringify(expected);
}

/** What the editor shows of a node that has not run. Of triggers it shows nothing, but n8n gives that too. */
export async function outputSchemas({ api }) {
	const asked = [
		...VERSIONS.flatMap((version) =>
			operations.map(({ resource, operation }) => [ZOOM, version, resource, operation]),
		),
		...events.map(({ event }) => [TRIGGER_TYPE, '1.0.0', 'event', event]),
	];
	const missing = [];
	for (const [type, version, resource, operation] of asked) {
		const served = await isServed(api, type, version, resource, operation);
		if (!served) missing.push(`${resource}/${operation} of ${version}`);
	}
	check(missing.length === 0, `n8n does not give the schemas of ${missing.join(', ')}`);
	return `${operations.length} operations, ${events.length} events`;
}
