/* eslint-disable @n8n/community-nodes/no-restricted-globals -- tests run in Node.js, not in n8n */
import type { Clock } from '../../../../nodes/Zoom/http/rateLimiter';

/** Lets all promises that are ready go on. */
const settled = async () => await new Promise((resolve) => setImmediate(resolve));

/** A clock whose time passes only while everybody sleeps. */
export class VirtualClock implements Clock {
	private time = 0;
	private sleepers: Array<{ at: number; wake: () => void }> = [];

	now = () => this.time;

	sleep = async (milliseconds: number) =>
		await new Promise<void>((wake) => {
			this.sleepers.push({ at: this.time + milliseconds, wake });
		});

	/** Nobody wakes for some milliseconds, as where a process is busy. */
	standStill(milliseconds: number): void {
		const until = this.time + milliseconds;
		this.sleepers = this.sleepers.map(({ at, wake }) => ({ at: Math.max(at, until), wake }));
	}

	/** Runs until nobody sleeps any more, or until that time. Returns the time in milliseconds. */
	async run(until = Infinity): Promise<number> {
		for (;;) {
			await settled();
			const first = Math.min(...this.sleepers.map(({ at }) => at));
			if (this.sleepers.length === 0 || first > until) return this.time;
			this.time = first;
			const due = this.sleepers.filter(({ at }) => at <= first);
			this.sleepers = this.sleepers.filter(({ at }) => at > first);
			for (const { wake } of due) wake();
		}
	}
}

/** Zoom's counting of one limit: so many requests in any second, or minute where it allows less, of all workers together. */
export class Window {
	private taken: number[] = [];
	readonly accepted: number[] = [];
	refused = 0;

	/** @param rate requests a second */
	constructor(
		private readonly rate: number,
		private readonly clock: Clock,
	) {}

	take(): boolean {
		const now = this.clock.now();
		const seconds = this.rate < 1 ? 60 : 1;
		this.taken = this.taken.filter((at) => at > now - seconds * 1000);
		const free = this.taken.length < Math.round(this.rate * seconds);
		if (free) {
			this.taken.push(now);
			this.accepted.push(now);
		} else this.refused++;
		return free;
	}
}
