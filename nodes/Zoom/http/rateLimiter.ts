import { sleep } from 'n8n-workflow';
import { SECOND } from './time';

/** Where a rate limiter takes its time from; `now` in milliseconds, of a clock that never jumps. */
export interface Clock {
	now: () => number;
	sleep: (milliseconds: number) => Promise<void>;
}

const processClock: Clock = { now: () => performance.now(), sleep };

// What the constants buy is measured with the simulator of the test: one worker uses 95.6% of the rate and is never
// refused, two workers use 93% to 96% and are refused 0.6% to 1.3%.

/** Batches in a second while Zoom never refused, as each wakes n8n. With 5, two workers lose up to 5% of the rate. */
const BATCHES = 10;
/** The part of the rate that is used at most, as requests do not travel equally fast. With 0.99, one worker is refused. */
const HEADROOM = 0.975;
/** Milliseconds that a late timer is made up for. With 0, 1% of the rate is lost; with 25, more is refused. */
const LATENESS = 16;
/** The fraction of the rate to start with, as others may use it. With 1, two workers are refused three times as often. */
const FIRST_FRACTION = 0.5;
/** The least fraction. With 0.01, a third is sent in the minute after others took everything. */
const SMALLEST_FRACTION = 0.1;
/** Milliseconds without a request after which what was found out is old: others may have stopped since. */
const IDLE = 10_000;
/** What the fraction gains in a second while Zoom never refused. With INCREASE, the first minute uses 57% of the rate. */
const FIRST_INCREASE = 0.12;
/** What it gains in a second after that. With 0.005, two workers are refused half as often again. */
const INCREASE = 0.0015;
/** What is left of it at a refusal. With 0.85, two workers lose 2% to 6% of the rate; with 0.96, nearly twice as much is refused. */
const DECREASE = 0.92;

/**
 * A token bucket for one of Zoom's rate limits. A full bucket, after a second of silence, lets the requests of a small
 * workflow leave at once; then they leave at equal intervals, in batches. Zoom counts for the whole account, but each
 * worker of n8n knows only its own requests, so the bucket is filled at a fraction of the rate that grows steadily while
 * Zoom accepts, and shrinks by a factor when Zoom refuses: additive increase, multiplicative decrease.
 */
export class RateLimiter {
	/** A slow rate starts whole: half of it would lose a second, or half a minute. */
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
		const increase = this.seemsAlone() ? FIRST_INCREASE : INCREASE;
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

	/** Whether nobody else seems to use the account. */
	private seemsAlone(): boolean {
		return this.refusedAt === -Infinity;
	}

	/**
	 * Lets requests leave together: what is left of the burst; while alone a batch, of which Zoom's rates are multiples, so
	 * that no second holds a part of one more; else a single one. A batch that is not full takes as long as a full one,
	 * which may follow.
	 */
	private release(now: number): void {
		const isBurst = this.burst > 0;
		const batch = this.seemsAlone() ? Math.max(1, Math.floor(this.rate / BATCHES)) : 1;
		const most = isBurst ? this.burst : batch;
		let left = 0;
		for (; left < most && this.waiting.size > 0; left++) this.serveNext();
		const interval = SECOND / (this.rate * HEADROOM * this.fraction);
		this.next = Math.max(this.next, now - LATENESS) + (isBurst ? left : batch) * interval;
		if (isBurst) this.burst -= left;
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
