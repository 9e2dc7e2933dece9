import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';
import { isServerToServer } from '../transport/account';
import { askZoom, MISSING_SCOPE } from '../transport/client';
import { LARGEST_PAGE } from '../transport/paging';
import { refusedAnswer } from '../transport/refusedAnswer';
import type { WhenEmpty } from './choices';
import { search, type Page } from './search';

const NO_USERS: WhenEmpty = {
	message: 'Zoom lists no users of this account',
	description: 'Enter the ID or email address of the user by hand.',
};
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
	const read = readUsers(this, isServerToServer(this) ? [] : [ME]);
	return await search(this, read, filter, paginationToken);
}

/** The users of the account, for what can't be Me. */
export async function searchOtherUsers(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await search(this, readUsers(this, []), filter, paginationToken, NO_USERS);
}

function readUsers(context: ILoadOptionsFunctions, first: INodeListSearchItems[]) {
	return async (next?: string): Promise<Page> => {
		const answer: IDataObject = await askZoom(context, {
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
}

function nameOf(user: IDataObject): string {
	const full = [user.first_name, user.last_name].filter(Boolean).join(' ');
	return String(user.display_name || full || user.email);
}

function isNotPermitted(error: unknown): boolean {
	return NOT_PERMITTED.includes(Number(refusedAnswer(error)?.code));
}
