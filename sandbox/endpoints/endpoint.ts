import type { Handler } from '../context';
import type { Operation, RateLabel, ScopeFamily, ScopeLevel } from './operation';
import { parametersOf } from './parameters';
import { closed, object, type Members, type Schema } from './shapes/schema';

/** An endpoint that the local Zoom API answers: what is documented of it, and what it does. */
export interface Endpoint extends Operation {
	handle: Handler;
}

interface Definition {
	id: string;
	rate: RateLabel;
	/** Scopes as a user's token has them; `levels` are user and admin when left out. */
	scopes: { classic: string[]; granular: string[]; levels?: ScopeLevel[] };
	/** 200 when left out. */
	status?: number;
	path?: Members;
	query?: Members;
	/** The parameters of the query without which Zoom refuses. */
	needsInQuery?: string[];
	body?: Schema;
	listKey?: string;
	/** 300 when left out. */
	widestPage?: number;
	answer?: Schema;
	handle: Handler;
}

/**
 * An endpoint of Zoom, such as 'GET /users/{userId}/meetings'. Names, types and limits are those of the types of
 * @zoom/rivet 0.4.0 and of Zoom's Meeting OpenAPI of October 2023.
 */
export function endpoint(call: `${string} /${string}`, definition: Definition): Endpoint {
	const { id, rate, scopes, status = 200, path = {}, query = {}, body = object({}) } = definition;
	const { needsInQuery = [], listKey = null, widestPage = 300, answer = null, handle } = definition;
	const [method, url] = call.split(' ');
	const levels = scopes.levels ?? ['user', 'admin'];
	const request = {
		query: closed({ ...object(query), required: needsInQuery }),
		body: closed(body),
	};
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
		listKey,
		pagination: paginationOf(query),
		widestPage,
		status,
		parameters: parametersOf(path, request),
		request,
		response: answer,
		handle,
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

function paginationOf({ page_size, next_page_token }: Members): Operation['pagination'] {
	if (!page_size) return null;
	return {
		style: next_page_token ? 'next_page_token' : 'page_number',
		pageSizeMax: Number(page_size.maximum),
		pageSizeDefault: Number(page_size.default),
	};
}
