/** A poll that began longer than this before the kill, in milliseconds, was over. */
const LONGEST_POLL_MS = 2_000;

/**
 * What became of the recordings, kill by kill. `isKnown(state, uuid)` tells whether n8n's stored
 * state of the trigger says that a recording has been emitted.
 *
 * n8n emits in two steps: it saves the state and starts the execution. A kill between them leaves a
 * recording that is known but in no execution (lost), or one in an execution but not known (it comes
 * again). Only the poll that was under way at the kill can have brought a recording into such a gap, so
 * one that an earlier poll had seen already has another cause.
 */
export function createTally(isKnown) {
	/** UUID to the time at which the sandbox got the recording, in milliseconds. */
	const added = new Map();
	/** UUID to the ids of the executions that began with it. */
	const emitted = new Map();
	/** UUID to the kill after which it was first found lost, or about to come again. */
	const lost = new Map();
	const twice = new Map();
	let lastExecution = 0;

	return {
		added: (uuid) => added.set(uuid, Date.now()),
		count: () => added.size,
		lastExecution: () => lastExecution,
		/**
		 * Notes what n8n had stored when it was killed at `killedAt`. `polls` are the times at which it
		 * asked for recordings since it was started; all in milliseconds. Returns what changed since the
		 * kill before.
		 */
		note({ number, executions, state, polls, killedAt }) {
			for (const { id, items } of executions) {
				lastExecution = Math.max(lastExecution, id);
				for (const { meeting } of items.filter((item) => added.has(item.meeting?.uuid))) {
					emitted.set(meeting.uuid, [...(emitted.get(meeting.uuid) ?? []), id]);
				}
			}
			const intoPoll = killedAt - (polls.at(-1) ?? 0);
			const gap = (into, found) => {
				for (const [uuid, time] of found.filter(([each]) => !into.has(each))) {
					const between = time >= (polls.at(-2) ?? 0) && intoPoll < LONGEST_POLL_MS;
					into.set(uuid, { number, intoPoll, between });
				}
			};
			const all = [...added];
			const found = (known, inExecution) =>
				all.filter(([uuid]) => isKnown(state, uuid) === known && emitted.has(uuid) === inExecution);
			const before = [lost.size, twice.size];
			gap(lost, found(true, false));
			gap(twice, found(false, true));
			return {
				emitted: emitted.size,
				lost: lost.size - before[0],
				twice: twice.size - before[1],
				unfinished: executions.filter(({ status }) => status !== 'success').length,
			};
		},
		/** For each recording that was not emitted exactly once: { uuid, times, gap }, `gap` as noted. */
		irregular: () =>
			[...added.keys()]
				.map((uuid) => ({ uuid, times: emitted.get(uuid)?.length ?? 0 }))
				.filter(({ times }) => times !== 1)
				.map((one) => ({ ...one, gap: (one.times === 0 ? lost : twice).get(one.uuid) })),
	};
}
