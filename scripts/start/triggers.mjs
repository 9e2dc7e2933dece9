import { setTimeout as sleep } from 'node:timers/promises';
import { events } from './events.mjs';
import { saveWorkflow } from './setup.mjs';
import { eventWorkflow } from './workflow.mjs';

const PUBLISH_TIMEOUT_MS = 90_000;

/** Waits until the trigger of a published workflow is active; `row.name` names it in the error. */
export async function untilActive(api, { row, id }) {
	const deadline = Date.now() + PUBLISH_TIMEOUT_MS;
	for (;;) {
		const { status, triggers } = await api.publicationStatus(id);
		if (status === 'published') return;
		if (status === 'failed' || Date.now() > deadline) {
			const reasons = triggers.map(({ errorMessage }) => errorMessage).filter(Boolean);
			throw new Error(`${row.name} was not published (${status}): ${reasons.join('; ')}`);
		}
		await sleep(500);
	}
}

/**
 * Creates a workflow for each event, or brings that of the last start up to date, publishes it and
 * waits until its trigger is active. The logins take turns from one event to the next.
 * Returns for each event { row, id, occasion, login }: its row, its workflow, and what it watches.
 */
export async function publishEvents({ api, profile, sandbox, logins }) {
	// All of them before the first is published, so that making one sets off no other.
	const occasions = events.map(({ occasion }) => occasion(sandbox.account));
	const workflows = [];
	for (const [index, row] of events.entries()) {
		const login = logins[index % logins.length];
		const occasion = occasions[index];
		const workflow = eventWorkflow({
			name: `When: ${row.name}`,
			row,
			login,
			user: sandbox.userOf(login),
			parameters: occasion.parameters,
			curl: sandbox.curl(...occasion.change(1)),
		});
		const id = await saveWorkflow({ api, profile, key: `event-${row.event}`, workflow });
		await api.publishWorkflow(id);
		workflows.push({ row, id, occasion, login });
	}
	for (const workflow of workflows) await untilActive(api, workflow);
	return workflows;
}

/**
 * Unpublishes them, so that the next start does not compare the sandbox of today with the one that
 * is made then.
 */
export async function unpublishEvents(api, workflows) {
	await Promise.allSettled(workflows.map(async ({ id }) => await api.unpublishWorkflow(id)));
}
