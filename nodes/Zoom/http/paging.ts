import type { IDataObject } from 'n8n-workflow';
import { isOutOfTime, refusedAnswer } from './refusedAnswer';

/** How a list is read. */
export interface ListPlan {
	/** Where Zoom's answer holds the list. */
	key: string;
	/** How many entries are wanted; undefined for all. */
	limit?: number;
	/** The user's own query, which may hold page_size, next_page_token or page_number to start from. */
	query: IDataObject;
	/** Whether the endpoint counts pages, as long as it hands out no token. */
	byNumber: boolean;
	/** Where an earlier reading ended: its `next`. */
	start?: IDataObject;
	/** Asked before each further page: whether to stop here, because time is up. */
	stop?: () => boolean;
}

/** The entries, and Zoom's last answer without them. */
export interface ListResult {
	entries: IDataObject[];
	envelope: IDataObject;
	/** Where to go on; undefined when the list was read to its end, or to its limit. */
	next?: IDataObject;
	/** Whether the reading had to begin anew, because the page token had expired. */
	anew?: boolean;
}

export const LARGEST_PAGE = 300;
/** After so many pages in a row without anything new, further tokens are not followed. */
const FRUITLESS_PAGES = 10;

/**
 * Reads as many pages as needed, and no entry more than needed when only some are wanted. A page token that expired
 * on the way starts the walk anew; one that Zoom repeats ends it, and so do pages that bring nothing new.
 * @param ask sends one query and gives Zoom's answer
 * @throws what `ask` throws, but for a lack of time once a page was read
 */
export async function readList(
	ask: (query: IDataObject) => Promise<IDataObject>,
	plan: ListPlan,
): Promise<ListResult> {
	return await walk(ask, plan).catch(async (error: unknown) => {
		if (plan.query.next_page_token || !isExpiredToken(error)) throw error;
		return { ...(await walk(ask, { ...plan, start: undefined })), anew: true };
	});
}

async function walk(
	ask: (query: IDataObject) => Promise<IDataObject>,
	plan: ListPlan,
): Promise<ListResult> {
	const { key, limit = Infinity, query, byNumber, stop } = plan;
	const entries: IDataObject[] = [];
	let envelope: IDataObject = {};
	let next: IDataObject = plan.start ?? (byNumber && !query.page_number ? { page_number: 1 } : {});
	const known = new Set([JSON.stringify(next)]);
	const pages = new Set<string>();
	for (let read = 0, fruitless = 0; ; read++) {
		if (read > 0 && stop?.()) return { entries, envelope, next };
		const asked = queryOf(query, next, limit);
		const page = await ask(asked).catch((error: unknown) => {
			if (read === 0 || !isOutOfTime(error)) throw error;
			return undefined;
		});
		if (!page) return { entries, envelope, next };
		const { [key]: list, ...others } = page;
		const found = entriesOf(list);
		for (const entry of found) if (entries.length < limit) entries.push(entry);
		envelope = others;
		const following = entries.length < limit ? nextPage(page, asked) : undefined;
		const mark = JSON.stringify(following);
		fruitless = isNews(found, pages) ? 0 : fruitless + 1;
		if (following === undefined || known.has(mark) || fruitless === FRUITLESS_PAGES) {
			return { entries, envelope };
		}
		known.add(mark);
		next = following;
	}
}

/** The entries of a list as Zoom sent it; what is no object is no entry. */
export function entriesOf(list: unknown): IDataObject[] {
	if (!Array.isArray(list)) return [];
	return (list as unknown[]).filter(isEntry);
}

function isEntry(entry: unknown): entry is IDataObject {
	return typeof entry === 'object' && entry !== null && !Array.isArray(entry);
}

/** The query for a page. A token goes without the page number that the user may have started from. */
function queryOf(query: IDataObject, next: IDataObject, limit: number): IDataObject {
	const asked: IDataObject = { page_size: pageSize(limit), ...query, ...next };
	if (next.next_page_token) delete asked.page_number;
	return asked;
}

/** The part of the query that asks for the page after this one: by token or by number, as Zoom gives them. */
function nextPage(page: IDataObject, asked: IDataObject): IDataObject | undefined {
	if (page.next_page_token) return { next_page_token: page.next_page_token };
	const countsPages = asked.page_number !== undefined || !('next_page_token' in page);
	if (asked.next_page_token || !countsPages) return undefined;
	const following = Number(asked.page_number ?? page.page_number) + 1;
	return following <= Number(page.page_count ?? 0) ? { page_number: following } : undefined;
}

/** Whether a page has entries, and others than the pages so far. Links are left out: they differ at each read. */
function isNews(entries: IDataObject[], pages: Set<string>): boolean {
	if (entries.length === 0) return false;
	const mark = JSON.stringify([entries[0], entries.at(-1), entries.length], (_name, value) =>
		typeof value === 'string' && value.startsWith('http') ? undefined : (value as unknown),
	);
	if (pages.has(mark)) return false;
	pages.add(mark);
	return true;
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
