import { setTimeout as sleep } from 'node:timers/promises';
import { execute, readExecution } from '../../../../scripts/start/executions.mjs';
import { check } from '../../matrix/outcome.mjs';
import { importExample } from '../import.mjs';

const FILE = 'nightly-recording-clean-up';
const TRIGGER = 'Every night at 2';
const DAY_MS = 86_400_000;
const STORED_MS = 20_000;

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x3D': '=', '#x2F': '/' };
const decode = (html) => html.replace(/&(#?\w+);/g, (match, name) => entities[name] ?? match);

/** Opens the form that a mail leads to, ticks what `isTicked` holds for, and sends it. Returns what it offers. */
async function answer({ body }, isTicked) {
	const link = decode(/href="([^"]+)"/.exec(body)?.[1] ?? '');
	const page = await (await fetch(link)).text();
	const boxes = [...page.matchAll(/<input type='checkbox'[^>]*value='([^']*)'/g)];
	const offered = boxes.map(([, value]) => decode(value));
	check(offered.length > 0, `the form has no boxes: ${page.slice(-2000)}`);
	const form = new FormData();
	form.append('field-0', JSON.stringify(offered.filter(isTicked)));
	const { status } = await fetch(link, { method: 'POST', body: form });
	check(status === 200, `the answer was taken with ${status}`);
	return offered;
}

/** Waits until n8n has stored that an execution waits, a moment after the mail; no person is as fast. */
async function untilWaiting(api, execution) {
	const deadline = Date.now() + STORED_MS;
	while ((await api.execution(execution)).status !== 'waiting') {
		check(Date.now() < deadline, 'the execution does not wait for the answer');
		await sleep(200);
	}
}

export async function nightlyRecordingCleanUp(context) {
	const { api, sandbox, mailbox, smtp } = context;
	const record = (topic, days) =>
		sandbox.control('addRecording', {
			topic,
			start_time: new Date(Date.now() - days * DAY_MS).toISOString().replace(/\.\d+/, ''),
		});
	const isInTrash = ({ uuid }) => sandbox.data.recordings.find((one) => one.uuid === uuid)?.trashed;
	const [approved, kept] = [record('May go "now" & here', 40), record('Has to stay', 41)];
	const recent = record('Too new', 29);

	const begin = async (to, values = {}) =>
		await importExample(context, FILE, {
			values: { ...values, 'Ask by email': { toEmail: to, ...values['Ask by email'] } },
			credentials: { 'n8n-nodes-base.emailSend': smtp },
		});

	const execution = await api.runWorkflow(await begin('night@example.net'), TRIGGER);
	const mail = await mailbox.waitFor('night@example.net');
	await untilWaiting(api, execution);
	check(!isInTrash(approved), 'something was deleted before the answer');
	const offered = await answer(mail, (label) => label.includes(approved.topic));
	check(
		[approved, kept].every(({ topic }) => offered.some((label) => label.includes(topic))) &&
			!offered.some((label) => label.includes(recent.topic)),
		`the form offers: ${offered.join('; ')}`,
	);
	const run = await readExecution(api, execution);
	check(run.status === 'success', `${run.status}: ${run.failure}`);
	check(isInTrash(approved), 'the ticked recording is not in the trash');
	const trashed = run.node('Move to trash').items;
	check(
		trashed.length === 1 && trashed[0].meetingId === approved.uuid,
		`moved to trash: ${JSON.stringify(trashed)}`,
	);
	check(!isInTrash(kept), 'a recording that was not ticked is in the trash');

	// Nobody answers in time.
	const soon = 'options.limitWaitTime.values';
	const limit = { [`${soon}.resumeAmount`]: 0.03, [`${soon}.resumeUnit`]: 'minutes' };
	const silent = await execute(
		api,
		await begin('asleep@example.net', { 'Ask by email': limit }),
		TRIGGER,
	);
	check(silent.status === 'success', `without an answer: ${silent.status}: ${silent.failure}`);
	check(!isInTrash(kept), 'without an answer a recording went to the trash');

	// A night without old recordings.
	const days = { 'assignments.assignments.0.value': 179 };
	const quiet = await execute(
		api,
		await begin('quiet-night@example.net', { 'How old': days }),
		TRIGGER,
	);
	check(quiet.status === 'success', `without recordings: ${quiet.status}: ${quiet.failure}`);
	check(mailbox.all('quiet-night@example.net').length === 0, 'a mail came without old recordings');
	return 'nothing';
}
