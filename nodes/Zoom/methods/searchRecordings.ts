import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { askZoom } from '../transport/client';
import { entriesOf, LARGEST_PAGE } from '../transport/paging';
import { coveredFrom, RECORDING_RANGE, textOf } from '../transport/ranges';
import type { WhenEmpty } from './choices';
import { hostSegment, search, sessionEntry, type Page } from './search';

const DAY = 86_400_000;
/** Days. */
const HOW_FAR_BACK = 365;

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

/** `next` is the last day of the window, and Zoom's token within it: `2026-03-17` or `2026-03-17:token`. */
async function readPage(
	context: ILoadOptionsFunctions,
	host: string,
	next?: string,
): Promise<Page> {
	const today = Math.floor(Date.now() / DAY) * DAY;
	const oldest = today - HOW_FAR_BACK * DAY;
	const { days, unit } = RECORDING_RANGE;
	let [to, token] = next === undefined ? [today, ''] : placeOf(next);
	while (to >= oldest) {
		const from = to - days * DAY;
		const answer = await askZoom(context, {
			method: 'GET',
			path: `/users/${host}/recordings`,
			query: {
				from: textOf(from, unit),
				to: textOf(to, unit),
				page_size: LARGEST_PAGE,
				...(token ? { next_page_token: token } : {}),
			},
			label: 'Medium',
			expects: { list: 'meetings' },
		});
		const rest = String(answer.next_page_token ?? '');
		const before = coveredFrom(answer, from, to, unit) - DAY;
		const recordings = entriesOf(answer.meetings).filter(({ uuid }) => uuid);
		if (recordings.length > 0) {
			return {
				entries: recordings.map((recording) => sessionEntry(recording, String(recording.uuid))),
				next: rest
					? `${textOf(to, unit)}:${rest}`
					: before >= oldest
						? textOf(before, unit)
						: undefined,
			};
		}
		[to, token] = [before, ''];
	}
	return { entries: [] };
}

function placeOf(next: string): [number, string] {
	const [day, token = ''] = next.split(/:(.*)/);
	return [Date.parse(day), token];
}
