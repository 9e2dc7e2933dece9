import { sleep } from 'n8n-workflow';

/** Where a rate limiter takes its time from; `now` in milliseconds, of a clock that never jumps. */
export interface Clock {
	now: () => number;
	sleep: (milliseconds: number) => Promise<void>;
}

const processClock: Clock = { now: () => performance.now(), sleep };

const SECOND = 1000;
/** How often in a second requests leave at most, as many together as are due: each time wakes n8n. */
const RELEASES = 20;
/** The part of the rate that is used at most: requests do not travel equally fast. */
const HEADROOM = 0.975;
/** Milliseconds that a timer may be late without a loss: the next requests leave earlier by as much. */
const LATENESS = 16;
/** The fraction of the rate to start with: another worker or app may be using the account. */
const FIRST_FRACTION = 0.5;
const SMALLEST_FRACTION = 0.1;
/** Milliseconds without a request after which what was found out is old. */
const IDLE = 10_000;
/** What the fraction gains in a second while Zoom never refused. */
const FIRST_INCREASE = 0.16;
/** What it gains in a second after that, and what is left of it at a refusal. */
const INCREASE = 0.0015;
const DECREASE = 0.92;

/**
 * A token bucket for one of Zoom's rate limits. A full bucket, after a second of silence, lets the requests of a small
 * workflow leave at once; then a few leave together in equal intervals. Zoom counts for the whole account, but each
 * worker of n8n knows only its own requests, so the bucket is filled at a fraction of the rate that grows steadily while
 * Zoom accepts, and shrinks by a factor when Zoom refuses: additive increase, multiplicative decrease.
 */
export class RateLimiter {
	/** How many requests leave together. A second holds a whole number of such batches, at the rates that Zoom has. */
	private readonly batch: number;
	private readonly firstFraction: number;
	private fraction: number;
	/** When the next batch is due. */
	private next = -Infinity;
	private heldUntil = -Infinity;
	/** How many requests may leave at once, because none left lately. */
	private burst = 0;
	/** The requests that wait, by run; the runs take turns. */
	private readonly waiting = new Map<object, Set<() => void>>();
	private serving = false;
	private refusedAt = -Infinity;
	private increasedAt?: number;

	/** @param rate requests a second that Zoom allows */
	constructor(
		private readonly rate: number,
		private readonly clock: Clock = processClock,
	) {
		this.batch = Math.max(1, Math.floor(rate / RELEASES));
		this.firstFraction = rate > 1 ? FIRST_FRACTION : 1;
		this.fraction = this.firstFraction;
	}

	/**
	 * Waits until the request may leave. Runs are served in turn, the requests of one run in the order they came.
	 * @param run what the request belongs to: an execution or a poll
	 * @param signal fires when the request is not wanted any more; it then takes no turn
	 * @returns when it leaves, or undefined when the signal fired
	 */
	async acquire(run: object = this, signal?: AbortSignal): Promise<number | undefined> {
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
				resolve(this.clock.now());
			};
			queue.add(leave);
			signal?.addEventListener('abort', stop, { once: true });
			if (!this.serving) void this.serve();
		});
	}

	/** Zoom took a request. */
	accepted(): void {
		const now = this.clock.now();
		const longest = Math.max(1, 1 / (this.rate * this.fraction));
		const seconds = Math.min(longest, (now - (this.increasedAt ?? now)) / SECOND);
		const increase = this.refusedAt === -Infinity ? FIRST_INCREASE : INCREASE;
		this.increasedAt = now;
		this.fraction = Math.min(1, this.fraction + seconds * increase);
	}

	/** Zoom refused the request that left at `leftAt`, because the account sent too many; a crowd counts once. */
	refused(leftAt: number): void {
		const now = this.clock.now();
		if (leftAt <= this.refusedAt) return;
		this.increasedAt = this.refusedAt = now;
		this.fraction = Math.max(SMALLEST_FRACTION, this.fraction * DECREASE);
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
			if (now - this.next >= IDLE) this.forget();
			if (now - this.next >= SECOND) {
				this.burst = Math.floor(this.rate * Math.min(this.fraction, FIRST_FRACTION));
			}
			const wait = Math.max(this.heldUntil - now, this.burst > 0 ? 0 : this.next - now);
			if (wait > 0) await this.clock.sleep(wait);
			else this.release(now);
		}
		this.serving = false;
	}

	private release(now: number): void {
		const most = this.burst > 0 ? this.burst : this.batch;
		let left = 0;
		for (; left < most && this.waiting.size > 0; left++) this.serveNext();
		// A batch that is not full counts as one: the next may be.
		const counted = this.burst > 0 ? left : this.batch;
		const interval = SECOND / (this.rate * HEADROOM * this.fraction);
		this.next = Math.max(this.next, now - LATENESS) + counted * interval;
		this.burst = Math.max(0, this.burst - left);
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

	private forget(): void {
		this.fraction = Math.min(this.fraction, this.firstFraction);
		this.refusedAt = -Infinity;
		this.increasedAt = undefined;
	}
}
