import type { IDataObject } from 'n8n-workflow';
import type { Sandbox } from '../../sandbox';
import { casesOf } from '../docs/events';
import { watchOf } from '../nodes/Zoom/events/trigger';
import { inHurry } from '../support/time';
import { oddAnswers, type OddAnswer } from './oddAnswers';
import { adminOf, filledIn, runFilledIn, sandboxWithClock, unreadable } from './world';
import { resources } from '../../nodes/Zoom/resources';

/** Waiting before another try is not what is tried here. */
const HURRY = 1000;
/** Operations whose success has no body. */
const WITHOUT_ANSWER = resources.flatMap(({ name, operations }) =>
	operations.filter((one) => one.emptyResponse).map(({ value }) => `${name} ${value}`),
);

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await sandboxWithClock();
});
afterAll(async () => await sandbox.close());

/** Does something while Zoom gives this answer to everything. */
async function answering<T>({ status, body, contentType }: OddAnswer, work: () => T) {
	sandbox.control.failNext({ status, body, contentType, count: 1000 });
	try {
		return await inHurry(async () => await work(), HURRY);
	} finally {
		sandbox.control.clearFaults();
	}
}

/** Does something when a login that Zoom did not take is tried again. */
async function later(work: () => Promise<void>): Promise<void> {
	const now = Date.now;
	Date.now = () => now() + 11_000;
	try {
		await work();
	} finally {
		Date.now = now;
	}
}

it.each(oddAnswers)('$name is no success of an operation', async (answer) => {
	sandbox.control.reset();
	const wrong: string[] = [];
	for (const operation of filledIn(sandbox)) {
		if (answer.mayBeNone && WITHOUT_ANSWER.includes(operation.name)) continue;
		const outcome = await answering(
			answer,
			async () => await runFilledIn(operation, adminOf(sandbox)).catch((error: Error) => error),
		);
		const what = outcome instanceof Error ? unreadable(outcome) : JSON.stringify(outcome);
		if (what) wrong.push(`${operation.name}: ${what}`);
	}
	expect(wrong).toEqual([]);
});

it.each(oddAnswers)('$name makes no event happen', async (answer) => {
	sandbox.control.reset();
	const invented: string[] = [];
	for (const { event, when = '', parameters } of casesOf(sandbox)) {
		for (const moment of ['when it is published', 'later'] as const) {
			const watch = watchOf(sandbox, { event, ...parameters }, { credential: adminOf(sandbox) });
			const fired: IDataObject[] = [];
			const wrong: string[] = [];
			const poll = async () => fired.push(...(await watch.poll()));
			const oddPoll = async () =>
				await answering(answer, poll).catch((error: unknown) => {
					const what = unreadable(error);
					if (what) wrong.push(what);
				});
			if (moment === 'later') await poll();
			await oddPoll();
			// The second of the same tells whether the first was taken for the state of things.
			if (moment === 'later') await oddPoll();
			await later(async () => {
				await poll();
				await poll();
			});
			const what = [...wrong, ...(fired.length ? [`${fired.length} events`] : [])];
			if (what.length) invented.push(`${event} ${when}, ${moment}: ${what.join(', ')}`);
		}
	}
	expect(invented).toEqual([]);
});
