import type { IDataObject, ILoadOptionsFunctions, INodeListSearchItems } from 'n8n-workflow';
import { askZoom } from '../http/client';
import { LARGEST_PAGE } from '../http/paging';
import { entriesOf, PATIENCE, textOf, type ZoomList } from './choices';

/** How many pages of a list are read at most: one that never ends has an end here. */
export const MOST_PAGES = 50;
/** Milliseconds before the deadline from which on a failure counts as having run out of time. */
const NEARLY_LATE = 1000;

/** One page of what a picker offers; `next` leads to the one after it. */
export interface Page {
	entries: INodeListSearchItems[];
	next?: string;
}

/** Gives the page that `next` of the one before leads to, until `deadline` (milliseconds since 1970). */
export type ReadPage = (next: string | undefined, deadline: number) => Promise<Page>;

/** Where reading goes on, and how many pages were read before it. */
export interface Place {
	pages: number;
	next?: string;
}

/** A list that Zoom gives in pages, each with a token for the next. */
interface PagedList extends ZoomList {
	/** What is offered of each thing in the list, if not the thing itself. */
	inside?: (found: IDataObject) => IDataObject[];
	entry: (found: IDataObject, id: string) => INodeListSearchItems;
}

/** Reads pages of 300 entries. */
export function readPages(
	context: ILoadOptionsFunctions,
	{ key, id, inside, entry, query, ...request }: PagedList,
): ReadPage {
	return async (next, deadline) => {
		const answer = await askZoom(context, {
			...request,
			method: 'GET',
			query: { ...query, page_size: LARGEST_PAGE, ...(next ? { next_page_token: next } : {}) },
			expects: { list: key },
			deadline,
		});
		const listed = inside ? { [key]: entriesOf(answer, key, 'uuid').flatMap(inside) } : answer;
		return {
			entries: entriesOf(listed, key, id).map((found) => entry(found, textOf(found[id]))),
			next: textOf(answer.next_page_token) || undefined,
		};
	};
}

/**
 * Reads page after page until there are as many entries as wanted, each value once. It ends where a page leads back to
 * an earlier one, after 50 pages, and after 20 seconds; then `next` says where to go on.
 * @throws what `read` throws, unless time ran out after something was found
 */
export async function collect(
	read: ReadPage,
	{ pages, next }: Place,
	wanted: number,
	isWanted: (entry: INodeListSearchItems) => boolean = () => true,
): Promise<Place & { found: INodeListSearchItems[] }> {
	const deadline = Date.now() + PATIENCE;
	const found = new Map<unknown, INodeListSearchItems>();
	const seen = new Set([next]);
	const result = () => ({ found: [...found.values()], pages, next });
	do {
		const page = await read(next, deadline).catch((error: unknown) => {
			if (found.size === 0 || Date.now() < deadline - NEARLY_LATE) throw error;
			return undefined;
		});
		if (!page) return result();
		pages++;
		for (const entry of page.entries) {
			if (!found.has(entry.value) && isWanted(entry)) found.set(entry.value, entry);
		}
		next = seen.has(page.next) ? undefined : page.next;
		seen.add(next);
	} while (next && found.size < wanted && pages < MOST_PAGES && Date.now() < deadline);
	return result();
}
