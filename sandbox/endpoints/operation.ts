import type { Parameter } from './parameters';
import type { Schema } from './shapes/schema';

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
	/** The page size that Zoom in fact gives where more is asked for. */
	widestPage: number;
	/** The HTTP status of success; 204 has no answer. */
	status: number;
	parameters: Parameter[];
	/** The schemas of the query and of the body, which take nothing that they do not name. */
	request: { query: Schema; body: Schema };
	response: Schema | null;
}
