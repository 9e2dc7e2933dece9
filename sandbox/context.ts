import type { Added } from './added';
import type { Faults } from './faults';
import type { Limits, Plan } from './limits';
import type { PageTokens } from './pageTokens';
import type { Operation } from './endpoints/operation';
import type { Token, Tokens } from './tokens';
import type { Maker } from './data/maker';
import type { SandboxData } from './data/types';

/** How the sandbox behaves; what is left out takes the default in brackets. */
export interface SandboxOptions {
	/** TCP port on 127.0.0.1 (0: any free one). */
	port?: number;
	/** Refuse what Zoom would silently ignore (true). */
	strict?: boolean;
	/** The account's plan: decides rates and what is paid-only ('pro'). */
	plan?: Plan;
	/** Enforce rate limits and daily limits (false). */
	limits?: boolean;
	/** Wait this many milliseconds before every API answer (0). */
	latencyMs?: number;
	/** The clock data, tokens and daily limits go by (the real one). */
	now?: () => Date;
	/** The clock of the limits per second and minute, in milliseconds; runs by itself unless given. */
	elapsed?: () => number;
	/** Life of an access token in seconds (3600). */
	tokenLifetimeSeconds?: number;
}

/** A request as the sandbox got it, in order of arrival; 'path' is raw (still encoded) and without /v2. */
export interface ReceivedRequest {
	method: string;
	path: string;
	query: Record<string, unknown>;
	body: unknown;
	headers: Record<string, unknown>;
	/** The HTTP status answered; 0 while unanswered or when the connection was cut. */
	status: number;
	/** The id of the operation in endpoints/, when the path belongs to one. */
	operation?: string;
	/** When it arrived (ISO, real clock). */
	at: string;
}

/** Everything a request handler can reach. */
export interface Context {
	options: Required<SandboxOptions>;
	/** The options it was started with. */
	initialOptions: Required<SandboxOptions>;
	data: SandboxData;
	maker: Maker;
	tokens: Tokens;
	limits: Limits;
	faults: Faults;
	/** Members that Zoom has added to its answers. */
	added: Added[];
	pages: PageTokens;
	requests: ReceivedRequest[];
	url: string;
}

/** One validated API request. */
export interface Call {
	operation: Operation;
	path: Record<string, string>;
	query: Record<string, unknown>;
	body: Record<string, unknown>;
	token: Token;
}

/** Answers a call: the JSON body, or undefined for an answer without one. */
export type Handler = (call: Call, context: Context) => unknown;
