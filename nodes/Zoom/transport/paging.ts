import type { IDataObject } from 'n8n-workflow';
import { refusedAnswer } from './refusedAnswer';

/** How a list is read. */
export interface ListPlan {
	/** Where Zoom's answer holds the list. */
	key: string;
	/** How many entries are wanted; undefined for all. */
	limit?: number;
	/** The user's own query, which may hold page_size, next_page_token or page_number to start from. */
	query: IDataObject;
	/** Whether the endpoint counts pages instead of handing out tokens. */
	byNumber: boolean;
	/** Asked before each further page: whether to stop here, because time is up. */
	stop?: () => boolean;
}

/** The entries, and Zoom's last answer without them. */
export interface ListResult {
	entries: IDataObject[];
	envelope: IDataObject;
	/** Whether the list was read to its end, or to its limit. */
	complete: boolean;
}

export const LARGEST_PAGE = 300;

/**
 * Reads as many pages as needed, and no entry more than needed when only some are wanted. A page token that expired
 * on the way starts the walk anew; one that Zoom repeats ends it.
 * @param ask sends one query and gives Zoom's answer
 * @throws what `ask` throws
 */
export async function readList(
	ask: (query: IDataObject) => Promise<IDataObject>,
	plan: ListPlan,
): Promise<ListResult> {
	return await walk(ask, plan).catch(async (error: unknown) => {
		if (plan.query.next_page_token || !isExpiredToken(error)) throw error;
		return await walk(ask, plan);
	});
}

async function walk(
	ask: (query: IDataObject) => Promise<IDataObject>,
	{ key, limit = Infinity, query, byNumber, stop }: ListPlan,
): Promise<ListResult> {
	const entries: IDataObject[] = [];
	const seen = new Set<string>();
	let next: IDataObject = byNumber && !query.page_number ? { page_number: 1 } : {};
	for (;;) {
		const page = await ask({ page_size: pageSize(limit), ...query, ...next });
		const { [key]: list, ...envelope } = page;
		const found = Array.isArray(list) ? (list as IDataObject[]) : [];
		for (const entry of found) if (entries.length < limit) entries.push(entry);
		const following = entries.length < limit ? nextPage(page, query, next) : undefined;
		const mark = JSON.stringify(following);
		if (following === undefined || seen.has(mark)) return { entries, envelope, complete: true };
		if (stop?.()) return { entries, envelope, complete: false };
		seen.add(mark);
		next = following;
	}
}

/** The part of the query that asks for the page after this one; undefined after the last. */
function nextPage(page: IDataObject, query: IDataObject, current: IDataObject) {
	const pageNumber = current.page_number ?? query.page_number;
	if (pageNumber) {
		const following = Number(pageNumber) + 1;
		return following <= Number(page.page_count ?? 0) ? { page_number: following } : undefined;
	}
	return page.next_page_token ? { next_page_token: page.next_page_token } : undefined;
}

/** The smallest page that still needs the fewest requests. */
function pageSize(limit: number): number {
	if (limit === Infinity) return LARGEST_PAGE;
	return Math.ceil(limit / Math.ceil(limit / LARGEST_PAGE));
}

function isExpiredToken(error: unknown): boolean {
	const data = refusedAnswer(error);
	return data?.code === 300 && /next.?page.?token/i.test(String(data.message));
}

/**
 * Cuts a range of days into windows no longer than Zoom allows, the latest first.
 * @param from first day or moment, in milliseconds since 1970
 * @param to last day or moment, likewise
 * @param longest milliseconds from the start to the end of one window
 * @param step milliseconds between the end of a window and the start of the next: a day for days, a second for moments
 */
export function windows(
	from: number,
	to: number,
	longest: number,
	step: number,
): Array<{ from: number; to: number }> {
	const result: Array<{ from: number; to: number }> = [];
	let end = to;
	while (end - from > longest) {
		result.push({ from: end - longest, to: end });
		end -= longest + step;
	}
	result.push({ from, to: end });
	return result;
}
