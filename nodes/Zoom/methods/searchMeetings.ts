import type { ILoadOptionsFunctions } from 'n8n-workflow';
import type { WhenEmpty } from './choices';
import { hostSegment } from './inForm';
import { readPages, type ReadPage } from './pages';
import { pagedList, sessionEntry } from './search';

const NO_MEETINGS: WhenEmpty = {
	message: 'This user has no scheduled meetings',
	description: 'Schedule one in Zoom, or enter the ID or link of a meeting by hand.',
};

/**
 * Scheduled meetings of the host, by number.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/users/{userId}/meetings
 */
export const searchMeetings = pagedList(readScheduled, NO_MEETINGS);

/** Sessions of the host that are over, by UUID, so that each one can be chosen. */
export const searchPastMeetings = pagedList(readSessions, {
	message: 'This user has no meetings that are over',
	description: 'Enter the ID or UUID of a meeting of somebody else by hand.',
});

/** Scheduled meetings by number, then sessions that are over by UUID: what can be watched. */
export const searchMeetingsAndSessions = pagedList((context) => {
	const [meetings, sessions] = [readScheduled(context), readSessions(context)];
	return async (next = MEETINGS, deadline) => {
		const part = next[0];
		const read = part === MEETINGS ? meetings : sessions;
		const page = await read(next.slice(1) || undefined, deadline);
		if (page.next) return { ...page, next: part + page.next };
		return part === MEETINGS ? { ...page, next: SESSIONS } : page;
	};
}, NO_MEETINGS);

/** Which of the two lists a token continues. */
const MEETINGS = 'm';
const SESSIONS = 's';

function readScheduled(context: ILoadOptionsFunctions): ReadPage {
	return readMeetings(context, 'scheduled', 'id');
}

function readSessions(context: ILoadOptionsFunctions): ReadPage {
	return readMeetings(context, 'previous_meetings', 'uuid');
}

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
