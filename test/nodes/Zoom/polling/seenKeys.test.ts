import fc from 'fast-check';
import { hashOf, SeenKeys } from '../../../../nodes/Zoom/polling/seenKeys';
import { MINUTE } from '../../../../nodes/Zoom/http/time';

const START = Date.UTC(2026, 2, 1);
const times = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2050, 0, 1) });
const keys = fc.uniqueArray(fc.record({ key: fc.string({ minLength: 1 }), time: times }), {
	selector: ({ key }) => key,
	maxLength: 60,
});

function keysOf(entries: Array<{ key: string; time: number }>): SeenKeys {
	const seen = SeenKeys.unpack();
	for (const { key, time } of entries) seen.add(key, time);
	return seen;
}

describe('SeenKeys', () => {
	it('is the same after it was stored', () => {
		fc.assert(
			fc.property(keys, fc.string(), (entries, other) => {
				const packed = keysOf(entries).pack();
				const read = SeenKeys.unpack(JSON.parse(JSON.stringify(packed)) as string);
				expect(read.size).toBe(entries.length);
				for (const { key } of entries) expect(read.has(key)).toBe(true);
				expect(read.has(other)).toBe(entries.some(({ key }) => key === other));
				expect(read.pack()).toBe(packed);
			}),
		);
	});

	it('takes at most 16 bytes a key in JSON, whatever the key', () => {
		fc.assert(
			fc.property(keys, (entries) => {
				const bytes = new TextEncoder().encode(JSON.stringify(keysOf(entries).pack())).length;
				expect(bytes).toBeLessThanOrEqual(16 * entries.length + 2);
			}),
		);
	});

	it('keeps no key in clear', () => {
		expect(keysOf([{ key: 'jane@example.com', time: START }]).pack()).not.toContain('jane');
	});

	it('knows a key once, with its latest time', () => {
		const seen = keysOf([
			{ key: 'a', time: START },
			{ key: 'a', time: START + 5 * MINUTE },
		]);
		expect(seen.size).toBe(1);
		seen.forgetBefore(START + MINUTE);
		expect(seen.has('a')).toBe(true);
	});

	it('forgets by whole minutes, never a key that is not older', () => {
		fc.assert(
			fc.property(keys, times, (entries, oldest) => {
				const seen = SeenKeys.unpack(keysOf(entries).pack());
				seen.forgetBefore(oldest);
				for (const { key, time } of entries) {
					if (time >= oldest) expect(seen.has(key)).toBe(true);
					if (time < oldest - MINUTE) expect(seen.has(key)).toBe(false);
				}
			}),
		);
	});

	it('takes times before 2020 as 2020', () => {
		const seen = SeenKeys.unpack(keysOf([{ key: 'a', time: 0 }]).pack());
		expect(seen.has('a')).toBe(true);
		seen.forgetBefore(Date.UTC(2020, 0, 1) + MINUTE);
		expect(seen.size).toBe(0);
	});

	it('keeps no more than the cap, the newest, and says before when it forgot', () => {
		fc.assert(
			fc.property(keys, fc.integer({ min: 1, max: 20 }), (entries, most) => {
				const seen = keysOf(entries);
				const forgotten = seen.cap(most);
				expect(seen.size).toBeLessThanOrEqual(most);
				if (entries.length <= most) expect(forgotten).toBeUndefined();
				for (const { key, time } of entries) {
					expect(seen.has(key)).toBe(forgotten === undefined || time >= forgotten);
				}
			}),
		);
	});

	it('gives short hashes that differ', () => {
		const hashes = Array.from({ length: 20_000 }, (_, index) => hashOf(`key ${index}`));
		expect(new Set(hashes).size).toBe(hashes.length);
		expect(hashes.every((hash) => /^[\w-]{10}$/.test(hash))).toBe(true);
	});
});
