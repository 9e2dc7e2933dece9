/* eslint-disable @n8n/community-nodes/no-restricted-globals -- tests run in Node.js, not in n8n */

/** How much shorter waiting is. */
const FASTER = 20;

/** Does something while all waiting of the node before another try is shorter. What the network takes stays as it is. */
export async function inHurry<T>(work: () => Promise<T>, faster = FASTER): Promise<T> {
	const usual = globalThis.setTimeout;
	const shorter = (callback: () => void, milliseconds = 0) =>
		usual(callback, milliseconds / faster);
	globalThis.setTimeout = shorter as typeof setTimeout;
	try {
		return await work();
	} finally {
		globalThis.setTimeout = usual;
	}
}
