/* eslint-disable @n8n/community-nodes/no-restricted-globals -- tests run in Node.js, not in n8n */

/**
 * What the long tests with random values begin with. It is the same in every run, so that a run tells about the code
 * and not about luck; SEED=random looks further, and another number repeats what that found.
 */
export const SEED =
	process.env.SEED === 'random' ? Date.now() % 2 ** 31 : Number(process.env.SEED ?? 1);
