import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const SAMPLE_MS = 10;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

/**
 * Starts to measure this process. Returns a function that ends it: milliseconds of CPU time (user and
 * system) and of wall time, and by how many bytes its memory grew at most, sampled every 10 ms.
 */
export function measureUsage() {
	collectGarbage();
	const memory = process.memoryUsage.rss();
	let most = memory;
	const look = () => (most = Math.max(most, process.memoryUsage.rss()));
	const sampler = setInterval(look, SAMPLE_MS);
	const start = performance.now();
	const cpu = process.cpuUsage();
	return () => {
		const { user, system } = process.cpuUsage(cpu);
		const wall = performance.now() - start;
		clearInterval(sampler);
		look();
		return { cpu: (user + system) / 1000, wall, memory: most - memory };
	};
}

/** Returns a function that tells by how many bytes the memory in use has grown since, garbage aside. */
export function measureHeap() {
	collectGarbage();
	const { heapUsed } = process.memoryUsage();
	return () => {
		collectGarbage();
		return process.memoryUsage().heapUsed - heapUsed;
	};
}
