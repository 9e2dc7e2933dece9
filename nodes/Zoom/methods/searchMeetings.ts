import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { askZoom } from '../transport/client';
import { LARGEST_PAGE } from '../transport/paging';
import type { WhenEmpty } from './choices';
import { hostSegment, search, sessionEntry, type Page } from './search';

const NO_MEETINGS: WhenEmpty = {
	message: 'This user has no scheduled meetings',
	description: 'Schedule one in Zoom, or enter the ID or link of a meeting by hand.',
};
const NO_SESSIONS: WhenEmpty = {
	message: 'This user has no meetings that are over',
	description: 'Enter the ID or UUID of a meeting of somebody else by hand.',
};

/**
 * Scheduled meetings of the host, by number.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/users/{userId}/meetings
 */
export async function searchMeetings(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const read = readMeetings(this, 'scheduled', 'id');
	return await search(this, read, filter, paginationToken, NO_MEETINGS);
}

/** Sessions of the host that are over, by UUID, so that each one can be chosen. */
export async function searchPastMeetings(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const read = readMeetings(this, 'previous_meetings', 'uuid');
	return await search(this, read, filter, paginationToken, NO_SESSIONS);
}

/** Scheduled meetings by number, then sessions that are over by UUID: what can be watched. */
export async function searchMeetingsAndSessions(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const meetings = readMeetings(this, 'scheduled', 'id');
	const sessions = readMeetings(this, 'previous_meetings', 'uuid');
	const read = async (next: string = MEETINGS): Promise<Page> => {
		const part = next[0];
		const page = await (part === MEETINGS ? meetings : sessions)(next.slice(1) || undefined);
		if (page.next) return { ...page, next: part + page.next };
		if (part === SESSIONS) return page;
		return page.entries.length ? { ...page, next: SESSIONS } : await read(SESSIONS);
	};
	return await search(this, read, filter, paginationToken, NO_MEETINGS);
}

/** Which of the two lists a token continues. */
const MEETINGS = 'm';
const SESSIONS = 's';

function readMeetings(context: ILoadOptionsFunctions, type: string, key: 'id' | 'uuid') {
	return async (next?: string): Promise<Page> => {
		const answer = await askZoom(context, {
			method: 'GET',
			path: `/users/${hostSegment(context)}/meetings`,
			query: { type, page_size: LARGEST_PAGE, ...(next ? { next_page_token: next } : {}) },
			label: 'Medium',
		});
		const meetings = (answer.meetings ?? []) as IDataObject[];
		// Zoom may list a recurring meeting once for each of its occurrences.
		const byKey = new Map(meetings.map((meeting) => [String(meeting[key]), meeting]));
		return {
			entries: [...byKey].map(([value, meeting]) => sessionEntry(meeting, value)),
			next: (answer.next_page_token as string) || undefined,
		};
	};
}
