import {
	NodeOperationError,
	type IDataObject,
	type ILoadOptionsFunctions,
	type INodeListSearchItems,
	type INodeListSearchResult,
} from 'n8n-workflow';
import { isServerToServer } from '../transport/account';
import { encodeSegment, readUserIdentifier } from '../transport/identifiers';
import { InvalidValue } from '../transport/invalidValue';

/** One page of what a picker offers; `next` leads to the one after it. */
export interface Page {
	entries: INodeListSearchItems[];
	next?: string;
}

/**
 * Reads what a picker shows: a page while the user scrolls, or every match of all pages once the user has typed.
 * @param read gives the page that `next` of the one before leads to
 * @throws what `read` throws
 */
export async function search(
	read: (next?: string) => Promise<Page>,
	filter: string | undefined,
	paginationToken: string | undefined,
): Promise<INodeListSearchResult> {
	const wanted = filter?.trim().toLowerCase();
	if (!wanted) {
		const { entries, next } = await read(paginationToken);
		return { results: entries, paginationToken: next };
	}
	const results: INodeListSearchItems[] = [];
	let next = paginationToken;
	do {
		const page = await read(next);
		results.push(
			...page.entries.filter(({ name, value }) =>
				`${name} ${String(value)}`.toLowerCase().includes(wanted),
			),
		);
		next = page.next;
	} while (next);
	return { results };
}

/**
 * The path segment of the user whose meetings and webinars a picker lists: the one that logged in, or the Host of the
 * form where there is none.
 * @throws NodeOperationError when the form names no host yet
 */
export function hostSegment(context: ILoadOptionsFunctions): string {
	if (!isServerToServer(context)) return 'me';
	const chosen = context.getCurrentNodeParameter('hostId', { extractValue: true });
	const host = readUserIdentifier(chosen, true);
	if (host instanceof InvalidValue) {
		throw new NodeOperationError(context.getNode(), "Choose a user in 'Host' first", {
			description:
				'A Server-to-Server app has no meetings of its own, so the list needs to know whose to show. You can also enter an ID or a link instead.',
		});
	}
	return encodeSegment(host);
}

/** A meeting, webinar or recording as a line of a list: its topic and when it starts (UTC), or else its ID. */
export function sessionEntry(session: IDataObject, value: string): INodeListSearchItems {
	const start = String(session.start_time ?? '');
	const when = start ? `${start.slice(0, 16).replace('T', ' ')} UTC` : `no fixed time, ${value}`;
	return {
		name: `${String(session.topic ?? '') || 'Without topic'} (${when})`,
		value,
		url: typeof session.join_url === 'string' ? session.join_url : undefined,
	};
}
