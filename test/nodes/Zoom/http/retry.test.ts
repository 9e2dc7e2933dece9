import type { IHttpRequestMethods } from 'n8n-workflow';
import { decide, isDailyLimit, retryAfter, type Outcome } from '../../../../nodes/Zoom/http/retry';

const NOW = Date.parse('2026-03-31T12:00:00Z');
const METHODS: IHttpRequestMethods[] = ['GET', 'PATCH', 'POST', 'DELETE'];

const outcome = (given: Partial<Outcome>): Outcome => ({ headers: {}, message: '', ...given });
const tryAgain = (method: IHttpRequestMethods, given: Partial<Outcome>, tries = 1, random = 0.5) =>
	decide({ method }, outcome(given), tries, NOW, random);

describe('too many requests in a second', () => {
	it.each(METHODS)('%s goes again', (method) => {
		expect(tryAgain(method, { status: 429 })).toEqual({ again: true, wait: 500 });
	});

	it('waits longer each time, with jitter', () => {
		const waits = [1, 2, 3, 4].map((tries) => tryAgain('GET', { status: 429 }, tries, 0.5));
		expect(waits.map((decision) => decision.again && decision.wait)).toEqual([
			500, 1000, 2000, 4000,
		]);
		expect(tryAgain('GET', { status: 429 }, 1, 0)).toMatchObject({ wait: 375 });
		expect(tryAgain('GET', { status: 429 }, 1, 1)).toMatchObject({ wait: 625 });
	});

	it('gives up after eight more tries', () => {
		expect(tryAgain('GET', { status: 429 }, 8).again).toBe(true);
		expect(tryAgain('GET', { status: 429 }, 9).again).toBe(false);
	});

	it.each([
		['seconds', { 'Retry-After': '3' }, 3000],
		['a number', { 'retry-after': 3 }, 3000],
		['a date', { 'Retry-After': '2026-03-31T12:00:05Z' }, 5000],
		['an HTTP date', { 'retry-after': 'Tue, 31 Mar 2026 12:00:05 GMT' }, 5000],
		['a date that is over', { 'retry-after': '2026-03-31T11:59:00Z' }, 500],
		['less than the back-off', { 'retry-after': '0' }, 500],
		['a part of a second', { 'retry-after': '5.5' }, 5500],
		['less than nothing', { 'retry-after': '-5' }, 500],
		['two numbers', { 'retry-after': '10, 10' }, 500],
		['something unreadable', { 'retry-after': 'soon' }, 500],
		['nothing', { 'retry-after': '' }, 500],
	])('waits as Retry-After says: %s', (_kind, headers, wait) => {
		expect(tryAgain('GET', { status: 429, headers })).toMatchObject({ again: true, wait });
	});

	it('does not wait for more than a minute', () => {
		const headers = { 'retry-after': '61' };
		expect(tryAgain('GET', { status: 429, headers }).again).toBe(false);
	});
});

describe("the day's limit", () => {
	const byHeader = { headers: { 'X-RateLimit-Type': 'Daily-limit' }, message: '' };
	const byMessage = [
		'You have reached the maximum daily rate limit for this API. Refer to the response header for details on when you can make another request.',
		'You have exceeded the daily rate limit (100) of Meeting Create/Update API requests permitted for this particular user. You may resume these requests at GMT 00:00:00.',
		'You have exceeded the daily rate limit (3) of Add meeting registrant API requests permitted for this registrant.',
		'Too many requests in one day.',
	];

	it('is known by the header or by the message', () => {
		expect(isDailyLimit(byHeader)).toBe(true);
		for (const message of byMessage) expect(isDailyLimit({ headers: {}, message })).toBe(true);
		const perSecond = 'You have reached the maximum per-second rate limit for this API.';
		const headers = { 'X-RateLimit-Type': 'QPS' };
		expect(isDailyLimit({ headers, message: perSecond })).toBe(false);
	});

	it.each(METHODS)('is not tried again by %s', (method) => {
		expect(tryAgain(method, { status: 429, ...byHeader }).again).toBe(false);
		for (const message of byMessage) {
			expect(tryAgain(method, { status: 429, message }).again).toBe(false);
		}
	});
});

describe('faults of Zoom and of the network', () => {
	const faults: Array<Partial<Outcome>> = [
		{ status: 500 },
		{ status: 502 },
		{ status: 503 },
		{ status: 504 },
		{ connection: 'ECONNRESET' },
		{ connection: 'ETIMEDOUT' },
		{ connection: 'ECONNABORTED' },
		{ connection: 'EPIPE' },
	];

	it.each(faults)('%j: reading and changing go again, creating and deleting do not', (fault) => {
		const again = METHODS.map((method) => tryAgain(method, fault).again);
		expect(again).toEqual([true, true, false, false]);
	});

	it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])(
		'%s: nothing reached Zoom, so all go again',
		(connection) => {
			expect(METHODS.map((method) => tryAgain(method, { connection }).again)).toEqual([
				true,
				true,
				true,
				true,
			]);
		},
	);

	it('does not slow down other requests', () => {
		expect(tryAgain('GET', { status: 503 })).toEqual({ again: true, wait: 500 });
	});

	it('gives up after three more tries', () => {
		expect(tryAgain('GET', { status: 503 }, 3).again).toBe(true);
		expect(tryAgain('GET', { status: 503 }, 4).again).toBe(false);
	});

	it('waits as Retry-After says, but not for more than a minute', () => {
		const after = (seconds: string) => ({ status: 503, headers: { 'Retry-After': seconds } });
		expect(tryAgain('GET', after('2'))).toMatchObject({ again: true, wait: 2000 });
		expect(tryAgain('GET', after('120')).again).toBe(false);
	});
});

describe('refusals', () => {
	it.each([400, 401, 403, 404, 409, 422])('HTTP %d is final', (status) => {
		for (const method of METHODS) expect(tryAgain(method, { status }).again).toBe(false);
	});

	it.each(METHODS)('a login that did not work is final for %s', (method) => {
		expect(tryAgain(method, {}).again).toBe(false);
	});
});

describe('retryAfter', () => {
	it('is undefined when Zoom does not say', () => {
		expect(retryAfter({}, NOW)).toBeUndefined();
	});
});
