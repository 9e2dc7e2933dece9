import { sleep } from 'n8n-workflow';
import type { Send, ZoomRequest } from './request';
import { unlessAborted } from './timeLimit';
import { DAY } from './time';

/** What came back from one try: an answer of Zoom, or a connection that broke. */
export interface Outcome {
	/** HTTP status, or undefined when no answer arrived: the connection broke, or the login was refused. */
	status?: number;
	/** Node's name for what broke the connection, such as ECONNRESET. */
	connection?: string;
	headers: Record<string, unknown>;
	/** Zoom's own sentence, if it sent one. */
	message: string;
	/** Whether the request was never sent: its turn did not come, or there was no login to send it with. */
	unsent?: boolean;
}

type Repeatable = Pick<ZoomRequest, 'method' | 'repeatable'>;

/** Whether to try again, and after how many milliseconds. */
export type Decision = { again: false } | { again: true; wait: number };

const MAX_RATE_RETRIES = 8;
const MAX_FAULT_RETRIES = 3;
/** The longest wait before another try, in milliseconds. */
export const LONGEST_WAIT = 60_000;
/** The first wait where Zoom names none, in milliseconds; it doubles with each try. */
const FIRST_BACK_OFF = 500;
/** Connections that broke before anything could reach Zoom. */
const NEVER_SENT = new Set([
	'ECONNREFUSED',
	'ENOTFOUND',
	'EAI_AGAIN',
	'EHOSTUNREACH',
	'ENETUNREACH',
]);
const SECONDS = /^\d+(\.\d+)?$/;
/** An ISO date, or one of HTTP such as Tue, 31 Mar 2026 12:00:05 GMT. */
const DATE = /^(\d{4}-\d{2}-\d{2}T|[a-z]{3}, \d{2} [a-z]{3} \d{4} )/i;
/** Doing these twice is doing them once, with Zoom; of others a request has to say so. */
export const SAFE_TO_REPEAT: string[] = ['GET', 'PATCH'];

/** Sends a request again where `decide` says so and the deadline allows it. */
export function withRetry(next: Send): Send {
	return async (call) => {
		const { request } = call;
		const { deadline = Infinity } = request;
		for (let tries = 1; ; tries++) {
			const answer = await next(call);
			const decision = decide(request, answer, tries, Date.now(), Math.random());
			if (!decision.again || Date.now() + decision.wait > deadline) return answer;
			await unlessAborted(sleep(decision.wait), call.signal);
			if (call.signal.aborted) return answer;
		}
	};
}

/**
 * Decides whether a request is sent once more. Rate limits: yes, unless the day's limit is spent. Faults of Zoom or of
 * the network: only where repeating can't do a thing twice.
 * @param tries how often the request was sent so far, at least 1
 * @param now milliseconds since 1970
 * @param random a number from 0 to 1, for the jitter
 */
export function decide(
	request: Repeatable,
	outcome: Outcome,
	tries: number,
	now: number,
	random: number,
): Decision {
	if (!isTooFast(outcome) && !isFaultToRepeat(request, outcome)) return { again: false };
	if (tries > (isTooFast(outcome) ? MAX_RATE_RETRIES : MAX_FAULT_RETRIES)) return { again: false };
	const wait = Math.max(retryAfter(outcome.headers, now) ?? 0, backOff(tries, random));
	return wait > LONGEST_WAIT ? { again: false } : { again: true, wait };
}

function isFaultToRepeat({ method, repeatable }: Repeatable, outcome: Outcome): boolean {
	const faulty = outcome.connection !== undefined || (outcome.status ?? 0) >= 500;
	return faulty && (repeatable === true || SAFE_TO_REPEAT.includes(method) || neverSent(outcome));
}

/** Whether Zoom refused because the account sent too many requests in a second. */
export function isTooFast(outcome: Pick<Outcome, 'status' | 'headers' | 'message'>): boolean {
	return outcome.status === 429 && !isDailyLimit(outcome);
}

/**
 * Whether a 429 means that a limit of the whole day is spent. Zoom tells it by a header, but for the limits per user
 * only in the text.
 */
export function isDailyLimit(outcome: Pick<Outcome, 'headers' | 'message'>): boolean {
	const type = String(header(outcome.headers, 'x-ratelimit-type') ?? '');
	return /daily/i.test(type) || /\bdaily\b|in one day|per day|GMT 00:00/i.test(outcome.message);
}

/** Whether nothing of a request can have reached Zoom. */
export function neverSent({ unsent, connection }: Outcome): boolean {
	return unsent === true || (connection !== undefined && NEVER_SENT.has(connection));
}

/**
 * Milliseconds until Zoom wants to be asked again, the next midnight UTC at the latest: then its limits of a day start
 * again. Retry-After holds seconds or, with Zoom, usually a date, which is counted from the date of the answer itself:
 * the clock of this machine may be another one.
 * @param now milliseconds since 1970
 * @returns undefined when Zoom does not say
 */
export function retryAfter(headers: Record<string, unknown>, now: number): number | undefined {
	const value = String(header(headers, 'retry-after') ?? '').trim();
	const answered = Date.parse(String(header(headers, 'date')));
	const zoomNow = Number.isNaN(answered) ? now : answered;
	const wait = SECONDS.test(value)
		? Number(value) * 1000
		: DATE.test(value)
			? Date.parse(value) - zoomNow
			: NaN;
	if (Number.isNaN(wait)) return undefined;
	return Math.min(Math.max(0, wait), DAY - (zoomNow % DAY));
}

/** Reads a header whatever its case. */
export function header(headers: Record<string, unknown>, name: string): unknown {
	const key = Object.keys(headers).find((candidate) => candidate.toLowerCase() === name);
	return key === undefined ? undefined : headers[key];
}

function backOff(tries: number, random: number): number {
	return FIRST_BACK_OFF * 2 ** Math.min(tries - 1, 5) * (0.75 + random / 2);
}
