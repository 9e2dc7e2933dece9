import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { isServerToServer } from '../transport/account';
import { askZoom, MISSING_SCOPE } from '../transport/client';
import { LARGEST_PAGE } from '../transport/paging';
import { refusedAnswer } from '../transport/refusedAnswer';
import { search, type Page } from './search';

const ME = { name: 'Me (Connected User)', value: 'me' };
/** Zoom's codes for a login that may not list users. */
const NOT_PERMITTED = [200, ...MISSING_SCOPE];

/**
 * The users of the account; with the login of one user also Me, and only Me where that user may not list others.
 * @see https://developers.zoom.us/docs/api/users/#tag/users/GET/users
 */
export async function searchUsers(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const first = isServerToServer(this) ? [] : [ME];
	const read = async (next?: string): Promise<Page> => {
		const answer: IDataObject = await askZoom(this, {
			method: 'GET',
			path: '/users',
			query: { page_size: LARGEST_PAGE, ...(next ? { next_page_token: next } : {}) },
			label: 'Medium',
		}).catch((error: unknown) => {
			if (first.length && isNotPermitted(error)) return { users: [] };
			throw error;
		});
		const users = ((answer.users ?? []) as IDataObject[]).map((user) => ({
			name: `${nameOf(user)} (${String(user.email)})`,
			value: String(user.id),
		}));
		return {
			entries: next ? users : [...first, ...users],
			next: (answer.next_page_token as string) || undefined,
		};
	};
	return await search(this, read, filter, paginationToken);
}

function nameOf(user: IDataObject): string {
	const full = [user.first_name, user.last_name].filter(Boolean).join(' ');
	return String(user.display_name || full || user.email);
}

function isNotPermitted(error: unknown): boolean {
	return NOT_PERMITTED.includes(Number(refusedAnswer(error)?.code));
}
