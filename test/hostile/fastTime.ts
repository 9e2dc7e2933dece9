/* eslint-disable @n8n/community-nodes/no-restricted-globals -- a test has to speed up the clock of all it runs */

/**
 * Does something while all clocks and timers run faster: those of the node, of n8n and of the sandbox, if that goes by
 * `Date.now`. What the network and the processor take stays as it is, so a request of a second counts as many.
 */
export async function inFastTime<T>(factor: number, work: () => Promise<T>): Promise<T> {
	const usual = {
		setTimeout: globalThis.setTimeout,
		now: Date.now,
		elapsed: performance.now.bind(performance),
		abortAfter: AbortSignal.timeout.bind(AbortSignal),
	};
	const startedAt = usual.now();
	const started = usual.elapsed();
	const passed = () => (usual.elapsed() - started) * factor;
	const faster = (callback: () => void, milliseconds = 0) =>
		usual.setTimeout(callback, milliseconds / factor);
	globalThis.setTimeout = faster as typeof setTimeout;
	Date.now = () => Math.round(startedAt + passed());
	performance.now = () => started + passed();
	AbortSignal.timeout = (milliseconds) => usual.abortAfter(Math.ceil(milliseconds / factor));
	try {
		return await work();
	} finally {
		globalThis.setTimeout = usual.setTimeout;
		Date.now = usual.now;
		performance.now = usual.elapsed;
		AbortSignal.timeout = usual.abortAfter;
	}
}

/** What came of something that may never end: its outcome, or 'never' after so many milliseconds of the real clock. */
export async function outcomeWithin<T>(
	milliseconds: number,
	work: Promise<T>,
): Promise<T | Error | 'never'> {
	const never = new Promise<'never'>((resolve) => {
		const timer = realSetTimeout(() => resolve('never'), milliseconds);
		void work.then(
			() => clearTimeout(timer),
			() => clearTimeout(timer),
		);
	});
	return await Promise.race([work.catch((error: Error) => error), never]);
}

const realSetTimeout = globalThis.setTimeout;
