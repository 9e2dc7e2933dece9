import fc from 'fast-check';
import { RateLimiter } from '../../../../nodes/Zoom/http/rateLimiter';
import { RATES } from '../../../../nodes/Zoom/http/pacing';
import { VirtualClock, Window } from './virtualTime';

const rates = [...new Set(Object.values(RATES).flatMap((rate) => Object.values(rate)))];
const LATENCY = 40;

/** Sends items through a limiter as the client does, each again after a refusal. */
async function send(
	limiter: RateLimiter,
	zoom: Window,
	clock: VirtualClock,
	items: number,
): Promise<void> {
	const one = async (tries = 1): Promise<void> => {
		const leftAt = (await limiter.acquire()) as number;
		await clock.sleep(LATENCY / 2);
		const accepted = zoom.take();
		await clock.sleep(LATENCY / 2);
		if (accepted) return limiter.accepted();
		limiter.refused(leftAt);
		await clock.sleep(500 * 2 ** Math.min(tries - 1, 5));
		return await one(tries + 1);
	};
	await Promise.all(Array.from({ length: items }, async () => await one()));
}

/** How many items a second a limiter sends by itself. */
async function speed(
	limiter: RateLimiter,
	zoom: Window,
	clock: VirtualClock,
	items: number,
): Promise<number> {
	const start = clock.now();
	await Promise.all([send(limiter, zoom, clock, items), clock.run()]);
	return (items * 1000) / (clock.now() - start);
}

/** Some workers, each with its own limiter, send at once. Returns what Zoom saw and how long it took. */
async function workers(rate: number, items: number[]) {
	const clock = new VirtualClock();
	const zoom = new Window(rate, clock);
	const limiters = items.map(() => new RateLimiter(rate, clock));
	const done = Promise.all(
		items.map(async (count, index) => await send(limiters[index], zoom, clock, count)),
	);
	const seconds = (await clock.run()) / 1000;
	await done;
	const total = items.reduce((sum, count) => sum + count, 0);
	return { zoom, seconds, efficiency: total / rate / seconds, refused: zoom.refused / total };
}

describe('one worker', () => {
	it.each(rates)('uses nearly all of %d a second and is never refused', async (rate) => {
		const { efficiency, refused } = await workers(rate, [Math.max(rate, 1) * 60]);
		expect(refused).toBe(0);
		expect(efficiency).toBeGreaterThan(0.95);
	});

	it('is never refused, whenever its requests come', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...rates),
				fc.array(fc.nat({ max: 4000 }), { minLength: 1, maxLength: 120 }),
				async (rate, gaps) => {
					const clock = new VirtualClock();
					const zoom = new Window(rate, clock);
					const limiter = new RateLimiter(rate, clock);
					const done = (async () => {
						const sending: Array<Promise<void>> = [];
						for (const gap of gaps) {
							await clock.sleep(gap);
							sending.push(send(limiter, zoom, clock, 1 + (gap % 7)));
						}
						await Promise.all(sending);
					})();
					await clock.run();
					await done;
					expect(zoom.refused).toBe(0);
				},
			),
			{ numRuns: 60 },
		);
	});

	it.each(rates)('wakes n8n ten times a second at most at %d a second', async (rate) => {
		const clock = new VirtualClock();
		const limiter = new RateLimiter(rate, clock);
		const left = Promise.all(Array.from({ length: 1000 }, async () => await limiter.acquire()));
		const seconds = (await clock.run()) / 1000;
		expect(new Set(await left).size).toBeLessThanOrEqual(1 + seconds * 10);
	});

	it('keeps its rate where its process stands still now and then', async () => {
		const clock = new VirtualClock();
		const zoom = new Window(30, clock);
		const sending = send(new RateLimiter(30, clock), zoom, clock, 1800);
		const stops = [10, 20, 30, 40, 50];
		for (const second of stops) {
			await clock.run(second * 1000);
			clock.standStill(1500);
		}
		const seconds = (await clock.run()) / 1000 - stops.length * 1.5;
		await sending;
		expect(zoom.refused).toBeLessThan(5);
		expect(1800 / seconds).toBeGreaterThan(27);
	});

	it('sends the few requests of a small workflow at once', async () => {
		const clock = new VirtualClock();
		const limiter = new RateLimiter(30, clock);
		const left = Promise.all(Array.from({ length: 15 }, async () => await limiter.acquire()));
		await clock.run();
		expect(new Set(await left)).toEqual(new Set([0]));
	});

	it('keeps the order in which requests came', async () => {
		const clock = new VirtualClock();
		const limiter = new RateLimiter(10, clock);
		const order: number[] = [];
		const done = Array.from({ length: 40 }, async (_, index) => {
			await limiter.acquire();
			order.push(index);
		});
		await clock.run();
		await Promise.all(done);
		expect(order).toEqual([...order].sort((a, b) => a - b));
	});
});

