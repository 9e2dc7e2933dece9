import fc from 'fast-check';
import { Pacer, RATES, type Plan, type RateLabel } from '../../../../nodes/Zoom/transport/pacing';

const plans = Object.keys(RATES) as Plan[];
const labels = Object.keys(RATES.pro) as RateLabel[];
const combinations = plans.flatMap((plan) => labels.map((label) => ({ plan, label })));
const START = 1_800_000_000_000;

/** When each of the requests leaves, if all ask at these moments. */
function departures(pacer: Pacer, plan: Plan, label: RateLabel, moments: number[]): number[] {
	return moments.map((now) => now + pacer.reserve(plan, label, now));
}

/** The most requests that leave within any second. */
function busiestSecond(times: number[]): number {
	let first = 0;
	return Math.max(
		...times.map((time, index) => {
			// Moments of today leave room for quarters of a microsecond: allow for sums that were rounded.
			while (times[first] <= time - 1000 + 0.1) first++;
			return index - first + 1;
		}),
	);
}

describe('Pacer', () => {
	it.each(combinations)('lets $plan accounts ask as Zoom allows for $label', ({ plan, label }) => {
		const moments = Array<number>(1000).fill(START);
		const times = departures(new Pacer(), plan, label, moments);

		expect(times[0]).toBe(START);
		expect(busiestSecond(times)).toBe(RATES[plan][label]);
		expect(times[999] - START).toBeCloseTo((999 * 1000) / RATES[plan][label], 0);
	});

	it('never lets more go than the rate in any second, whenever they come', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...combinations),
				fc.array(fc.nat({ max: 300 }), { minLength: 1, maxLength: 300 }),
				({ plan, label }, gaps) => {
					let now = START;
					const moments = gaps.map((gap) => (now += gap));
					const times = departures(new Pacer(), plan, label, moments);
					expect(busiestSecond(times)).toBeLessThanOrEqual(RATES[plan][label]);
					expect(times).toEqual([...times].sort((a, b) => a - b));
				},
			),
		);
	});

	it('does not make those wait who come late', () => {
		const pacer = new Pacer();
		departures(pacer, 'pro', 'Light', Array<number>(30).fill(START));
		expect(pacer.reserve('pro', 'Light', START + 60_000)).toBe(0);
	});

	it('keeps the labels apart', () => {
		const pacer = new Pacer();
		departures(pacer, 'pro', 'Heavy', Array<number>(100).fill(START));
		expect(pacer.reserve('pro', 'Light', START)).toBe(0);
	});

	it('holds back all that come after Zoom said that it was too much', () => {
		const pacer = new Pacer();
		pacer.hold('Light', 5000, START);
		expect(pacer.reserve('pro', 'Light', START)).toBe(5000);
		expect(pacer.reserve('pro', 'Light', START + 4000)).toBeCloseTo(1000 + 1000 / 30);
		expect(pacer.reserve('pro', 'Medium', START)).toBe(0);
	});

	it('holds back for the longest time asked for', () => {
		const pacer = new Pacer();
		pacer.hold('Light', 5000, START);
		pacer.hold('Light', 1000, START);
		expect(pacer.reserve('pro', 'Light', START)).toBe(5000);
	});
});
