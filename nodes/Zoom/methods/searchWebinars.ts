import type { IDataObject, ILoadOptionsFunctions } from 'n8n-workflow';
import { askZoom } from '../http/client';
import { LARGEST_PAGE } from '../http/paging';
import { entriesOf, textOf } from './choices';
import type { ReadPage } from './pages';
import { hostSegment } from './inForm';
import { pagedList, sessionEntry } from './search';

/**
 * Webinars of the host that have not expired, by number.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/users/{userId}/webinars
 */
export const searchWebinars = pagedList((context) => readWebinars(context, () => true), {
	message: 'This user has no webinars',
	description: 'Plan one in Zoom, or enter the ID or link of a webinar by hand.',
});

/** Webinars of the host whose start is over, by number. */
export const searchPastWebinars = pagedList((context) => readWebinars(context, hasBegun), {
	message: 'This user has no webinars that are over',
	description: 'Enter the ID or UUID of a webinar of somebody else by hand.',
});

function hasBegun({ start_time: start }: IDataObject): boolean {
	return !(Date.parse(textOf(start)) > Date.now());
}

/** `next` is what leads on, whichever Zoom gives: `t` and a page token, or `n` and the number of the page. */
function readWebinars(
	context: ILoadOptionsFunctions,
	wanted: (webinar: IDataObject) => boolean,
): ReadPage {
	return async (next = 'n1', deadline) => {
		const [kind, place] = [next[0], next.slice(1)];
		const answer = await askZoom(context, {
			method: 'GET',
			path: `/users/${hostSegment(context)}/webinars`,
			query: {
				page_size: LARGEST_PAGE,
				...(kind === 't' ? { next_page_token: place } : { page_number: Number(place) }),
			},
			rate: 'Medium',
			expects: { list: 'webinars' },
			deadline,
		});
		const webinars = entriesOf(answer, 'webinars', 'id').filter(wanted);
		return {
			entries: webinars.map((webinar) => sessionEntry(webinar, textOf(webinar.id))),
			next: following(answer, kind === 't' ? Infinity : Number(place)),
		};
	};
}

function following(answer: IDataObject, page: number): string | undefined {
	const token = textOf(answer.next_page_token);
	if (token) return `t${token}`;
	return page < Number(textOf(answer.page_count)) ? `n${page + 1}` : undefined;
}
