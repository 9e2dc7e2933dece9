/* eslint-disable @n8n/community-nodes/no-restricted-globals -- tests run in Node.js, not in n8n */
import { withClocks } from '../../../support/time';

/** When simulations begin, where nothing else is said. */
export const START = Date.UTC(2026, 4, 10, 12);

/** The time of a simulation, in milliseconds since 1970. It passes only where something waits. */
export const clock = { now: 0 };

const simulated = {
	now: () => Math.floor(clock.now),
	elapsed: () => clock.now,
	setTimeout: ((callback: () => void, milliseconds = 0) => {
		clock.now += milliseconds;
		queueMicrotask(callback);
	}) as unknown as typeof setTimeout,
};

/** Does something by the simulation's clock: waiting takes no time, but moves it. */
export async function inSimulatedTime<T>(work: () => Promise<T>): Promise<T> {
	return await withClocks(simulated, work);
}
