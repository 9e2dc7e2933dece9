import type {
	IDataObject,
	IHttpRequestMethods,
	IHttpRequestOptions,
	NodeApiError,
} from 'n8n-workflow';
import type { Account, Login, ZoomContext } from './account';
import type { Refusal } from './errors';
import type { RateCategory } from './pacing';

/** A member that has to be a list, or members of which at least one has to be there. */
export type Expectation = { list: string } | { oneOf: string[] };

/** One request to Zoom. */
export interface ZoomRequest {
	method: IHttpRequestMethods;
	/** Path under the base URL, its identifiers already encoded. */
	path: string;
	query?: IDataObject;
	body?: IDataObject;
	rate: RateCategory;
	/** Whether doing it twice is doing it once, where its method does not say so. */
	repeatable?: boolean;
	/** What a true answer holds: without it, Zoom's success is not believed. */
	expects?: Expectation;
	/** When the answer has to be there, in milliseconds since 1970. */
	deadline?: number;
	/** What the user set for all requests of the node: timeout, proxy, certificates. */
	settings?: Partial<IHttpRequestOptions>;
}

/** What came of a request: Zoom's answer, or what broke. */
export interface Answer extends Refusal {
	data: IDataObject;
	/** The error that n8n threw, when no answer came to hand. */
	cause?: NodeApiError;
}

/** A request on its way through the layers. */
export interface Call {
	context: ZoomContext;
	account: Account;
	request: ZoomRequest;
	/** Fires when nobody waits for the answer any more: the run was stopped, or the deadline has passed. */
	signal: AbortSignal;
	/** The credential to use as it is; without it, n8n reads the credential and fetches its token. */
	login?: Login;
}

/** What sends a call; a layer is a Send that wraps another one. Never throws for what Zoom or the network did. */
export type Send = (call: Call) => Promise<Answer>;

/** What came of a request that was not sent. */
export function unsent(method: IHttpRequestMethods, reason: Partial<Answer>): Answer {
	return { method, headers: {}, message: '', fields: [], data: {}, ...reason, unsent: true };
}
