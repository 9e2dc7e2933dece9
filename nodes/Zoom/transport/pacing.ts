/** Zoom's label for how costly an endpoint is; each label has its own limit. */
export type RateLabel = 'Light' | 'Medium' | 'Heavy';

/** The account's plan as chosen in the credential. */
export type Plan = 'free' | 'pro' | 'business';

/**
 * Requests a second that Zoom allows an account, all of its apps and users together.
 * @see https://developers.zoom.us/docs/api/rate-limits/
 */
export const RATES: Record<Plan, Record<RateLabel, number>> = {
	free: { Light: 4, Medium: 2, Heavy: 1 },
	pro: { Light: 30, Medium: 20, Heavy: 10 },
	business: { Light: 80, Medium: 60, Heavy: 40 },
};

/**
 * Spaces the requests of one account: hands out the moments at which they may leave, one label apart from the other.
 * Keeps no timers, so it needs no clean-up.
 */
export class Pacer {
	private readonly nextFree = new Map<RateLabel, number>();

	/**
	 * Takes the next free moment.
	 * @param now milliseconds of a clock that never jumps
	 * @returns how many milliseconds to wait before sending
	 */
	reserve(plan: Plan, label: RateLabel, now: number): number {
		const at = Math.max(now, this.nextFree.get(label) ?? 0);
		this.nextFree.set(label, at + 1000 / RATES[plan][label]);
		return at - now;
	}

	/** Holds all further requests of a label back for some milliseconds, because Zoom said that it was too much. */
	hold(label: RateLabel, milliseconds: number, now: number): void {
		this.nextFree.set(label, Math.max(now + milliseconds, this.nextFree.get(label) ?? 0));
	}
}
