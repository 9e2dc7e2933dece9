import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import type { WhenEmpty } from './choices';
import { readPages, type ReadPage } from './pages';
import { hostSegment, search, sessionEntry } from './search';

const DAY = 86_400_000;
/** Days in one window: Zoom lists a calendar month at most, and moves the start of a longer one without a word. */
const WINDOW = 28;
/** How many windows the list goes back: a year. */
const WINDOWS = 14;

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
	// `next` is the number of the window, and Zoom's token within it: `2` or `2:token`.
	const read: ReadPage = async (next = '0', deadline) => {
		const [number, token] = next.split(/:(.*)/s);
		const window = Number(number);
		const page = await readWindow(this, host, window)(token, deadline);
		if (page.next) return { ...page, next: `${window}:${page.next}` };
		return window + 1 < WINDOWS ? { ...page, next: String(window + 1) } : page;
	};
	return await search(this, read, filter, paginationToken, NO_RECORDINGS);
}

function readWindow(context: ILoadOptionsFunctions, host: string, window: number): ReadPage {
	return readPages(context, {
		path: `/users/${host}/recordings`,
		query: { from: dayBefore((window + 1) * WINDOW - 1), to: dayBefore(window * WINDOW) },
		rate: 'Medium',
		key: 'meetings',
		id: 'uuid',
		entry: sessionEntry,
	});
}

function dayBefore(days: number): string {
	return new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
}
