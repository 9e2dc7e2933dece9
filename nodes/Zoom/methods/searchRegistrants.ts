import type { IDataObject, ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { choices, textOf, type WhenEmpty } from './choices';
import { occurrenceInForm, sessionPath } from './inForm';
import { collect, readPages, type ReadPage } from './pages';
import { pagedList } from './search';

/** In the order of the list: who waits comes first. */
const STATUSES = ['pending', 'approved', 'denied'];

const NOBODY: WhenEmpty = {
	message: 'Nobody has registered for it',
	description: "Check 'Meeting' or 'Webinar'. You can also enter an ID by hand.",
};

/**
 * Who registered for the meeting or webinar in the form, those who wait for approval first, then the approved and the
 * denied: Zoom lists each status for itself.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/meetings/{meetingId}/registrants
 */
export const searchRegistrants = pagedList(readAll, NOBODY);

/** All of them, for a field that takes several. */
export async function getRegistrants(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const { found } = await collect(readAll(this), { pages: 0 }, Infinity);
	return choices(this, found, undefined, NOBODY).results;
}

/** `next` begins with the place of the status in the list. */
function readAll(context: ILoadOptionsFunctions): ReadPage {
	const session = sessionPath(context);
	const occurrence = occurrenceInForm(context);
	const lists = STATUSES.map((status) =>
		readPages(context, {
			path: '/{kind}/{session}/registrants'.replace('/{kind}/{session}', session),
			query: { status, ...occurrence },
			rate: 'Medium',
			key: 'registrants',
			id: 'id',
			entry: (found, value) => ({ name: `${nameOf(found) || value}, ${status}`, value }),
		}),
	);
	return async (next = '0', deadline) => {
		const at = Number(next[0]);
		const page = await lists[at](next.slice(1) || undefined, deadline);
		if (page.next) return { ...page, next: `${at}${page.next}` };
		return at + 1 < lists.length ? { ...page, next: String(at + 1) } : page;
	};
}

function nameOf({ first_name: first, last_name: last, email }: IDataObject): string {
	const name = [first, last].map(textOf).filter(Boolean).join(' ');
	const address = textOf(email);
	return name && address ? `${name} (${address})` : name || address;
}
