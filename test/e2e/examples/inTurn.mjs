let last = Promise.resolve();

/** Does `work` when all work given before is done: n8n 1 cannot store two workflows at the same time. */
export function inTurn(work) {
	const result = last.then(work);
	last = result.catch(() => undefined);
	return result;
}
