import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';
import { readRange, RECORDING_RANGE, textOf } from '../../../../nodes/Zoom/http/ranges';
import { DAY } from '../../../../nodes/Zoom/http/time';

const TODAY = Math.floor(Date.now() / DAY) * DAY;
const dayOf = (day: number) => textOf(day * DAY, 'day');
const dayIn = (text: unknown) => Date.parse(String(text)) / DAY;

/**
 * A list with one entry a day, that takes a range as Zoom does.
 * @param longest days from the first to the last that are given at most
 * @param echoes whether the answer tells from when on it really is
 */
function zoomThatTakes(longest: () => number, echoes = true) {
	const asked: IDataObject[] = [];
	const found: number[] = [];
	const read = async (query: IDataObject) => {
		asked.push(query);
		const to = dayIn(query.to);
		const from = Math.max(dayIn(query.from), to - longest());
		for (let day = to; day >= from; day--) found.push(day);
		return echoes ? { from: dayOf(from), to: query.to } : {};
	};
	return { read, asked, found };
}

const between = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, at) => to - at);

describe('readRange', () => {
	const today = TODAY / DAY;
	const ranges = fc.record({
		to: fc.integer({ min: today - 2000, max: today }),
		length: fc.nat({ max: 800 }),
	});

	it('gives every day once, the latest first, whatever Zoom takes, if its answer tells', async () => {
		const lengths = fc.infiniteStream(fc.integer({ min: 0, max: 40 }));
		await fc.assert(
			fc.asyncProperty(ranges, lengths, async ({ to, length }, stream) => {
				const { read, found } = zoomThatTakes(() => Number(stream.next().value));
				const query = { from: dayOf(to - length), to: dayOf(to) };
				await readRange(query, RECORDING_RANGE, read);
				expect(found).toEqual(between(to - length, to));
			}),
		);
	});

	it('gives every day once where the answer does not tell, if Zoom takes 27 days or more', async () => {
		const lengths = fc.infiniteStream(fc.integer({ min: 27, max: 31 }));
		await fc.assert(
			fc.asyncProperty(ranges, lengths, async ({ to, length }, stream) => {
				const { read, found } = zoomThatTakes(() => Number(stream.next().value), false);
				// A range that fits is left to Zoom as it is.
				const query = { from: dayOf(to - length), to: dayOf(to) };
				await readRange(query, RECORDING_RANGE, read);
				expect(found).toEqual(between(to - length, to));
			}),
		);
	});

	it('asks for no more than 27 days at once, and for a range that fits as it was given', async () => {
		await fc.assert(
			fc.asyncProperty(ranges, async ({ to, length }) => {
				const { read, asked } = zoomThatTakes(() => 27);
				const query = { from: dayOf(to - length), to: dayOf(to), page_size: 5 };
				await readRange(query, RECORDING_RANGE, read);
				for (const window of asked) {
					expect(dayIn(window.to) - dayIn(window.from)).toBeLessThanOrEqual(27);
					expect(window.page_size).toBe(5);
				}
				if (length <= 27) expect(asked).toEqual([query]);
			}),
		);
	});

	it('cuts moments to the second', async () => {
		const asked: IDataObject[] = [];
		const query = { from: '2026-01-01T00:00:00Z', to: '2026-01-10T12:00:00Z' };
		await readRange(query, { days: 7, unit: 'moment' }, async (window) => {
			asked.push(window);
			return { from: window.from };
		});
		expect(asked).toEqual([
			{ from: '2026-01-03T12:00:00Z', to: '2026-01-10T12:00:00Z' },
			{ from: '2026-01-01T00:00:00Z', to: '2026-01-03T11:59:59Z' },
		]);
	});

	it.each([
		[{ to: '2026-01-01' }],
		[{ from: 'no day' }],
		[{ from: '2026-03-01', to: '2026-02-01' }],
		[{ from: '2020-01-01', next_page_token: 'a' }],
	])('leaves %j to Zoom as it is', async (query) => {
		const asked: IDataObject[] = [];
		await readRange(query, RECORDING_RANGE, async (window) => {
			asked.push(window);
			return { from: '2026-01-15' };
		});
		expect(asked).toEqual([query]);
	});

	it.each(['', null, 'no day', '2000-01-01', '2999-01-01', {}])(
		'is not led astray by an answer whose from is %j',
		async (from) => {
			const asked: IDataObject[] = [];
			await readRange(
				{ from: dayOf(today - 60), to: dayOf(today) },
				RECORDING_RANGE,
				async (window) => {
					asked.push(window);
					return { from } as IDataObject;
				},
			);
			expect(asked).toHaveLength(3);
		},
	);

	it('stops where it is told to', async () => {
		let reads = 0;
		await readRange({ from: '2020-01-01' }, RECORDING_RANGE, async () => {
			reads++;
			return undefined;
		});
		expect(reads).toBe(1);
	});
});
