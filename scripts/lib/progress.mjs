const HEARTBEAT_MS = 15_000;

function secondsSince(start) {
	return Math.round((Date.now() - start) / 1000);
}

/**
 * Tells on the console what is going on. `step(title, work)` prints the title, a sign of life every
 * 15 seconds while `work` runs, and how it ended with the seconds it took. `work` gets a function that
 * prints a detail; a text it returns is printed behind the title (such as "nothing to do").
 */
export function createProgress(print = console.log) {
	const begin = Date.now();
	const stamp = () => `[${String(secondsSince(begin)).padStart(4)} s]`;

	async function step(title, work) {
		const start = Date.now();
		print(`${stamp()} ${title}`);
		const heartbeat = setInterval(
			() => print(`${stamp()}   … still at it: ${title} (${secondsSince(start)} s)`),
			HEARTBEAT_MS,
		);
		try {
			const note = await work((detail) => print(`${stamp()}   ${detail}`));
			const ending = typeof note === 'string' ? `: ${note}` : '';
			print(`${stamp()}   done in ${secondsSince(start)} s${ending}`);
			return note;
		} finally {
			clearInterval(heartbeat);
		}
	}

	return { step };
}
