/* eslint-disable @n8n/community-nodes/no-restricted-globals -- tests set the clock of all that they run */

/** The clocks and timers that code goes by, as they are before a test sets them. */
const real = {
	setTimeout: globalThis.setTimeout,
	now: Date.now,
	elapsed: performance.now.bind(performance),
	abortAfter: AbortSignal.timeout.bind(AbortSignal),
};

type Clocks = typeof real;

/** Does something while these clocks and timers stand for the usual ones; the others stay. */
export async function withClocks<T>(clocks: Partial<Clocks>, work: () => Promise<T>): Promise<T> {
	const { setTimeout } = globalThis;
	const { now } = Date;
	const { now: elapsed } = performance;
	const { timeout: abortAfter } = AbortSignal;
	set(clocks);
	try {
		return await work();
	} finally {
		const usual: Clocks = { setTimeout, now, elapsed, abortAfter };
		set(Object.fromEntries(Object.entries(usual).filter(([name]) => name in clocks)));
	}
}

function set({ setTimeout, now, elapsed, abortAfter }: Partial<Clocks>): void {
	if (setTimeout) globalThis.setTimeout = setTimeout;
	if (now) Date.now = now;
	if (elapsed) performance.now = elapsed;
	if (abortAfter) AbortSignal.timeout = abortAfter;
}

/** The timer, with every wait shorter by a factor. */
const shortened = (factor: number) =>
	((callback: () => void, milliseconds = 0) =>
		real.setTimeout(callback, milliseconds / factor)) as typeof setTimeout;

/** Does something while all waiting of the node before another try is shorter. What the network takes stays as it is. */
export async function inHurry<T>(work: () => Promise<T>, faster = 20): Promise<T> {
	return await withClocks({ setTimeout: shortened(faster) }, work);
}

/**
 * Does something while all clocks and timers run faster: those of the node, of n8n and of the sandbox, if that goes by
 * `Date.now`. What the network and the processor take stays as it is, so a request of a second counts as many.
 */
export async function inFastTime<T>(factor: number, work: () => Promise<T>): Promise<T> {
	const startedAt = real.now();
	const started = real.elapsed();
	const passed = () => (real.elapsed() - started) * factor;
	return await withClocks(
		{
			setTimeout: shortened(factor),
			now: () => Math.round(startedAt + passed()),
			elapsed: () => started + passed(),
			abortAfter: (milliseconds) => real.abortAfter(Math.ceil(milliseconds / factor)),
		},
		work,
	);
}

/** What came of something that may never end: its outcome, or 'never' after so many milliseconds of the real clock. */
export async function outcomeWithin<T>(
	milliseconds: number,
	work: Promise<T>,
): Promise<T | Error | 'never'> {
	const never = new Promise<'never'>((resolve) => {
		const timer = real.setTimeout(() => resolve('never'), milliseconds);
		void work.then(
			() => clearTimeout(timer),
			() => clearTimeout(timer),
		);
	});
	return await Promise.race([work.catch((error: Error) => error), never]);
}
