import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { readPages, type ReadPage } from './pages';
import { hostSegment } from './inForm';
import { pagedList, sessionEntry } from './search';
import { DAY } from '../http/time';

/** Days in one window: Zoom lists a calendar month at most, and moves the start of a longer one without a word. */
const WINDOW = 28;
/** How many windows the list goes back: a year. */
const WINDOWS = 14;

/**
 * Recorded sessions of the host in the last year, by UUID, the latest first.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/users/{userId}/recordings
 */
export const searchRecordings = pagedList(
	(context) => {
		const host = hostSegment(context);
		// `next` is the number of the window, and Zoom's token within it: `2` or `2:token`.
		return async (next = '0', deadline) => {
			const [number, token] = next.split(/:(.*)/s);
			const window = Number(number);
			const page = await readWindow(context, host, window)(token, deadline);
			if (page.next) return { ...page, next: `${window}:${page.next}` };
			return window + 1 < WINDOWS ? { ...page, next: String(window + 1) } : page;
		};
	},
	{
		message: 'This user has no cloud recordings of the last year',
		description: 'Enter the ID or UUID of a recorded meeting or webinar by hand.',
	},
);

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
