import type { Added } from '../added';
import type { Context } from '../context';
import * as live from './live';
import * as recordings from './recordings';
import * as seed from './seed';
import * as sessions from './sessions';
import { generateData } from '../data/generate';
import type { Drip, Fault, Match } from '../faults';
import type { RateLabel } from '../endpoints';
import type { Plan } from '../limits';
import type { EndlessPages } from '../pageTokens';

type Counted = { count?: number; match?: Match };

/** The functions tests steer the sandbox with; each takes one object. */
export interface SandboxControl
	extends sessions.SessionControl, live.LiveControl, recordings.RecordingControl, seed.SeedControl {
	/** Data, options, limits and faults as they were at the start; tokens stay as they are. */
	reset(): void;
	clearRequests(): void;
	setOptions(options: {
		strict?: boolean;
		plan?: Plan;
		limits?: boolean;
		latencyMs?: number;
		tokenLifetimeSeconds?: number;
	}): void;
	/**
	 * The next `count` requests are answered with that status. With a status of 2xx and a `body` (such as '', 'null'
	 * or '{}') that is an answer which looks well and holds nothing.
	 */
	failNext(options: Counted & Omit<Extract<Fault, { kind: 'fail' }>, 'kind'>): void;
	/** The connection is cut; with `afterAccepting` only after the request had its effect. */
	resetConnection(options?: Counted & { afterAccepting?: boolean }): void;
	answerSlowly(options: Counted & { ms: number }): void;
	/** The answer's body ends after its first half. */
	truncate(options?: Counted): void;
	/** Zoom adds members to its answers: these, or some at random. */
	addMembers(added?: Added): void;
	/** The answer sends its reader elsewhere, as a wrong base URL or a portal in between does; status 302 when left out. */
	redirect(options: Counted & { location: string; status?: 301 | 302 | 303 | 307 | 308 }): void;
	/** The request is taken, has no effect and is never answered. */
	hang(options?: Counted): void;
	drip(options: Counted & Drip): void;
	/** The Date header is that much ahead (or behind: negative); all answers from now on when `count` is left out. */
	skewDate(options: Counted & { ms: number }): void;
	/** Lists with next_page_token have no end any more; left out, they end again. */
	endlessPages(options?: { pages?: EndlessPages }): void;
	/** No fault waits any more. */
	clearFaults(): void;
	/** All access tokens given out so far are expired. */
	expireTokens(): void;
	/** All access tokens given out so far are invalid. */
	revokeTokens(): void;
	revokeRefreshTokens(): void;
	/** All next_page_tokens given out so far are expired. */
	expirePageTokens(): void;
	/** The daily number of a rate label, or of a host's creates and updates, is used up. */
	exhaustDailyLimit(options: { label?: RateLabel; userId?: string }): void;
	/** The sandbox's clock. */
	serverTime(): { now: string };
}

/** The control functions over one sandbox. */
export function newControl(context: Context): SandboxControl {
	const { faults, tokens, limits, pages, requests, data } = context;
	const initial = { ...context.options };
	return {
		...sessions.sessionControl(context),
		...live.liveControl(context),
		...recordings.recordingControl(context),
		...seed.seedControl(context),
		reset() {
			Object.assign(context.options, initial);
			Object.assign(data, generateData(context.options.now()));
			faults.clear();
			context.added.length = 0;
			limits.clear();
			pages.expireAll();
			pages.endless = undefined;
			requests.length = 0;
		},
		clearRequests: () => void (requests.length = 0),
		setOptions: (options) => void Object.assign(context.options, options),
		failNext: (options) => faults.add({ kind: 'fail', ...options }),
		resetConnection: (options = {}) => faults.add({ kind: 'reset', ...options }),
		answerSlowly: (options) => faults.add({ kind: 'slow', ...options }),
		truncate: (options = {}) => faults.add({ kind: 'truncate', ...options }),
		addMembers: (added = {}) => void context.added.push(added),
		redirect: ({ location, status = 302, ...which }) =>
			faults.add({ kind: 'fail', status, headers: { location }, body: '', ...which }),
		hang: (options = {}) => faults.add({ kind: 'hang', ...options }),
		drip: (options) => faults.add({ kind: 'drip', ...options }),
		skewDate: (options) => faults.add({ kind: 'skewDate', count: Infinity, ...options }),
		endlessPages: (options = {}) => void (pages.endless = options.pages),
		clearFaults: () => faults.clear(),
		expireTokens: () => tokens.expireAll(),
		revokeTokens: () => tokens.revokeAll(),
		revokeRefreshTokens: () => tokens.revokeRefreshTokens(),
		expirePageTokens: () => pages.expireAll(),
		exhaustDailyLimit: (options) => limits.exhaustDay(options),
		serverTime: () => ({ now: context.options.now().toISOString() }),
	};
}
