import { parametersOf, type Parameter } from './parameters';
import type { Members, Schema } from './shapes/schema';

export type RateLabel = 'Light' | 'Medium' | 'Heavy' | 'Resource-intensive';

/** Whom a scope lets a token act for: its user, the account, or sub-accounts too. */
export type ScopeLevel = 'user' | 'admin' | 'master';

/** The scopes of each level, of which one is enough. */
export type ScopeFamily = Record<ScopeLevel, string[]>;

/** What Zoom's documentation says of one endpoint. */
export interface Operation {
	/** Zoom's own name for it. */
	id: string;
	method: string;
	/** Zoom's path below /v2, with its parameters in braces. */
	path: string;
	rateLimit: RateLabel;
	scopes: { classic: ScopeFamily; granular: ScopeFamily };
	/** The member of the answer that holds the entries of a list. */
	listKey: string | null;
	/** How a list goes on; null when it comes whole. */
	pagination: {
		style: 'next_page_token' | 'page_number';
		pageSizeMax: number;
		pageSizeDefault: number;
	} | null;
	/** The HTTP status of success; 204 has no answer. */
	status: number;
	parameters: Parameter[];
	response: Schema | null;
}

interface Facts {
	id: string;
	rate: RateLabel;
	/** Scopes as a user's token has them; `levels` are user and admin when left out. */
	scopes: { classic: string[]; granular: string[]; levels?: ScopeLevel[] };
	/** 200 when left out. */
	status?: number;
	path?: Members;
	query?: Members;
	body?: Schema;
	listKey?: string;
	answer?: Schema;
}

/**
 * An endpoint of Zoom, such as 'GET /users/{userId}/meetings'. Names, types and limits are those of the types of
 * @zoom/rivet 0.4.0 and of Zoom's Meeting OpenAPI of October 2023.
 */
export function endpoint(call: `${string} /${string}`, facts: Facts): Operation {
	const { id, rate, scopes, status = 200, path, query, body, listKey, answer } = facts;
	const [method, url] = call.split(' ');
	const levels = scopes.levels ?? ['user', 'admin'];
	return {
		id,
		method,
		path: url,
		rateLimit: rate,
		scopes: {
			// Zoom has no classic scopes for sub-accounts.
			classic: familyOf(
				scopes.classic,
				levels.filter((level) => level !== 'master'),
			),
			granular: familyOf(scopes.granular, levels),
		},
		listKey: listKey ?? null,
		pagination: paginationOf(query),
		status,
		parameters: parametersOf({ path, query, body }),
		response: answer ?? null,
	};
}

function familyOf(names: string[], levels: ScopeLevel[]): ScopeFamily {
	const at = (level: ScopeLevel, ending: string) =>
		levels.includes(level) ? names.map((name) => name + ending) : [];
	return {
		user: at('user', ''),
		admin: at('admin', ':admin'),
		master: at('master', ':master'),
	};
}

function paginationOf(query: Members = {}): Operation['pagination'] {
	const { page_size, next_page_token } = query;
	if (!page_size) return null;
	return {
		style: next_page_token ? 'next_page_token' : 'page_number',
		pageSizeMax: Number(page_size.maximum),
		pageSizeDefault: Number(page_size.default),
	};
}
