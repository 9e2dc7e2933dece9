import type { Clock } from '../../../../nodes/Zoom/http/rateLimiter';

/** Lets promises that are ready go on; more than the longest chain of them in the limiters. */
const STEPS = 200;

/** A clock whose time passes only while everybody sleeps. */
export class VirtualClock implements Clock {
	private time = 0;
	private sleepers: Array<{ at: number; wake: () => void }> = [];

	now = () => this.time;

	sleep = async (milliseconds: number) =>
		await new Promise<void>((wake) => {
			this.sleepers.push({ at: this.time + milliseconds, wake });
		});

	/** Runs until nobody sleeps any more, or until that time. Returns the time in milliseconds. */
	async run(until = Infinity): Promise<number> {
		for (;;) {
			for (let step = 0; step < STEPS; step++) await Promise.resolve();
			const first = Math.min(...this.sleepers.map(({ at }) => at));
			if (this.sleepers.length === 0 || first > until) return this.time;
			this.time = first;
			const due = this.sleepers.filter(({ at }) => at <= first);
			this.sleepers = this.sleepers.filter(({ at }) => at > first);
			for (const { wake } of due) wake();
		}
	}
}

/** Zoom's counting of one limit: so many requests in any second, of all workers together. */
export class Window {
	private taken: number[] = [];
	readonly accepted: number[] = [];
	refused = 0;

	constructor(
		private readonly rate: number,
		private readonly clock: Clock,
	) {}

	take(): boolean {
		const now = this.clock.now();
		this.taken = this.taken.filter((at) => at > now - 1000);
		const free = this.taken.length < this.rate;
		if (free) {
			this.taken.push(now);
			this.accepted.push(now);
		} else this.refused++;
		return free;
	}
}
