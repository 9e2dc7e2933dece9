import type { RateLabel } from './endpoints/operation';
import { ZoomError } from './errors';

/** The plan of an account. */
export type Plan = 'free' | 'pro' | 'business';

interface Rate {
	count: number;
	perMs: number;
	perDay?: number;
	/** Labels of one group share the daily number. */
	dayGroup?: string;
}

const SECOND = 1000;
const MINUTE = 60_000;

/** Zoom's published rates for an account. */
export const RATES: Record<Plan, Record<RateLabel, Rate>> = {
	free: {
		Light: { count: 4, perMs: SECOND, perDay: 6_000 },
		Medium: { count: 2, perMs: SECOND, perDay: 2_000 },
		Heavy: { count: 1, perMs: SECOND, perDay: 1_000 },
		'Resource-intensive': { count: 10, perMs: MINUTE, perDay: 30_000 },
	},
	pro: {
		Light: { count: 30, perMs: SECOND },
		Medium: { count: 20, perMs: SECOND },
		Heavy: { count: 10, perMs: SECOND, perDay: 30_000, dayGroup: 'heavy' },
		'Resource-intensive': { count: 10, perMs: MINUTE, perDay: 30_000, dayGroup: 'heavy' },
	},
	business: {
		Light: { count: 80, perMs: SECOND },
		Medium: { count: 60, perMs: SECOND },
		Heavy: { count: 40, perMs: SECOND, perDay: 60_000, dayGroup: 'heavy' },
		'Resource-intensive': { count: 20, perMs: MINUTE, perDay: 60_000, dayGroup: 'heavy' },
	},
};

const HOST_WRITES_PER_DAY = 100;
const REGISTRATIONS_PER_DAY = 3;

/** Counts what the account used: a sliding window for the rate, the UTC day for the daily limits. */
export class Limits {
	private readonly recent = new Map<RateLabel, number[]>();
	private readonly daily = new Map<string, number>();

	constructor(
		private readonly now: () => Date,
		private readonly elapsed: () => number,
	) {}

	/** Counts one request; throws 429 when it is one too many. */
	take(label: RateLabel, plan: Plan): void {
		const rate = RATES[plan][label];
		const time = this.elapsed();
		const window = (this.recent.get(label) ?? []).filter((at) => at > time - rate.perMs);
		this.recent.set(label, window);
		if (window.length >= rate.count) throw tooFast(label, rate);
		if (rate.perDay !== undefined) {
			const key = rate.dayGroup ?? label;
			if (this.used(key) >= rate.perDay) throw this.dayIsOver(label, rate.perDay);
			this.count(key);
		}
		window.push(time);
	}

	/** Counts a create or update for a host; throws the 429 that only its message tells from others. */
	takeHostWrite(userId: string): void {
		if (this.used(`host ${userId}`) >= HOST_WRITES_PER_DAY) {
			throw onlyTheMessageTells(
				'You have exceeded the daily rate limit (100) of Meeting Create/Update API requests permitted for this particular user. You may resume these requests at GMT 00:00:00.',
			);
		}
		this.count(`host ${userId}`);
	}

	/** Counts a registration of one person for one session; throws from the fourth a day on. */
	takeRegistration(sessionId: number, email: string): void {
		const key = `registration ${sessionId} ${email.toLowerCase()}`;
		if (this.used(key) >= REGISTRATIONS_PER_DAY) {
			throw onlyTheMessageTells(
				'You have exceeded the daily rate limit (3) of Add meeting registrant API requests permitted for this registrant.',
			);
		}
		this.count(key);
	}

	/** Marks a label's (or a host's) daily number as used up. */
	exhaustDay(key: { label?: RateLabel; userId?: string }): void {
		if (key.userId) this.daily.set(this.today(`host ${key.userId}`), HOST_WRITES_PER_DAY);
		if (!key.label) return;
		for (const name of [key.label, 'heavy']) this.daily.set(this.today(name), 1_000_000);
	}

	clear(): void {
		this.recent.clear();
		this.daily.clear();
	}

	private today(key: string): string {
		return `${this.now().toISOString().slice(0, 10)} ${key}`;
	}

	private used(key: string): number {
		return this.daily.get(this.today(key)) ?? 0;
	}

	private count(key: string): void {
		this.daily.set(this.today(key), this.used(key) + 1);
	}

	private dayIsOver(label: RateLabel, limit: number): ZoomError {
		const tomorrow = new Date(this.now());
		tomorrow.setUTCHours(24, 0, 0, 0);
		return new ZoomError(
			429,
			429,
			'You have reached the maximum daily rate limit for this API. Refer to the response header for details on when you can make another request.',
			undefined,
			{
				'X-RateLimit-Category': label,
				'X-RateLimit-Type': 'Daily-limit',
				'X-RateLimit-Limit': String(limit),
				'X-RateLimit-Remaining': '0',
				'Retry-After': tomorrow.toISOString().replace('.000Z', 'Z'),
			},
		);
	}
}

function tooFast(label: RateLabel, rate: Rate): ZoomError {
	const span = rate.perMs === SECOND ? 'per-second' : 'per-minute';
	return new ZoomError(
		429,
		429,
		`You have reached the maximum ${span} rate limit for this API. Try again later.`,
		undefined,
		{
			'X-RateLimit-Category': label,
			'X-RateLimit-Type': 'QPS',
			'X-RateLimit-Limit': String(rate.count),
			'X-RateLimit-Remaining': '0',
		},
	);
}

const onlyTheMessageTells = (message: string) =>
	new ZoomError(429, 429, message, undefined, {
		'X-RateLimit-Category': 'Light',
		'X-RateLimit-Limit': '80',
		'X-RateLimit-Remaining': '79',
	});
