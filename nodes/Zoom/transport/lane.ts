import { sleep } from 'n8n-workflow';

/** Where a lane takes its time from; `now` in milliseconds, of a clock that never jumps. */
export interface Clock {
	now: () => number;
	sleep: (milliseconds: number) => Promise<void>;
}

const processClock: Clock = { now: () => performance.now(), sleep };

const SECOND = 1000;
/** The part of the rate that is used at most: requests do not travel equally fast. */
const HEADROOM = 0.975;
/** Milliseconds that a request which left late gives back to those behind it. */
const LATENESS = 16;
/** Milliseconds by which requests that leave at once may arrive one after the other. */
const SPREAD = 150;
/** The part of the rate to start with: another worker or app may be using the account. */
const FIRST_SHARE = 0.5;
const SMALLEST_SHARE = 0.1;
/** Milliseconds without a request after which a lane starts anew. */
const IDLE = 10_000;
/** How the share grows in a second: while Zoom never refused, and soon after it did. */
const FIRST_GROWTH = 0.16;
const SLOW_GROWTH = 0.0004;
/** Seconds without a refusal after which the share grows faster, and how fast with each second squared. */
const QUIET = 12;
const FASTER_GROWTH = 0.002;
/** The part of its share that a worker keeps at least, where it grew fast until it was refused. */
const STEP_BACK = 0.95;
/** What a worker that has the whole rate gives up at a refusal for those that have less. */
const GIVEN_UP = 0.03;
/** How much of its part a worker has to have used for what got through to show how large that part may be. */
const BUSY = 0.7;
/** Milliseconds that the process stood still, so that requests then arrive in a crowd, and how long they may do so. */
const STALL = 100;
const CROWDED = 3000;
/** Milliseconds within which a second refusal shows that others use the account; a lone one comes from the network. */
const TOGETHER = 3000;

/**
 * Lets requests of one rate limit go one after another. Zoom counts for the whole account, but each worker of n8n knows
 * only its own requests: so a lane uses the part of the rate that got through before Zoom last refused a request, and
 * carefully tries for more.
 */
export class Lane {
	private share = FIRST_SHARE;
	private next = -Infinity;
	private heldUntil = -Infinity;
	/** How many requests may leave at once, because none left lately. */
	private atOnce = 0;
	/** The requests that wait, by run; the runs take turns. */
	private readonly waiting = new Map<object, Set<() => void>>();
	private serving = false;
	/** When the requests of the last seconds left, and those of them that Zoom refused. */
	private left: number[] = [];
	private refusals: number[] = [];
	private refusedAt = -Infinity;
	private stalledAt = -Infinity;
	private grownAt?: number;
	/** The share before it began to grow faster. */
	private settled = FIRST_SHARE;

	/** @param rate requests a second that Zoom allows */
	constructor(
		private readonly rate: number,
		private readonly clock: Clock = processClock,
	) {}

	/**
	 * Waits until the request may leave. Runs are served in turn, the requests of one run in the order they came.
	 * @param run what the request belongs to; an execution or a poll
	 * @param signal fires when the request is not wanted any more; it then takes no turn
	 * @returns when it leaves, or undefined when the signal fired
	 */
	async turn(run: object = this, signal?: AbortSignal): Promise<number | undefined> {
		if (signal?.aborted) return undefined;
		return await new Promise((resolve) => {
			const queue = this.waiting.get(run) ?? new Set<() => void>();
			this.waiting.set(run, queue);
			const stop = () => {
				this.drop(run, leave);
				resolve(undefined);
			};
			const leave = () => {
				signal?.removeEventListener('abort', stop);
				resolve(this.leave());
			};
			queue.add(leave);
			signal?.addEventListener('abort', stop, { once: true });
			if (!this.serving) void this.serve();
		});
	}

	/** Zoom took a request. */
	accepted(): void {
		const now = this.clock.now();
		const longest = Math.max(1, 1 / (this.rate * this.share));
		const seconds = Math.min(longest, (now - (this.grownAt ?? now)) / SECOND);
		this.grownAt = now;
		if (this.quiet(now) <= 0) this.settled = this.share;
		this.share = Math.min(1, this.share + seconds * this.growth(now));
	}

