/** Thrown by a case that this n8n has no means for. */
export class NotRun extends Error {}

/** Throws `message` unless the condition holds. */
export function check(condition, message) {
	if (!condition) throw new Error(message);
}

const secondsSince = (start) => Math.round((Date.now() - start) / 1000);

/**
 * Runs one case. Returns { result: 'passed' | 'failed' | 'not run', note, seconds }; the note is the
 * text that the case returned, or why it did not pass.
 */
export async function outcomeOf(run) {
	const start = Date.now();
	try {
		const note = await run();
		return { result: 'passed', note, seconds: secondsSince(start) };
	} catch (error) {
		const result = error instanceof NotRun ? 'not run' : 'failed';
		return { result, note: error.message, seconds: secondsSince(start) };
	}
}

/** The outcome of everything that could not be tried at all. */
export const notRun = (note) => ({ result: 'not run', note, seconds: 0 });
