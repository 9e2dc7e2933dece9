import {
	NodeOperationError,
	type IDataObject,
	type ILoadOptionsFunctions,
	type INodeListSearchItems,
	type INodeListSearchResult,
} from 'n8n-workflow';
import { isEmpty } from '../request/parsers';
import { locatorValue } from '../request/locatorValue';
import { isServerToServer } from '../http/account';
import { encodeSegment, readUserIdentifier } from '../request/identifiers';
import { matches, nothing, textOf, type WhenEmpty } from './choices';
import { collect, MOST_PAGES, type Place, type ReadPage } from './pages';

/** Letters of scripts that run from right to left; a topic with them is kept apart from the date beside it. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** After how many matches a search waits until the user scrolls. */
const MOST_MATCHES = 300;

const TOO_LONG: WhenEmpty = {
	message: 'Nothing was found in the time that a list may take',
	description:
		"Zoom's list is very long, or Zoom answers slowly. Try again, or enter the value by hand.",
};

/**
 * Reads what a picker shows: a page while the user scrolls, or the matches of all pages once the user has typed. A list
 * without an end has one here: see `collect`.
 * @param whenEmpty what to say instead of showing a list that has no entry at all
 * @throws what `read` throws, and NodeOperationError when there is nothing to show
 */
export async function search(
	context: ILoadOptionsFunctions,
	read: ReadPage,
	filter: string | undefined,
	paginationToken: string | undefined,
	whenEmpty?: WhenEmpty,
): Promise<INodeListSearchResult> {
	const typed = Boolean(filter?.trim());
	const place = placeIn(paginationToken);
	const { found, pages, next } = await collect(read, place, typed ? MOST_MATCHES : 1, (entry) =>
		matches(entry, filter),
	);
	if (found.length === 0 && !paginationToken) {
		if (next) throw nothing(context, TOO_LONG);
		if (whenEmpty && !typed) throw nothing(context, whenEmpty);
	}
	// n8n asks for more by itself as long as nothing is typed, so only then the pages are counted on.
	const before = typed ? 0 : pages;
	return {
		results: found,
		paginationToken: next && before < MOST_PAGES ? `${before}:${next}` : undefined,
	};
}

/** What the token of the page before says: how many pages were read, and Zoom's own token. */
function placeIn(paginationToken = '0:'): Place {
	const [pages, next] = paginationToken.split(/:(.*)/s);
	return { pages: Number(pages), next: next || undefined };
}

/**
 * The path segment of the user whose meetings, webinars or settings a picker lists: the User of the form, or the one
 * that logged in, or the Host of the form where nobody did.
 * @throws NodeOperationError when the form names no host yet
 */
export function hostSegment(context: ILoadOptionsFunctions): string {
	const serverToServer = isServerToServer(context);
	const [user, host] = ['userId', 'hostId'].map((name) =>
		locatorValue(context.getCurrentNodeParameter(name)),
	);
	if (!serverToServer && isEmpty(user)) return 'me';
	try {
		return encodeSegment(readUserIdentifier(user ?? host, serverToServer));
	} catch {
		const label = user === undefined ? 'Host' : 'User';
		throw new NodeOperationError(context.getNode(), `Choose a user in '${label}' first`, {
			description:
				'A Server-to-Server app acts for the whole account, so the list needs to know whose to show. You can also enter an ID or a link instead.',
		});
	}
}

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
