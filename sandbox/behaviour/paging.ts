import type { Call, Context } from '../context';

/** A part of a list. */
export interface Page<T> {
	items: T[];
	/** '' on the last page. */
	nextPageToken: string;
	pageCount: number;
	pageNumber: number;
	pageSize: number;
	total: number;
}

/** The part of a list that a call asked for by next_page_token or page_number. */
export function pageOf<T>(
	all: T[],
	{ operation, path, query }: Call,
	{ pages, options }: Context,
): Page<T> {
	const { page_size, page_number, next_page_token, ...filters } = query;
	const pageSize = Number(page_size ?? operation.pagination?.pageSizeDefault ?? 30);
	const key = JSON.stringify([operation.id, path, options.strict ? filters : {}]);
	const offset = next_page_token
		? pages.read(String(next_page_token), key)
		: (Number(page_number ?? 1) - 1) * pageSize;
	const end = offset + pageSize;
	return {
		items: all.slice(offset, end),
		nextPageToken: pages.after(end, all.length, key),
		pageCount: Math.ceil(all.length / pageSize),
		pageNumber: Math.floor(offset / pageSize) + 1,
		pageSize,
		total: all.length,
	};
}

/** The envelope most lists have. */
export const tokenEnvelope = <T>(page: Page<T>) => ({
	page_count: page.pageCount,
	page_size: page.pageSize,
	total_records: page.total,
	next_page_token: page.nextPageToken,
});

/** The envelope of lists whose pages have numbers. */
export const numberedEnvelope = <T>(page: Page<T>) => ({
	page_count: page.pageCount,
	page_number: page.pageNumber,
	page_size: page.pageSize,
	total_records: page.total,
	next_page_token: page.nextPageToken,
});
