import type { IDataObject, ILoadOptionsFunctions, INodeListSearchItems } from 'n8n-workflow';
import { ME } from '../form/pickers';
import { isServerToServer } from '../http/account';
import { MISSING_SCOPE } from '../http/client';
import { refusedAnswer } from '../http/refusedAnswer';
import { textOf, type WhenEmpty } from './choices';
import { readPages, type Page, type ReadPage } from './pages';
import { pagedList } from './search';

/** The states of a user, in the order of the list; Zoom lists one at a time. */
const STATES = ['active', 'inactive', 'pending'] as const;
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
	(context) => readUsers(readActive(context), meOf(context)),
	NO_USERS,
);

/** The users of the account, for what can't be Me. */
export const searchOtherUsers = pagedList(readActive, NO_USERS);

/** The same by email address, for what Zoom takes only as such. */
export const searchUserEmails = pagedList(
	(context) => readState(context, 'active', 'email'),
	NO_USERS,
);

/** The users of the account in any state, each with it; with the login of one user also Me. */
export const searchAccountUsers = pagedList(
	(context) => readUsers(readAllStates(context), meOf(context)),
	NO_USERS,
);

/** The same, for what can't be Me. */
export const searchNamedUsers = pagedList(readAllStates, NO_USERS);

function meOf(context: ILoadOptionsFunctions): INodeListSearchItems[] {
	return isServerToServer(context) ? [] : [{ name: ME, value: 'me' }];
}

function readActive(context: ILoadOptionsFunctions): ReadPage {
	return readState(context, 'active', 'id');
}

/** The users of one state after those of another. `next` is the number of the state and Zoom's token: `1:token`. */
function readAllStates(context: ILoadOptionsFunctions): ReadPage {
	return async (next = '0:', deadline) => {
		const [number, token] = next.split(/:(.*)/s);
		const state = Number(number);
		const read = readState(context, STATES[state], STATES[state] === 'pending' ? 'email' : 'id');
		const page = await read(token || undefined, deadline);
		if (page.next) return { ...page, next: `${state}:${page.next}` };
		return state + 1 < STATES.length ? { ...page, next: `${state + 1}:` } : page;
	};
}

/** Who has not accepted the invitation is named by email address: Zoom knows no ID yet. */
function readState(
	context: ILoadOptionsFunctions,
	status: (typeof STATES)[number],
	id: 'id' | 'email',
): ReadPage {
	return readPages(context, {
		path: '/users',
		query: status === 'active' ? {} : { status },
		rate: 'Medium',
		key: 'users',
		id,
		entry: (user, value) => ({
			name: `${nameOf(user) || value}${status === 'active' ? '' : ` - ${status}`}`,
			value,
		}),
	});
}

function readUsers(read: ReadPage, first: INodeListSearchItems[]): ReadPage {
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
