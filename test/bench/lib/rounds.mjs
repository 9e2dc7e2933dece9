import { Bench } from 'tinybench';

/** Runs functions one after the other, in the order in which they were asked for. */
function inTurns() {
	let last = Promise.resolve();
	return async (work) => {
		const mine = last.then(work);
		last = mine.catch(() => undefined);
		return await mine;
	};
}

/**
 * Measures contestants in turns: each once, then each once again, so that whatever else the machine
 * does meets all alike. The first round only warms up, unless there is one round only.
 * `contestants`: [{ name, measure }] where `measure` resolves to an object of numbers with a member
 * `cpu`; one with `once` is measured in the first round alone. `say` is told how far it is.
 * Returns the measurements of each by its name.
 */
export async function measureInTurns(contestants, { rounds, say }) {
	const turn = inTurns();
	const samples = new Map(contestants.map(({ name }) => [name, []]));
	let mode = 'run';
	const bench = new Bench({
		concurrency: 'bench',
		iterations: rounds,
		time: 0,
		warmup: rounds > 1,
		warmupIterations: 1,
		warmupTime: 0,
		throws: true,
		setup: (_task, current) => (mode = current),
	});
	for (const { name, measure, once } of contestants) {
		const one = async () => {
			const known = samples.get(name);
			if (once && (known.length > 0 || mode === 'warmup')) return { overriddenDuration: 0 };
			const sample = await measure();
			if (mode === 'run') known.push(sample);
			const round = mode === 'run' ? `${known.length} of ${once ? 1 : rounds}` : 'warm-up';
			say(`${name}, ${round}: ${Math.round(sample.cpu)} ms CPU, ${Math.round(sample.wall)} ms`);
			return { overriddenDuration: sample.cpu };
		};
		bench.add(name, async () => await turn(one), { async: true });
	}
	await bench.run();
	return samples;
}
