/* eslint-disable @n8n/community-nodes/no-restricted-globals -- tests run in Node.js, not in n8n */
import fc from 'fast-check';
import { events } from '../../../../nodes/Zoom/events';
import { SEED } from '../../../support/seed';
import { clock } from './clock';
import { stories } from './commands';
import { simulate, type Counts, type Setting } from './simulate';
import { worlds } from './worlds';

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

it('has a world for each event', () => {
	expect(Object.keys(worlds).sort()).toEqual(events.map(({ value }) => value).sort());
});

it.each(events.map(({ value }) => value))(
	'%s fires exactly once',
	async (event) => {
		const counts: Counts = {
			polls: 0,
			failed: 0,
			baselines: 0,
			shifted: 0,
			unfinished: 0,
			restarts: 0,
			emitted: 0,
		};
		const { changes, between } = worlds[event](() => clock.now);
		const possible = stories(Object.keys(changes), between);
		await fc.assert(
			fc.asyncProperty(settings, possible, async (setting, story) => {
				await simulate(event, worlds[event], setting, story, counts);
			}),
			{ numRuns, seed: SEED },
		);
		expect(counts.emitted).toBeGreaterThan(0);
		process.stdout.write(
			`${event}: ${numRuns} sequences, seed ${SEED}, ${JSON.stringify(counts)}\n`,
		);
	},
	3_600_000,
);
