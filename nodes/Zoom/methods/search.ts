import {
	NodeOperationError,
	type IDataObject,
	type ILoadOptionsFunctions,
	type INodeListSearchItems,
	type INodeListSearchResult,
} from 'n8n-workflow';
import { isEmpty } from '../fields/convert';
import { unlisted } from '../fields/listed';
import { isServerToServer } from '../transport/account';
import { encodeSegment, readUserIdentifier } from '../transport/identifiers';
import { InvalidValue } from '../transport/invalidValue';
import { matches, nothing, type WhenEmpty } from './choices';

/** Letters of scripts that run from right to left; a topic with them is kept apart from the date beside it. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** One page of what a picker offers; `next` leads to the one after it. */
export interface Page {
	entries: INodeListSearchItems[];
	next?: string;
}

/**
 * Reads what a picker shows: a page while the user scrolls, or every match of all pages once the user has typed.
 * @param read gives the page that `next` of the one before leads to
 * @param whenEmpty what to say instead of showing a list that has no entry at all
 * @throws what `read` throws, and NodeOperationError in the words of `whenEmpty`
 */
export async function search(
	context: ILoadOptionsFunctions,
	read: (next?: string) => Promise<Page>,
	filter: string | undefined,
	paginationToken: string | undefined,
	whenEmpty?: WhenEmpty,
): Promise<INodeListSearchResult> {
	if (!filter?.trim()) {
		const { entries, next } = await read(paginationToken);
		if (whenEmpty && !entries.length && !next && !paginationToken) {
			throw nothing(context, whenEmpty);
		}
		return { results: entries, paginationToken: next };
	}
	const results: INodeListSearchItems[] = [];
	let next = paginationToken;
	do {
		const page = await read(next);
		results.push(...page.entries.filter((entry) => matches(entry, filter)));
		next = page.next;
	} while (next);
	return { results };
}

/**
 * The path segment of the user whose meetings, webinars or settings a picker lists: the User of the form, or the one
 * that logged in, or the Host of the form where nobody did.
 * @throws NodeOperationError when the form names no host yet
 */
export function hostSegment(context: ILoadOptionsFunctions): string {
	const serverToServer = isServerToServer(context);
	const [user, host] = ['userId', 'hostId'].map((name) =>
		unlisted(context.getCurrentNodeParameter(name)),
	);
	if (!serverToServer && isEmpty(user)) return 'me';
	const chosen = readUserIdentifier(user ?? host, serverToServer);
	if (chosen instanceof InvalidValue) {
		const label = user === undefined ? 'Host' : 'User';
		throw new NodeOperationError(context.getNode(), `Choose a user in '${label}' first`, {
			description:
				'A Server-to-Server app has nothing of its own, so the list needs to know whose to show. You can also enter an ID or a link instead.',
		});
	}
	return encodeSegment(chosen);
}

/** A meeting, webinar or recording as a line of a list: its topic and when it starts (UTC), or else its ID. */
export function sessionEntry(session: IDataObject, value: string): INodeListSearchItems {
	const topic = String(session.topic ?? '') || 'Without topic';
	const start = String(session.start_time ?? '');
	const when = start ? `${start.slice(0, 16).replace('T', ' ')} UTC` : `no fixed time, ${value}`;
	return {
		name: `${RIGHT_TO_LEFT.test(topic) ? `\u2068${topic}\u2069` : topic} (${when})`,
		value,
		url: typeof session.join_url === 'string' ? session.join_url : undefined,
	};
}
