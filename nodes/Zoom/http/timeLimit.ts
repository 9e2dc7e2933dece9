/** A signal that fires when the time is up, or the one before it fired; `end` lets go of both. */
export interface TimeLimit {
	signal: AbortSignal;
	end: () => void;
}

/** The longest time that a timer of Node can wait, in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Limits the time of something.
 * @param milliseconds from now; Infinity for no limit of its own
 * @param outer fires when it is not wanted any more
 */
export function timeLimit(milliseconds: number, outer?: AbortSignal): TimeLimit {
	const controller = new AbortController();
	const abort = () => controller.abort();
	const timer = AbortSignal.timeout(Math.ceil(Math.max(0, Math.min(milliseconds, LONGEST_TIMER))));
	const sources = outer ? [timer, outer] : [timer];
	for (const source of sources) {
		if (source.aborted) abort();
		else source.addEventListener('abort', abort);
	}
	return {
		signal: controller.signal,
		end: () => sources.forEach((source) => source.removeEventListener('abort', abort)),
	};
}

/** The outcome of a promise, or undefined as soon as the signal fires; the promise then goes on unheard. */
export async function unlessAborted<T>(
	promise: Promise<T>,
	signal: AbortSignal,
): Promise<T | undefined> {
	return await new Promise((resolve, reject) => {
		const stop = () => resolve(undefined);
		if (signal.aborted) stop();
		else signal.addEventListener('abort', stop, { once: true });
		promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
	});
}
