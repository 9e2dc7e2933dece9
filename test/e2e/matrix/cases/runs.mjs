import { checkEvents } from '../../../../scripts/start/check-events.mjs';
import { checkOperations } from '../../../../scripts/start/check.mjs';
import { execute } from '../../../../scripts/start/executions.mjs';
import { saveAllOperations } from '../../../../scripts/start/setup.mjs';
import { publishEvents, unpublishEvents } from '../../../../scripts/start/triggers.mjs';
import { TRIGGER } from '../../../../scripts/start/workflow.mjs';
import { check } from '../outcome.mjs';
import { EACH_MEETING, getMeeting, inARow, items } from '../workflows.mjs';

const ITEMS = 1_000;

/** Runs a part of `npm start -- --check`; throws its lines about what failed. */
async function counted(run) {
	const failures = [];
	const print = (line) => line.startsWith('FAILED') && failures.push(line);
	const { passed, failed } = await run(print);
	check(failed === 0, `${failed} of ${passed + failed} failed: ${failures.join('; ')}`);
	return passed;
}

/** Every operation with either login. */
export async function runOperations({ api, profile, sandbox, logins }) {
	const passed = [];
	for (const login of logins) {
		const workflowId = await saveAllOperations({ api, profile, sandbox, login });
		const { title } = login;
		passed.push(
			await counted((print) => checkOperations({ api, sandbox, workflowId, title, print })),
		);
	}
	return `${passed.join(' + ')} with either login`;
}

/** Every event exactly once, then a minute in which none may fire. */
export async function runEvents({ api, profile, sandbox, logins }) {
	const workflows = await publishEvents({ api, profile, sandbox, logins });
	try {
		const passed = await counted((print) => checkEvents({ api, sandbox, workflows, print }));
		return `${passed - 1} events once each, none in an idle minute`;
	} finally {
		await unpublishEvents(api, workflows);
	}
}

/** Saves a workflow, runs it by hand and waits for its end. */
export async function runOnce(api, workflow) {
	return await execute(api, await api.saveWorkflow(undefined, workflow), TRIGGER);
}

/** Ids of meetings still to come, of which `count` are made, every one another. */
export const newMeetings = (sandbox, count) =>
	Array.from({ length: count }, (_, index) =>
		Number(sandbox.control('addMeeting', { topic: `Meeting ${index + 1}` }).id),
	);

/** Continue (regular output) and Continue (error output), with a failing item between two good ones. */
export async function continueOnFail({ api, sandbox, logins: [login] }) {
	const [first, last] = newMeetings(sandbox, 2);
	const list = items([first, 1, last]);
	const zoom = (onError) => getMeeting(login, EACH_MEETING, { onError });

	const regular = inARow('Continue', [...list, zoom('continueRegularOutput')]);
	const together = (await runOnce(api, regular)).node('Zoom');
	const shown = together.items.map(({ id, error }) => error ?? id);
	check(
		shown.length === 3 && shown[0] === first && shown[2] === last && together.items[1].error,
		`regular output gave ${JSON.stringify(shown)}`,
	);
	const error = inARow('Continue (error output)', [...list, zoom('continueErrorOutput')]);
	const apart = (await runOnce(api, error)).node('Zoom');
	const good = apart.items.map(({ id }) => id);
	check(
		good.length === 2 && good[0] === first && good[1] === last && apart.failure,
		`error output gave ${JSON.stringify(good)} and ${apart.failure}`,
	);
	return `3 items, the one that fails: "${apart.failure}"`;
}

/** 1,000 different meetings, read by one node. */
export async function thousandItems({ api, sandbox, logins: [login] }) {
	const ids = newMeetings(sandbox, ITEMS);
	const workflow = inARow('1,000 items', [...items(ids), getMeeting(login, EACH_MEETING)]);
	const { status, failure, node } = await runOnce(api, workflow);
	check(status === 'success', `the execution ended with "${status}": ${failure}`);
	const { items: read, start, end } = node('Zoom');
	const got = read.map(({ id }) => id);
	check(got.length === ITEMS, `${got.length} of ${ITEMS} items came out`);
	const wrong = got.findIndex((id, index) => id !== ids[index]);
	check(wrong === -1, `item ${wrong} is meeting ${got[wrong]}, not ${ids[wrong]}`);
	return `${ITEMS} in, ${got.length} out in the same order, ${((end - start) / 1000).toFixed(1)} s`;
}
