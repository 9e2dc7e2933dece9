import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { clock, inSimulatedTime, START } from './clock';
import type { Result } from './host';
import { MINUTE } from '../../../../nodes/Zoom/http/time';
import { hostFor } from './setUp';
import { iso, type Reply } from './zoom';

const MANY = 60_000;
const NOT_OVER = { status: 404, code: 3001, message: 'Meeting ID is invalid or not end.' };
const session = { __rl: true, mode: 'id', value: '85012345678' };
const me = { __rl: true, mode: 'list', value: 'me' };

const noInstances: Reply = { body: { meetings: [], webinars: [] } };

const people = (count: number): IDataObject[] =>
	Array.from({ length: count }, (_, at) => ({
		user_id: String(at),
		name: `Person ${at}`,
		id: `id-${at}`,
		join_time: iso(START + at * 10),
	}));
const idsOf = (polls: Result[]) => polls.flatMap(({ items }) => items.map(({ id }) => id));

/** A meeting that is over once `list` has somebody. */
async function meeting(list: IDataObject[]) {
	const answer = (path: string): Reply => {
		if (path.endsWith('/instances')) return noInstances;
		return list.length ? { key: 'participants', list } : { ...NOT_OVER };
	};
	const { host, zoom } = await hostFor('newMeetingParticipant', { meetingId: session }, answer);
	host.budget = 30_000;
	zoom.latency = 400;
	return { host, zoom, list };
}

type Meeting = Awaited<ReturnType<typeof meeting>>;

async function pollsOf(
	count: number,
	poll: () => Promise<Result>,
	between?: (at: number) => void,
): Promise<Result[]> {
	const polls: Result[] = [];
	for (let at = 0; at < count; at++) {
		clock.now += MINUTE;
		between?.(at);
		polls.push(await poll());
	}
	return polls;
}

describe(`${MANY} participants, 0.4 seconds an answer, 30 seconds a poll`, () => {
	const everybody = people(MANY);

	async function emitted(
		poll: (meeting: Meeting) => Promise<Result>,
		between?: (meeting: Meeting, at: number) => void,
	) {
		return await inSimulatedTime(async () => {
			const subject = await meeting([]);
			await poll(subject);
			subject.list = Object.assign(subject.list, everybody);
			const polls = await pollsOf(
				12,
				async () => await poll(subject),
				(at) => between?.(subject, at),
			);
			return { polls, requests: subject.zoom.requests };
		});
	}

	const expectEverybodyOnce = (polls: Result[]) => {
		expect(polls.filter(({ error }) => error)).toEqual([]);
		const ids = idsOf(polls);
		expect(ids).toHaveLength(MANY);
		expect(new Set(ids).size).toBe(MANY);
	};

	it('all fire, each once, and idle polls go on as before', async () => {
		const { polls, requests } = await emitted(async ({ host }) => await host.poll());
		expectEverybodyOnce(polls);
		expect(polls.findIndex(({ items }) => items.length > 0)).toBe(2);
		expect(requests).toBeLessThan(12 * 70);
	});

	it('with durable cursors too', async () => {
		const { polls } = await emitted(async ({ host }) => await host.durablePoll());
		expectEverybodyOnce(polls);
	});

	it('when n8n starts again in the middle', async () => {
		const { polls } = await emitted(
			async ({ host }) => await host.poll(),
			({ host }, at) => {
				if (at !== 2 && at !== 4) return;
				host.restart();
				host.deactivate('init');
			},
		);
		expectEverybodyOnce(polls);
	});

	it('when page tokens are over in the middle', async () => {
		const { polls } = await emitted(
			async ({ host }) => await host.poll(),
			(_meeting, at) => {
				if (at === 1) clock.now += 16 * MINUTE;
			},
		);
		expectEverybodyOnce(polls);
	});

	it('when a poll in the middle fails', async () => {
		const { polls } = await emitted(
			async ({ host }) => await host.poll(),
			({ zoom }, at) => {
				if (at === 1) zoom.faults.push({ kind: 'down', after: 20, count: 4 });
			},
		);
		expect(polls[1].error).toBeDefined();
		expectEverybodyOnce(polls.filter(({ error }) => !error));
	});

	it('who appears at the end of the list later fires too', async () => {
		const late = { ...everybody[0], user_id: 'late', id: 'late', join_time: iso(START + 9e6) };
		const { polls } = await emitted(
			async ({ host }) => await host.poll(),
			({ list }, at) => {
				if (at === 6) list.push(late);
			},
		);
		expect(idsOf(polls.slice(6))).toEqual(['late']);
	});
});

