import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { askZoom } from '../transport/client';
import { LARGEST_PAGE } from '../transport/paging';
import type { WhenEmpty } from './choices';
import { hostSegment, search, sessionEntry, type Page } from './search';

const NO_WEBINARS: WhenEmpty = {
	message: 'This user has no webinars',
	description: 'Plan one in Zoom, or enter the ID or link of a webinar by hand.',
};
const NO_PAST_WEBINARS: WhenEmpty = {
	message: 'This user has no webinars that are over',
	description: 'Enter the ID or UUID of a webinar of somebody else by hand.',
};

/**
 * Webinars of the host that have not expired, by number.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/users/{userId}/webinars
 */
export async function searchWebinars(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const read = readWebinars(this, () => true);
	return await search(this, read, filter, paginationToken, NO_WEBINARS);
}

/** Webinars of the host whose start is over, by number. */
export async function searchPastWebinars(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const now = new Date().toISOString();
	const read = readWebinars(this, ({ start_time: start }) => !start || String(start) <= now);
	return await search(this, read, filter, paginationToken, NO_PAST_WEBINARS);
}

function readWebinars(context: ILoadOptionsFunctions, wanted: (webinar: IDataObject) => boolean) {
	return async (next = '1'): Promise<Page> => {
		const answer = await askZoom(context, {
			method: 'GET',
			path: `/users/${hostSegment(context)}/webinars`,
			query: { page_size: LARGEST_PAGE, page_number: Number(next) },
			label: 'Medium',
		});
		const webinars = ((answer.webinars ?? []) as IDataObject[]).filter(wanted);
		return {
			entries: webinars.map((webinar) => sessionEntry(webinar, String(webinar.id))),
			next: Number(next) < Number(answer.page_count ?? 0) ? String(Number(next) + 1) : undefined,
		};
	};
}
