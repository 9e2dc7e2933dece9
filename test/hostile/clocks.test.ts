import type { Sandbox } from '../../sandbox';
import { clock } from '../nodes/Zoom/events/clock';
import { DAY, MINUTE } from '../../nodes/Zoom/http/time';
import { failure, watchOf } from '../nodes/Zoom/events/trigger';
import { inHurry } from '../support/time';
import { adminOf, filledIn, runFilledIn, sandboxWithClock, unreadable } from './world';

const ago = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString();

const NOON = '2026-03-17T12:00:00Z';

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await sandboxWithClock({ tokenLifetimeSeconds: 1_000_000_000 });
});
afterAll(async () => await sandbox.close());
beforeEach(() => {
	clock.set(NOON);
	sandbox.control.reset();
});
afterEach(() => clock.reset());

/** What Zoom, or who stands before it, may want to be waited for. */
const WAITS = [
	...['2099-01-01T00:00:00Z', 'Thu, 01 Jan 2099 00:00:00 GMT', '+275760-09-13T00:00:00.001Z'],
	...['999999999', '99999999999999', '9'.repeat(400), 'Infinity', '1e99', '-5', '0', '5.5'],
	...['10, 10', 'soon', 'null', ' ', '0x7fffffff'],
];
const refusal = (wait: string, daily: boolean) => ({
	status: 429,
	code: 429,
	message: daily ? 'You have reached the maximum daily rate limit for this API.' : 'Slow down.',
	headers: { 'Retry-After': wait, 'X-RateLimit-Type': daily ? 'Daily-limit' : 'QPS' },
	count: 1000,
});
/** A moment after tomorrow. */
const FAR = /20(2[7-9]|[3-9]\d)|2\d{5}-/;

/** What a failed run says. */
async function wordsOf(work: Promise<unknown>): Promise<string> {
	const error = await work.then(
		() => undefined,
		(cause: unknown) => cause,
	);
	expect(unreadable(error)).toBeUndefined();
	const { message, description } = error as { message: string; description: string };
	return `${message} ${description.replace(/tracking ID .*/, '')}`;
}

describe('a daily limit with a Retry-After of', () => {
	it.each(WAITS)('"%.40s" is over at the next midnight UTC at the latest', async (wait) => {
		const watch = watchOf(
			sandbox,
			{ event: 'newMeetingCreated' },
			{ credential: adminOf(sandbox) },
		);
		await watch.poll();
		const { id } = sandbox.control.addMeeting();
		sandbox.control.failNext(refusal(wait, true));
		const words = await inHurry(async () => await wordsOf(watch.poll()), 1000);
		expect(words).not.toMatch(FAR);
		sandbox.control.clearFaults();
		clock.pass(DAY / 2 + 5 * MINUTE);
		expect(await watch.poll()).toMatchObject([{ meeting: { id } }]);
	});

	it.each(WAITS)('"%.40s" is told in words by an operation', async (wait) => {
		const operation = filledIn(sandbox).find(({ name }) => name === 'meeting get')!;
		const credential = adminOf(sandbox);
		for (const daily of [true, false]) {
			sandbox.control.failNext(refusal(wait, daily));
			const run = async () => await wordsOf(runFilledIn(operation, credential));
			expect(await inHurry(run, 1000)).not.toMatch(FAR);
			sandbox.control.clearFaults();
		}
	});
});

describe('a Date header that is wrong when a trigger is published', () => {
	const skews: Array<[string, number]> = [
		...([10, 2 * 1440, 8 * 1440, 73 * 525_600].map((minutes) => [
			`${minutes} minutes ahead`,
			minutes * MINUTE,
		]) as Array<[string, number]>),
		['2 days behind', -2 * DAY],
		['56 years behind', -56 * 365 * DAY],
	];

	/** By event: something that makes it fire once. */
	const happenings: Array<[string, () => unknown]> = [
		['newMeetingCreated', () => sandbox.control.addMeeting()],
		['newWebinarCreated', () => sandbox.control.addWebinar()],
		[
			'newCloudRecording',
			() => sandbox.control.addRecording({ start_time: ago(60 * MINUTE), duration: 10 }),
		],
		[
			'userInformationChanged',
			() => sandbox.control.updateUser({ id: 'me', dept: `Since ${ago(0)}` }),
		],
	];

	describe.each(skews)('by %s', (_name, ms) => {
		it.each(happenings)('loses and doubles nothing: %s', async (event, happen) => {
			const watch = watchOf(sandbox, { event }, { credential: adminOf(sandbox) });
			sandbox.control.skewDate({ ms });
			await watch.poll();
			sandbox.control.clearFaults();
			const fired: number[] = [];
			for (let turn = 0; turn < 3; turn++) {
				clock.pass(MINUTE);
				happen();
				for (let poll = 0; poll < 2; poll++) {
					clock.pass(MINUTE);
					fired.push((await watch.poll()).length);
				}
			}
			expect(fired).toEqual([1, 0, 1, 0, 1, 0]);
		});
	});

	it('on errors only is not believed either', async () => {
		const watch = watchOf(
			sandbox,
			{ event: 'newMeetingCreated' },
			{ credential: adminOf(sandbox) },
		);
		sandbox.control.failNext({ status: 503, count: 1000 });
		sandbox.control.skewDate({ ms: 2 * DAY });
		await inHurry(async () => await failure(watch.poll()), 1000);
		sandbox.control.clearFaults();
		await watch.poll();
		clock.pass(MINUTE);
		const { id } = sandbox.control.addMeeting();
		clock.pass(MINUTE);
		expect(await watch.poll()).toMatchObject([{ meeting: { id } }]);
		expect(await watch.poll()).toEqual([]);
	});
});
