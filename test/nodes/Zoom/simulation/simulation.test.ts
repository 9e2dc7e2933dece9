/* eslint-disable @n8n/community-nodes/no-restricted-globals -- tests run in Node.js, not in n8n */
import fc from 'fast-check';
import { events } from '../../../../nodes/Zoom/events';
import { SEED } from '../../../support/seed';
import { clock, START } from './clock';
import { stories, type Command } from './commands';
import { simulate, type Counts, type Setting } from './simulate';
import { special, worldOf } from './worlds';
import { beginAnew, occasionOf } from './worlds/occasion';
import { DAY, HOUR } from '../../../../nodes/Zoom/http/time';

/*
 * Every event fires exactly once, whatever happens in Zoom, on the way, and to n8n.
 * SIMULATION_RUNS sets how many sequences each event gets, SEED repeats them.
 */
const numRuns = Number(process.env.SIMULATION_RUNS ?? 200);

const settings: fc.Arbitrary<Setting> = fc.record({
	clockAhead: fc.constantFrom(0, 90_000, -90_000, 700),
	start: fc
		.integer({ min: Date.UTC(2026, 0, 1) / 1000, max: Date.UTC(2026, 11, 31) / 1000 })
		.map((s) => s * 1000 + 123),
});

const noCounts = (): Counts => ({
	polls: 0,
	failed: 0,
	baselines: 0,
	shifted: 0,
	unfinished: 0,
	restarts: 0,
	emitted: 0,
});

function report(event: string, runs: number, counts: Counts) {
	process.stdout.write(`${event}: ${runs} sequences, seed ${SEED}, ${JSON.stringify(counts)}\n`);
}

describe('in a world of its own', () => {
	it('is no event that does not exist', () => {
		expect(events.map(({ value }) => value)).toEqual(expect.arrayContaining(special));
	});

	it.each(special)(
		'%s fires exactly once',
		async (event) => {
			const counts = noCounts();
			const { make } = worldOf(event);
			const { changes, between } = make(() => clock.now);
			const possible = stories(Object.keys(changes), between);
			await fc.assert(
				fc.asyncProperty(settings, possible, async (setting, story) => {
					await simulate(event, make, setting, story, counts);
				}),
				{ numRuns, seed: SEED },
			);
			expect(counts.emitted).toBeGreaterThan(0);
			report(event, numRuns, counts);
		},
		3_600_000,
	);
});

describe('in the local Zoom API, with the occasion of the catalogue', () => {
	const runs = Math.ceil(numRuns / 16);
	let start: number;
	beforeEach(beginAnew);

	it.each(events.map(({ value }) => value))(
		'%s fires exactly once',
		async (event) => {
			const counts = noCounts();
			const possible = stories(['happen', 'noise'], ['noise'], ['noise']);
			start = START;
			await fc.assert(
				fc.asyncProperty(settings, possible, async ({ clockAhead }, { before, steps }) => {
					// What the last sequence left is past for the next; Zoom forgets sessions of a year ago.
					start += 2 * DAY;
					if (start > START + 300 * DAY) {
						beginAnew();
						start = START;
					}
					const story = { before, steps: steps.filter(isSoon) };
					const make = occasionOf(event);
					await simulate(event, make, { clockAhead, start }, story, counts);
				}),
				{ numRuns: runs, seed: SEED },
			);
			expect(counts.emitted).toBeGreaterThan(0);
			report(event, runs, counts);
		},
		3_600_000,
	);

	/** What happens long before a poll may go unnoticed, by promises that only a world of its own knows. */
	function isSoon(command: Command): boolean {
		return command.do !== 'wait' || command.milliseconds <= HOUR;
	}
});
