import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import type { WhenEmpty } from './choices';
import { readPages, type ReadPage } from './pages';
import { hostSegment, search, sessionEntry } from './search';

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
	const read: ReadPage = async (next = MEETINGS, deadline) => {
		const part = next[0];
		const page = await (part === MEETINGS ? meetings : sessions)(
			next.slice(1) || undefined,
			deadline,
		);
		if (page.next) return { ...page, next: part + page.next };
		return part === MEETINGS ? { ...page, next: SESSIONS } : page;
	};
	return await search(this, read, filter, paginationToken, NO_MEETINGS);
}

/** Which of the two lists a token continues. */
const MEETINGS = 'm';
const SESSIONS = 's';

function readMeetings(context: ILoadOptionsFunctions, type: string, id: 'id' | 'uuid'): ReadPage {
	return readPages(context, {
		path: `/users/${hostSegment(context)}/meetings`,
		query: { type },
		rate: 'Medium',
		key: 'meetings',
		id,
		entry: sessionEntry,
	});
}
