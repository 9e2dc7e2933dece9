import { setTimeout as sleep } from 'node:timers/promises';
import { readExecution } from '../../../scripts/start/executions.mjs';
import { untilActive } from '../../../scripts/start/triggers.mjs';
import { inTurn } from './inTurn.mjs';

/** n8n polls every minute, at a second of its choice; what follows takes a moment. */
const PATIENCE_MS = 120_000;

/** Publishes a workflow, does `work` while it is published, and takes it back. Returns what `work` does. */
export async function whilePublished(api, id, name, work) {
	await inTurn(async () => await api.publishWorkflow(id));
	try {
		await untilActive(api, { row: { name }, id });
		return await work();
	} finally {
		await inTurn(async () => await api.unpublishWorkflow(id));
	}
}

/**
 * Waits for the execution of a published workflow whose node `trigger` gave an item for which `isWanted` holds.
 * Returns what `readExecution` does.
 */
export async function executionWith(api, id, trigger, isWanted) {
	const deadline = Date.now() + PATIENCE_MS;
	for (;;) {
		const executions = await api.executions(id);
		const runs = await Promise.all(
			executions.map(async (each) => await readExecution(api, each.id)),
		);
		const run = runs.find(({ node }) => node(trigger).items.some(isWanted));
		if (run) return run;
		if (Date.now() > deadline) {
			throw new Error(`${trigger} did not start the workflow; ${runs.length} other executions`);
		}
		await sleep(1_000);
	}
}
