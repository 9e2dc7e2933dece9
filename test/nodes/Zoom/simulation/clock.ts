/* eslint-disable @n8n/community-nodes/no-restricted-globals -- tests run in Node.js, not in n8n */

/** When simulations begin, where nothing else is said. */
export const START = Date.UTC(2026, 4, 10, 12);

/** The time of a simulation, in milliseconds since 1970. It passes only where something waits. */
export const clock = { now: 0 };

const machine = {
	now: Date.now,
	setTimeout: globalThis.setTimeout,
	elapsed: performance.now,
};

const simulated = {
	now: () => clock.now,
	setTimeout: ((callback: () => void, milliseconds = 0) => {
		clock.now += milliseconds;
		queueMicrotask(callback);
	}) as unknown as typeof setTimeout,
};

/** Does something by the simulation's clock: waiting takes no time, but moves it. */
export async function inSimulatedTime<T>(work: () => Promise<T>): Promise<T> {
	Date.now = () => Math.floor(simulated.now());
	performance.now = simulated.now;
	globalThis.setTimeout = simulated.setTimeout;
	try {
		return await work();
	} finally {
		Date.now = machine.now;
		performance.now = machine.elapsed;
		globalThis.setTimeout = machine.setTimeout;
	}
}
