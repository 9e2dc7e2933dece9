import type { IDataObject, ILoadOptionsFunctions, INodeListSearchItems } from 'n8n-workflow';
import { ME } from '../form/pickers';
import { isServerToServer } from '../http/account';
import { MISSING_SCOPE } from '../http/client';
import { refusedAnswer } from '../http/refusedAnswer';
import { textOf, type WhenEmpty } from './choices';
import { readPages, type Page, type ReadPage } from './pages';
import { pagedList } from './search';

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
export const searchUsers = pagedList(
	(context) => readUsers(context, isServerToServer(context) ? [] : [{ name: ME, value: 'me' }]),
	NO_USERS,
);

/** The users of the account, for what can't be Me. */
export const searchOtherUsers = pagedList((context) => readUsers(context, []), NO_USERS);

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
