import type { IDataObject, ILoadOptionsFunctions, INodeListSearchItems } from 'n8n-workflow';
import { matches, nothing, textOf, type Search, type WhenEmpty } from './choices';
import { collect, MOST_PAGES, type Place, type ReadPage } from './pages';

/** After how many matches a search waits until the user scrolls. */
const MOST_MATCHES = 300;

const TOO_LONG: WhenEmpty = {
	message: 'Nothing was found in the time that a list may take',
	description:
		"Zoom's list is very long, or Zoom answers slowly. Try again, or enter the value by hand.",
};

/**
 * A picker of a list that is read in pages: a page while the user scrolls, or the matches of all pages once the user has
 * typed. A list without an end has one here: see `collect`. It throws what the reading throws, and NodeOperationError
 * when there is nothing to show.
 * @param whenEmpty what to say instead of showing a list that has no entry at all
 */
export function pagedList(
	reading: (context: ILoadOptionsFunctions) => ReadPage,
	whenEmpty: WhenEmpty,
): Search {
	return async function (filter, paginationToken) {
		const read = reading(this);
		const typed = Boolean(filter?.trim());
		const place = placeIn(paginationToken);
		const { found, pages, next } = await collect(read, place, typed ? MOST_MATCHES : 1, (entry) =>
			matches(entry, filter),
		);
		if (found.length === 0 && !paginationToken) {
			if (next) throw nothing(this, TOO_LONG);
			if (!typed) throw nothing(this, whenEmpty);
		}
		// n8n asks for more by itself as long as nothing is typed, so only then the pages are counted on.
		const before = typed ? 0 : pages;
		return {
			results: found,
			paginationToken: next && before < MOST_PAGES ? `${before}:${next}` : undefined,
		};
	};
}

/** What the token of the page before says: how many pages were read, and Zoom's own token. */
function placeIn(paginationToken = '0:'): Place {
	const [pages, next] = paginationToken.split(/:(.*)/s);
	return { pages: Number(pages), next: next || undefined };
}

/** Letters of scripts that run from right to left; a topic with them is kept apart from the date beside it. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A meeting, webinar or recording as a line of a list: its topic and when it starts (UTC), or else its ID. */
export function sessionEntry(session: IDataObject, value: string): INodeListSearchItems {
	const topic = textOf(session.topic) || 'Without topic';
	const start = textOf(session.start_time);
	const when = start ? `${start.slice(0, 16).replace('T', ' ')} UTC` : `no fixed time, ${value}`;
	return {
		name: `${RIGHT_TO_LEFT.test(topic) ? `\u2068${topic}\u2069` : topic} (${when})`,
		value,
		url: typeof session.join_url === 'string' ? session.join_url : undefined,
	};
}
