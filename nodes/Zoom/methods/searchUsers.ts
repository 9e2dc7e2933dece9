import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';
import { ME } from '../form/pickers';
import { isServerToServer } from '../http/account';
import { MISSING_SCOPE } from '../http/client';
import { refusedAnswer } from '../http/refusedAnswer';
import { textOf, type WhenEmpty } from './choices';
import { readPages, type Page, type ReadPage } from './pages';
import { search } from './search';

const NO_USERS: WhenEmpty = {
	message: 'Zoom lists no users of this account',
	description: 'Enter the ID or email address of the user by hand.',
};
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
	const read = readUsers(this, isServerToServer(this) ? [] : [{ name: ME, value: 'me' }]);
	return await search(this, read, filter, paginationToken, NO_USERS);
}

/** The users of the account, for what can't be Me. */
export async function searchOtherUsers(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await search(this, readUsers(this, []), filter, paginationToken, NO_USERS);
}

function readUsers(context: ILoadOptionsFunctions, first: INodeListSearchItems[]): ReadPage {
	const read = readPages(context, {
		path: '/users',
		rate: 'Medium',
		key: 'users',
		id: 'id',
		entry: (user, value) => ({ name: nameOf(user) || value, value }),
	});
	return async (next, deadline) => {
		const page: Page = await read(next, deadline).catch((error: unknown) => {
			if (first.length && isNotPermitted(error)) return { entries: [] };
			throw error;
		});
		return next ? page : { ...page, entries: [...first, ...page.entries] };
	};
}

function nameOf(user: IDataObject): string {
	const [shown, first, last, email] = ['display_name', 'first_name', 'last_name', 'email'].map(
		(member) => textOf(user[member]),
	);
	const name = shown || [first, last].filter(Boolean).join(' ');
	return email ? `${name || email} (${email})` : name;
}

function isNotPermitted(error: unknown): boolean {
	return NOT_PERMITTED.includes(Number(refusedAnswer(error)?.code));
}