it('polls that never get further than the one before are failed executions that say what to do', async () => {
	await inSimulatedTime(async () => {
		const { host, list } = await meeting([]);
		await host.poll();
		list.push(...people(30_000));
		const polls = await pollsOf(
			5,
			async () => await host.poll(),
			() => (clock.now += 30 * MINUTE),
		);
		const messages = polls.map(({ error }) => error?.message);
		const tooLong = 'Zoom’s list is too long to be read to its end';
		expect(messages).toEqual([undefined, undefined, tooLong, tooLong, tooLong]);
		const more = await pollsOf(2, async () => await host.poll());
		expect(idsOf(more)).toHaveLength(30_000);
	});
});

describe('a baseline that runs out of time', () => {
	const entry = (at: number): IDataObject => ({
		id: at,
		uuid: `uuid ${at}`,
		user_id: String(at),
		name: `Person ${at}`,
		topic: 'Any',
		join_time: iso(START - 1e6 + at * 10),
		start_time: iso(START - 1e6 + at * 10),
		created_at: iso(START - 1e6 + at * 10),
		recording_files: [{ id: `file ${at}`, status: 'completed' }],
	});
	const cases: Array<[string, string, INodeParameters]> = [
		['newMeetingParticipant', 'participants', { meetingId: session }],
		['newMeetingParticipant', 'participants', { meetingId: session, source: 'report' }],
		['newWebinarParticipant', 'participants', { webinarId: session }],
		['newCloudRecording', 'meetings', { userId: me }],
		['newWebinarCreated', 'webinars', { userId: me }],
		...['live', 'previous_meetings', 'scheduled', 'upcoming', 'upcoming_meetings'].map(
			(meeting_type): [string, string, INodeParameters] => [
				'newMeetingCreated',
				'meetings',
				{ userId: me, meeting_type },
			],
		),
	];

	it.each(cases)(
		'of %s (%s, %j) fails publishing in words, goes on when it is tried again, and invents nothing',
		async (event, key, parameters) => {
			await inSimulatedTime(async () => {
				const list = Array.from({ length: 6000 }, (_, at) => entry(at));
				const { host, zoom } = await hostFor(event, parameters, (path) =>
					/^\/webinars\/\d+$/.test(path)
						? { body: list.find(({ id }) => path.endsWith(`/${String(id)}`)) ?? {} }
						: { key, list },
				);
				host.budget = 30_000;
				zoom.latency = 2000;
				const tries: Result[] = [];
				while (tries.length < 10 && !tries.some(({ stored }) => stored)) {
					clock.now += MINUTE;
					tries.push(await host.poll());
				}
				const failed = tries.slice(0, -1);
				expect(failed.length).toBeGreaterThan(0);
				for (const { error } of failed) {
					expect(error?.message).toBe('Time ran out before Zoom’s list was read');
				}
				expect(tries.at(-1)).toEqual({ items: [], stored: true });
				expect(zoom.requests).toBeLessThan(45);

				zoom.latency = 40;
				const idle = await pollsOf(3, async () => await host.poll());
				expect(idle.flatMap(({ items }) => items)).toEqual([]);
				list.splice(3000, 0, {
					...entry(9999),
					join_time: iso(clock.now),
					start_time: iso(clock.now),
					created_at: iso(clock.now),
				});
				const found = await pollsOf(2, async () => await host.poll());
				expect(found.map(({ items, error }) => [items.length, error])).toEqual([
					[1, undefined],
					[0, undefined],
				]);
			});
		},
	);

	it('outside of publishing is gone on with by the next poll', async () => {
		await inSimulatedTime(async () => {
			const { host, zoom } = await meeting(people(6000));
			zoom.latency = 40;
			await host.poll();
			host.damage({ newMeetingParticipant: 'damaged' });
			zoom.latency = 2000;
			const polls = await pollsOf(6, async () => await host.poll());
			expect(polls.slice(0, 2).map(({ error }) => error?.message)).toEqual([
				'Time ran out before Zoom’s list was read',
				'Time ran out before Zoom’s list was read',
			]);
			expect(polls.filter(({ stored }) => stored)).toHaveLength(1);
			expect(idsOf(polls)).toEqual([]);
		});
	});
});
