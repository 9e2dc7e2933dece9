import { Lane, type Clock } from './lane';

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

/** Paces the requests of one account: a lane for each of Zoom's limits. */
export class Pacer {
	private readonly lanes = new Map<string, Lane>();

	constructor(private readonly clock?: Clock) {}

	/** The lane for requests of this label. */
	lane(plan: Plan, label: RateLabel): Lane {
		const key = `${plan} ${label}`;
		const known = this.lanes.get(key);
		if (known) return known;
		const lane = new Lane(RATES[plan][label], this.clock);
		this.lanes.set(key, lane);
		return lane;
	}
}
