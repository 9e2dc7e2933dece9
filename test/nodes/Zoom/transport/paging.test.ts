import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';
import { readList } from '../../../../nodes/Zoom/transport/paging';

/** A list of so many entries, as Zoom gives it page by page; notes what it was asked. */
function listOf(total: number) {
	const queries: IDataObject[] = [];
	const ask = async (query: IDataObject) => {
		queries.push(query);
		const start = Number(query.next_page_token ?? 0);
		const end = Math.min(start + Number(query.page_size), total);
		return {
			page_size: query.page_size as number,
			total_records: total,
			next_page_token: end < total ? String(end) : '',
			meetings: Array.from({ length: end - start }, (_, index) => ({ id: start + index })),
		};
	};
	return { ask, queries };
}

const plan = { key: 'meetings', byNumber: false, query: {} };

describe('readList', () => {
	it('gives as many as wanted, in order, asks as seldom as possible and for no more than it needs', async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat(1500), fc.integer({ min: 1, max: 1500 }), async (total, limit) => {
				const { ask, queries } = listOf(total);
				const { entries, envelope } = await readList(ask, { ...plan, limit });
				const wanted = Math.min(total, limit);

				expect(entries.map(({ id }) => id)).toEqual(Array.from({ length: wanted }, (_, i) => i));
				expect(envelope).not.toHaveProperty('meetings');
				expect(queries.length).toBeLessThanOrEqual(Math.ceil(limit / 300));
				const asked = queries.reduce((sum, query) => sum + Number(query.page_size), 0);
				expect(asked).toBeLessThan(limit + queries.length);
				for (const { page_size: size } of queries) expect(size).toBeLessThanOrEqual(300);
			}),
		);
	});

	it('gives the envelope of the last answer', async () => {
		const { ask } = listOf(1000);
		const { envelope } = await readList(ask, { ...plan, limit: 10 });
		expect(envelope).toEqual({ page_size: 10, total_records: 1000, next_page_token: '10' });
	});

	it('ends at a token that Zoom repeats', async () => {
		let asked = 0;
		const { entries } = await readList(
			async () => ({ meetings: [{ id: asked++ }], next_page_token: 'again' }),
			plan,
		);
		expect(entries).toEqual([{ id: 0 }, { id: 1 }]);
	});

	it('goes on past a page without entries', async () => {
		const pages: IDataObject[] = [
			{ meetings: [{ id: 0 }], next_page_token: 'a' },
			{ meetings: [], next_page_token: 'b' },
			{ meetings: [{ id: 1 }], next_page_token: '' },
		];
		const { entries } = await readList(async () => pages.shift()!, plan);
		expect(entries).toEqual([{ id: 0 }, { id: 1 }]);
	});

	it.each([null, undefined, {}, 'none'])(
		'takes a list that is %j for an empty one',
		async (list) => {
			const { entries } = await readList(async () => ({ meetings: list }), plan);
			expect(entries).toEqual([]);
		},
	);

	it('passes on what goes wrong', async () => {
		const failure = new Error('refused');
		const ask = async () => await Promise.reject(failure);
		await expect(readList(ask, plan)).rejects.toBe(failure);
	});
});