	/** Zoom refused the request that left at `leftAt`, because the account sent too many. */
	refused(leftAt: number): void {
		const now = this.clock.now();
		this.refusals = [...this.refusals.filter((at) => at > now - 3 * SECOND), leftAt];
		if (leftAt < this.refusedAt || now - this.stalledAt < CROWDED) return;
		this.share = Math.max(SMALLEST_SHARE, this.proven(leftAt, now) * (1 - GIVEN_UP * this.share));
		this.grownAt = this.refusedAt = now;
	}

	/** Lets nothing leave for some milliseconds. */
	hold(milliseconds: number): void {
		this.heldUntil = Math.max(this.heldUntil, this.clock.now() + milliseconds);
	}

	/** Lets requests leave as they become due, until none waits. */
	private async serve(): Promise<void> {
		this.serving = true;
		while (this.waiting.size > 0) {
			const now = this.clock.now();
			if (now - this.next >= IDLE) this.startAnew();
			if (now - this.next >= SECOND) {
				this.atOnce = Math.floor(this.rate * Math.min(this.share, FIRST_SHARE));
			}
			const wait = Math.max(this.heldUntil - now, this.atOnce > 0 ? 0 : this.next - now);
			if (wait <= 0) {
				this.serveNext();
				continue;
			}
			await this.clock.sleep(wait);
			if (this.clock.now() - now - wait > STALL) this.stalledAt = this.clock.now();
		}
		this.serving = false;
	}

	/** The first request of the run whose turn it is; the run then queues up behind the others. */
	private serveNext(): void {
		const [[run, queue]] = this.waiting;
		const [leave] = queue;
		this.drop(run, leave);
		if (this.waiting.delete(run)) this.waiting.set(run, queue);
		leave();
	}

	private drop(run: object, leave: () => void): void {
		const queue = this.waiting.get(run);
		queue?.delete(leave);
		if (queue?.size === 0) this.waiting.delete(run);
	}

	/** What was found out is old: others may use the account by now, or no longer. */
	private startAnew(): void {
		this.share = Math.min(this.share, FIRST_SHARE);
		this.refusedAt = -Infinity;
		this.grownAt = undefined;
	}

	private leave(): number {
		const now = this.clock.now();
		const interval = SECOND / (this.rate * HEADROOM * this.share);
		this.next = Math.max(this.next, now - LATENESS) + interval;
		if (this.atOnce > 0 && --this.atOnce === 0) this.next += SPREAD;
		this.left = [...this.left.filter((at) => at > now - 3 * SECOND), now];
		return now;
	}

	/** The part of the rate that is known to get through, when the request that left at `leftAt` was refused. */
	private proven(leftAt: number, now: number): number {
		const isFirst = this.refusedAt === -Infinity;
		const alone = isFirst ? this.share === 1 : now - this.refusedAt > TOGETHER;
		const grewFast = !isFirst && this.quiet(now) > 0;
		if (alone) return grewFast ? Math.max(this.settled, this.share * STEP_BACK) : this.share;
		const inSecond = (at: number) => at > leftAt - SECOND && at <= leftAt;
		const sent = this.left.filter(inSecond).length;
		if (sent < BUSY * this.rate * this.share) return this.share;
		const gotThrough = sent - this.refusals.filter(inSecond).length;
		return Math.min(this.share, gotThrough / (this.rate * HEADROOM));
	}

	private growth(now: number): number {
		if (this.refusedAt === -Infinity) return FIRST_GROWTH;
		return SLOW_GROWTH + FASTER_GROWTH * Math.max(0, this.quiet(now)) ** 2;
	}

	/** Seconds since a refusal was due, so that the share may grow faster; negative before. */
	private quiet(now: number): number {
		return (now - this.refusedAt) / SECOND - QUIET;
	}
}
