import { readLogin } from './account';
import { RateLimiter, type Clock } from './rateLimiter';
import { unsent, type Send } from './request';
import { isTooFast, LONGEST_WAIT, retryAfter } from './retry';

/** How costly Zoom calls an endpoint; each category has a limit of its own. */
export type RateCategory = 'Light' | 'Medium' | 'Heavy' | 'Resource-intensive';

/** The account's plan as chosen in the credential. */
export type Plan = 'free' | 'pro' | 'business';

/**
 * Requests a second that Zoom allows an account, all of its apps and users together.
 * @see https://developers.zoom.us/docs/api/rate-limits/
 */
export const RATES: Record<Plan, Record<RateCategory, number>> = {
	free: { Light: 4, Medium: 2, Heavy: 1, 'Resource-intensive': 10 / 60 },
	pro: { Light: 30, Medium: 20, Heavy: 10, 'Resource-intensive': 10 / 60 },
	business: { Light: 80, Medium: 60, Heavy: 40, 'Resource-intensive': 20 / 60 },
};

/** Paces the requests of one account: a rate limiter for each of Zoom's limits. */
export class Pacer {
	private readonly limiters = new Map<string, RateLimiter>();

	constructor(private readonly clock?: Clock) {}

	/** The limiter for requests of this category. A plan that is none, as an expression may give, counts as Pro. */
	limiter(plan: Plan, rate: RateCategory): RateLimiter {
		const known = Object.keys(RATES).includes(plan) ? plan : 'pro';
		const key = `${known} ${rate}`;
		const limiter = this.limiters.get(key) ?? new RateLimiter(RATES[known][rate], this.clock);
		this.limiters.set(key, limiter);
		return limiter;
	}
}

/** Sends requests at the pace of their category, and learns from what Zoom says to it. */
export function withPacing(next: Send): Send {
	return async (call) => {
		const { account, context, request, signal } = call;
		const { plan } = await readLogin(context, account);
		const limiter = account.shared.pacer.limiter(plan, request.rate);
		const leftAt = await limiter.acquire(account, signal);
		if (leftAt === undefined) return unsent(request.method, { connection: 'ETIMEDOUT' });
		const answer = await next(call);
		if (isTooFast(answer)) {
			limiter.refused(leftAt);
			const asked = retryAfter(answer.headers, Date.now()) ?? 0;
			if (asked <= LONGEST_WAIT) limiter.hold(asked);
		} else if (answer.status !== undefined && answer.status < 300) limiter.accepted();
		return answer;
	};
}
