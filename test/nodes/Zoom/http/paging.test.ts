import fc from 'fast-check';
import { NodeApiError, type IDataObject } from 'n8n-workflow';
import { readList } from '../../../../nodes/Zoom/http/paging';
import { demoContext } from '../polling/demo';

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

	it.each([[[null]], [[undefined, 'text', 5]]])('leaves out what is no entry: %j', async (list) => {
		const answer = { meetings: [...list, { id: 1 }] } as unknown as IDataObject;
		expect((await readList(async () => answer, plan)).entries).toEqual([{ id: 1 }]);
	});

	it('takes 200,000 entries, on one page or many', async () => {
		const many = Array.from({ length: 200_000 }, (_, id) => ({ id }));
		const one = await readList(async () => ({ meetings: many }), plan);
		expect(one.entries).toHaveLength(200_000);
		const { ask } = listOf(200_000);
		expect((await readList(ask, plan)).entries).toHaveLength(200_000);
	});

	it.each([
		['the same page', () => ({ id: 1, url: `https://zoom.us/${Math.random()}` })],
		['an empty page', () => null],
	])('ends where ever new tokens bring %s again and again', async (_what, entry) => {
		let asked = 0;
		const ask = async () => ({ meetings: [entry()], next_page_token: `token ${asked++}` });
		await readList(ask as never, plan);
		expect(asked).toBeLessThan(15);
	});

	describe('by whichever Zoom gives', () => {
		const numbered = { ...plan, byNumber: true };

		it('goes on by token where a list that counts pages hands one out', async () => {
			const { ask, queries } = listOf(700);
			const { entries } = await readList(ask, numbered);
			expect(entries).toHaveLength(700);
			expect(queries.map(({ page_number: number }) => number)).toEqual([1, undefined, undefined]);
		});

		it('does so too where the user starts from a page number', async () => {
			const { ask, queries } = listOf(700);
			await readList(ask, { ...numbered, query: { page_number: 1 } });
			expect(queries.map(({ page_number: number }) => number)).toEqual([1, undefined, undefined]);
		});

		it('goes on by number where a list that hands out tokens counts pages', async () => {
			const queries: IDataObject[] = [];
			const ask = async (query: IDataObject) => {
				queries.push(query);
				const number = Number(query.page_number ?? 1);
				return { page_number: number, page_count: 3, meetings: [{ id: number }] };
			};
			expect((await readList(ask, plan)).entries).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
			expect(queries.map(({ page_number: number }) => number)).toEqual([undefined, 2, 3]);
		});
	});

	describe('in parts', () => {
		it('goes on where it stopped', async () => {
			const { ask, queries } = listOf(1000);
			let pages = 0;
			const first = await readList(ask, { ...plan, stop: () => ++pages >= 2 });
			expect(first.entries).toHaveLength(600);
			const rest = await readList(ask, { ...plan, start: first.next });
			expect(rest.entries.map(({ id }) => id)).toEqual(
				Array.from({ length: 400 }, (_, at) => 600 + at),
			);
			expect([rest.next, queries.length]).toEqual([undefined, 4]);
		});

		const lacking = (what: object) => {
			const error = new NodeApiError(demoContext().context.getNode(), {});
			Object.assign(error.context, what);
			return error;
		};

		it('stops where a request was given up for lack of time, once it has a page', async () => {
			const { ask } = listOf(1000);
			const outOfTime = lacking({ outOfTime: true });
			let asked = 0;
			const hurried = async (query: IDataObject) => {
				if (++asked > 2) throw outOfTime;
				return await ask(query);
			};
			const { entries, next } = await readList(hurried, plan);
			expect([entries.length, next]).toEqual([600, { next_page_token: '600' }]);
			await expect(readList(hurried, { ...plan, start: next })).rejects.toBe(outOfTime);
		});

		it('begins anew where the token to go on from has expired', async () => {
			const { ask } = listOf(500);
			const expired = lacking({ data: { code: 300, message: 'The next page token is invalid.' } });
			const forgetful = async (query: IDataObject) => {
				if (query.next_page_token === 'old') throw expired;
				return await ask(query);
			};
			const result = await readList(forgetful, { ...plan, start: { next_page_token: 'old' } });
			expect([result.entries.length, result.anew]).toEqual([500, true]);
		});
	});
});
