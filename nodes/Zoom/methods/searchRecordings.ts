import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { askZoom } from '../transport/client';
import { LARGEST_PAGE } from '../transport/paging';
import type { WhenEmpty } from './choices';
import { hostSegment, search, sessionEntry, type Page } from './search';

const DAY = 86_400_000;
/** Days in one window; Zoom lists a month at most. */
const WINDOW = 30;
/** How many windows the list goes back: a year. */
const WINDOWS = 12;

const NO_RECORDINGS: WhenEmpty = {
	message: 'This user has no cloud recordings of the last year',
	description: 'Enter the ID or UUID of a recorded meeting or webinar by hand.',
};

/**
 * Recorded sessions of the host in the last year, by UUID, the latest first.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/users/{userId}/recordings
 */
export async function searchRecordings(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const host = hostSegment(this);
	const read = async (next?: string) => await readPage(this, host, next);
	return await search(this, read, filter, paginationToken, NO_RECORDINGS);
}

/** `next` is the number of the window, and Zoom's token within it: `2` or `2:token`. */
async function readPage(context: ILoadOptionsFunctions, host: string, next = '0'): Promise<Page> {
	const [number, token] = next.split(/:(.*)/);
	for (let window = Number(number), start = token; window < WINDOWS; window++, start = '') {
		const answer = await askZoom(context, {
			method: 'GET',
			path: `/users/${host}/recordings`,
			query: {
				from: dayBefore((window + 1) * (WINDOW + 1) - 1),
				to: dayBefore(window * (WINDOW + 1)),
				page_size: LARGEST_PAGE,
				...(start ? { next_page_token: start } : {}),
			},
			label: 'Medium',
		});
		const recordings = (answer.meetings ?? []) as IDataObject[];
		if (recordings.length === 0) continue;
		const rest = (answer.next_page_token as string) || undefined;
		return {
			entries: recordings.map((recording) => sessionEntry(recording, String(recording.uuid))),
			next: rest ? `${window}:${rest}` : window + 1 < WINDOWS ? String(window + 1) : undefined,
		};
	}
	return { entries: [] };
}

function dayBefore(days: number): string {
	return new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
}
