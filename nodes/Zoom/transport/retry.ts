import type { IHttpRequestMethods } from 'n8n-workflow';

/** What came back from one try: an answer of Zoom, or a connection that broke. */
export interface Outcome {
	/** HTTP status, or undefined when no answer arrived: the connection broke, or the login was refused. */
	status?: number;
	/** Node's name for what broke the connection, such as ECONNRESET. */
	connection?: string;
	headers: Record<string, unknown>;
	/** Zoom's own sentence, if it sent one. */
	message: string;
}

/** Whether to try again, and after how many milliseconds. `allWait`: Zoom wants no request of this label before. */
export type Decision = { again: false } | { again: true; wait: number; allWait: boolean };

const MAX_RATE_RETRIES = 8;
const MAX_FAULT_RETRIES = 3;
const LONGEST_WAIT = 60_000;
/** Connections that broke before anything could reach Zoom. */
export const NEVER_SENT = new Set([
	'ECONNREFUSED',
	'ENOTFOUND',
	'EAI_AGAIN',
	'EHOSTUNREACH',
	'ENETUNREACH',
]);
const SAFE_TO_REPEAT = new Set<IHttpRequestMethods>(['GET', 'PATCH']);

/**
 * Decides whether a request is sent once more. Rate limits: yes, unless the day's limit is spent. Faults of Zoom or of
 * the network: only where repeating can't do a thing twice.
 * @param tries how often the request was sent so far, at least 1
 * @param now milliseconds since 1970
 * @param random a number from 0 to 1, for the jitter
 */
export function decide(
	method: IHttpRequestMethods,
	outcome: Outcome,
	tries: number,
	now: number,
	random: number,
): Decision {
	if (outcome.status === 429) {
		if (isDailyLimit(outcome) || tries > MAX_RATE_RETRIES) return { again: false };
		const asked = retryAfter(outcome.headers, now);
		const wait = asked ?? backOff(500, tries, random);
		if (wait > LONGEST_WAIT) return { again: false };
		return { again: true, wait, allWait: asked !== undefined };
	}
	const faulty = outcome.connection !== undefined || (outcome.status ?? 0) >= 500;
	const repeatable =
		SAFE_TO_REPEAT.has(method) ||
		(outcome.connection !== undefined && NEVER_SENT.has(outcome.connection));
	if (!faulty || !repeatable || tries > MAX_FAULT_RETRIES) return { again: false };
	const wait = retryAfter(outcome.headers, now) ?? backOff(500, tries, random);
	return wait > LONGEST_WAIT ? { again: false } : { again: true, wait, allWait: false };
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

/**
 * Milliseconds until Zoom wants to be asked again. Retry-After holds seconds or, with Zoom, usually a date.
 * @returns undefined when Zoom does not say
 */
export function retryAfter(headers: Record<string, unknown>, now: number): number | undefined {
	const value = header(headers, 'retry-after');
	if (value === undefined || value === '') return undefined;
	const text = String(value);
	const moment = /^\d+$/.test(text) ? now + Number(text) * 1000 : Date.parse(text);
	return Number.isNaN(moment) ? undefined : Math.max(0, moment - now);
}

/** Reads a header whatever its case. */
export function header(headers: Record<string, unknown>, name: string): unknown {
	const key = Object.keys(headers).find((candidate) => candidate.toLowerCase() === name);
	return key === undefined ? undefined : headers[key];
}

function backOff(first: number, tries: number, random: number): number {
	return first * 2 ** Math.min(tries - 1, 5) * (0.75 + random / 2);
}