describe('several workers that share an account', () => {
	it.each([
		[30, 2],
		[30, 3],
		[20, 2],
		[80, 2],
	])('at %d a second, %d workers find their parts', async (rate, count) => {
		const items = Array<number>(count).fill(Math.floor((rate * 60) / count));
		const { efficiency, refused, zoom } = await workers(rate, items);
		expect(zoom.accepted).toHaveLength(items.reduce((sum, each) => sum + each));
		expect(refused).toBeLessThan(count === 2 ? 0.015 : 0.03);
		expect(efficiency).toBeGreaterThan(count === 2 ? 0.93 : 0.8);
	});

	it('one whose process stood still, and then met refusals, keeps its part', async () => {
		const clock = new VirtualClock();
		const zoom = new Window(30, clock);
		const limiter = new RateLimiter(30, clock);
		await speed(limiter, zoom, clock, 600);
		await Promise.all([clock.sleep(3000), clock.run()]);
		const late = [limiter.acquire(), limiter.acquire(), limiter.acquire()];
		for (const turn of late) limiter.refused((await turn) as number);
		expect(await speed(limiter, zoom, clock, 300)).toBeGreaterThan(26);
	});

	it('one that asked nothing for a while begins with its first part again', async () => {
		const clock = new VirtualClock();
		const zoom = new Window(30, clock);
		const limiter = new RateLimiter(30, clock);
		await speed(limiter, zoom, clock, 600);
		await Promise.all([clock.sleep(15_000), clock.run()]);
		const now = clock.now();
		const left = Promise.all(Array.from({ length: 40 }, async () => await limiter.acquire()));
		await clock.run();
		expect((await left).filter((at) => at === now)).toHaveLength(15);
	});

	it('one that comes later gets its part, and the first does not starve it', async () => {
		const clock = new VirtualClock();
		const zoom = new Window(30, clock);
		const first = send(new RateLimiter(30, clock), zoom, clock, 3000);
		await clock.run(20_000);
		const second = send(new RateLimiter(30, clock), zoom, clock, 300);
		let secondDone = Infinity;
		void second.then(() => (secondDone = clock.now()));
		await clock.run();
		await Promise.all([first, second]);
		expect(secondDone).toBeLessThan(80_000);
	});
});

describe('hold', () => {
	it('lets nothing leave before, and goes on after it', async () => {
		const clock = new VirtualClock();
		const limiter = new RateLimiter(30, clock);
		limiter.hold(5000);
		limiter.hold(1000);
		const left = Promise.all([limiter.acquire(), limiter.acquire()]);
		await clock.run();
		expect(await left).toEqual([5000, 5000]);
	});
});

describe('a stopped execution', () => {
	it('takes no turn of the others', async () => {
		const clock = new VirtualClock();
		const limiter = new RateLimiter(1, clock);
		const controller = new AbortController();
		const stopped = Array.from(
			{ length: 100 },
			async () => await limiter.acquire(controller, controller.signal),
		);
		const wanted = limiter.acquire();
		controller.abort();
		await clock.run();
		expect(await Promise.all(stopped)).toEqual([0, ...Array<undefined>(99).fill(undefined)]);
		expect(await wanted).toBeLessThan(2500);
		expect(await limiter.acquire(controller, controller.signal)).toBeUndefined();
	});
});

describe('runs that share an account', () => {
	it('are served in turn, however many requests one of them has', async () => {
		const clock = new VirtualClock();
		const limiter = new RateLimiter(10, clock);
		const [crowd, few] = [{}, {}];
		const left: Array<[string, number]> = [];
		const send = async (name: string, run: object) => {
			left.push([name, (await limiter.acquire(run)) as number]);
		};
		const done = [
			...Array.from({ length: 500 }, async () => await send('crowd', crowd)),
			...Array.from({ length: 5 }, async () => await send('few', few)),
		];
		await clock.run();
		await Promise.all(done);
		const places = left.flatMap(([name], index) => (name === 'few' ? [index] : []));
		expect(Math.max(...places)).toBeLessThan(20);
		expect(left.map(([, at]) => at)).toEqual(left.map(([, at]) => at).sort((a, b) => a - b));
	});
});
