import { generateData } from '../data/generate';
import { boolean, enumOf, integer, object, type Schema, string } from '../endpoints/shapes/schema';
import { atLeast, control, data, nothing } from './control';

const match = object({ method: string, path: string });

/** The requests that a fault hits: how many, and which. */
const hits = { count: atLeast(1), match };

const headers: Schema<Record<string, string>> = { type: 'object', additionalProperties: string };

/** How the sandbox behaves: its options, faults, tokens, limits and clock. */
export const behaviour = {
	/** Data, options, limits and faults as they were at the start; tokens stay as they are. */
	reset: control(nothing, (context) => {
		const { options, faults, added, limits, pages, requests } = context;
		Object.assign(options, context.initialOptions);
		Object.assign(context.data, generateData(options.now()));
		faults.clear();
		added.length = 0;
		limits.clear();
		pages.expireAll();
		pages.endless = undefined;
		requests.length = 0;
	}),
	clearRequests: control(nothing, ({ requests }) => void (requests.length = 0)),
	setOptions: control(
		object({
			strict: boolean,
			plan: enumOf(string, ['free', 'pro', 'business']),
			limits: boolean,
			latencyMs: atLeast(0),
			tokenLifetimeSeconds: atLeast(1),
		}),
		(context, options) => void Object.assign(context.options, options),
	),
	/**
	 * The next `count` requests are answered with that status. With a status of 2xx and a `body` (such as '', 'null'
	 * or '{}') that is an answer which looks well and holds nothing.
	 */
	failNext: control(
		object(
			{
				...hits,
				status: { ...integer, minimum: 200, maximum: 599 },
				code: integer,
				message: string,
				headers,
				body: string,
				contentType: string,
			},
			['status'],
		),
		({ faults }, options) => faults.add({ kind: 'fail', ...options }),
	),
	/** The connection is cut; with `afterAccepting` only after the request had its effect. */
	resetConnection: control(object({ ...hits, afterAccepting: boolean }), ({ faults }, options) =>
		faults.add({ kind: 'reset', ...options }),
	),
	answerSlowly: control(object({ ...hits, ms: atLeast(0) }, ['ms']), ({ faults }, options) =>
		faults.add({ kind: 'slow', ...options }),
	),
	/** The answer's body ends after its first half. */
	truncate: control(object(hits), ({ faults }, options) =>
		faults.add({ kind: 'truncate', ...options }),
	),
	/** Zoom adds members to its answers: these, or some at random. */
	addMembers: control(
		object({ match, members: data, seed: integer }),
		({ added }, options) => void added.push(options),
	),
	/** The answer sends its reader elsewhere, as a wrong base URL or a portal in between does; status 302 when left out. */
	redirect: control(
		object({ ...hits, location: string, status: enumOf(integer, [301, 302, 303, 307, 308]) }, [
			'location',
		]),
		({ faults }, { location, status = 302, ...which }) =>
			faults.add({ kind: 'fail', status, headers: { location }, body: '', ...which }),
	),
	/** The request is taken, has no effect and is never answered. */
	hang: control(object(hits), ({ faults }, options) => faults.add({ kind: 'hang', ...options })),
	/** The answer comes byte by byte. */
	drip: control(
		object(
			{
				...hits,
				everyMs: atLeast(1),
				bytes: atLeast(1),
				part: enumOf(string, ['headers', 'body']),
			},
			['everyMs'],
		),
		({ faults }, options) => faults.add({ kind: 'drip', ...options }),
	),
	/** The Date header is that much ahead (or behind: negative); all answers from now on when `count` is left out. */
	skewDate: control(object({ ...hits, ms: integer }, ['ms']), ({ faults }, options) =>
		faults.add({ kind: 'skewDate', count: Infinity, ...options }),
	),
	/** Lists with next_page_token have no end any more; left out, they end again. */
	endlessPages: control(
		object({ pages: enumOf(string, ['sameToken', 'samePage', 'emptyPages']) }),
		(context, { pages }) => void (context.pages.endless = pages),
	),
	/** No fault waits any more. */
	clearFaults: control(nothing, ({ faults }) => faults.clear()),
	/** All access tokens given out so far are expired. */
	expireTokens: control(nothing, ({ tokens }) => tokens.expireAll()),
	/** All access tokens given out so far are invalid. */
	revokeTokens: control(nothing, ({ tokens }) => tokens.revokeAll()),
	revokeRefreshTokens: control(nothing, ({ tokens }) => tokens.revokeRefreshTokens()),
	/** All next_page_tokens given out so far are expired. */
	expirePageTokens: control(nothing, ({ pages }) => pages.expireAll()),
	/** The daily number of a rate label, or of a host's creates and updates, is used up. */
	exhaustDailyLimit: control(
		object({
			label: enumOf(string, ['Light', 'Medium', 'Heavy', 'Resource-intensive']),
			userId: string,
		}),
		({ limits }, options) => limits.exhaustDay(options),
	),
	/** The sandbox's clock. */
	serverTime: control(nothing, ({ options }) => ({ now: options.now().toISOString() })),
};
