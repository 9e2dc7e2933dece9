/* eslint-disable @n8n/community-nodes/no-restricted-globals -- tests run in Node.js, not in n8n */
import type { IDataObject } from 'n8n-workflow';
import type { Sandbox } from '../../sandbox';
import { casesOf } from '../docs/events';
import { watchOf } from '../nodes/Zoom/events/trigger';
import { inHurry } from '../support/time';
import { startServer } from '../support/http';
import { adminOf, filledIn, runFilledIn, sandboxWithClock, unreadable } from './world';

const HURRY = 1000;
/** Milliseconds that n8n, with everything else in it, may stand still at most for one answer. */
const STANDSTILL = 1500;

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await sandboxWithClock();
});
afterAll(async () => await sandbox.close());
beforeEach(() => sandbox.control.reset());

const answerWith = (status: number, body: string) =>
	sandbox.control.failNext({ status, body, count: 1000 });

/** Runs all operations against one answer; gives what is wrong. */
async function tryOperations(): Promise<string[]> {
	const wrong: string[] = [];
	for (const operation of filledIn(sandbox)) {
		const credential = adminOf(sandbox);
		const outcome = await inHurry(
			async () =>
				await runFilledIn(operation, credential).catch((error: unknown) => unreadable(error)),
			HURRY,
		);
		if (typeof outcome === 'string') wrong.push(`${operation.name}: ${outcome}`);
	}
	return wrong;
}

const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
const inLists = (levels: number) => `${'['.repeat(levels)}1${']'.repeat(levels)}`;
/** An answer that has everything, with these entries in its lists. */
const withEntries = (entries: unknown[]) =>
	JSON.stringify({
		...{
			id: 85012345678,
			uuid: 'a==',
			meeting_uuid: 'a==',
			registrant_id: 'r',
			next_page_token: '',
		},
		...Object.fromEntries(
			[
				...['meetings', 'webinars', 'participants', 'dates', 'devices', 'users'],
				...['recording_files', 'meetings', 'registrants', 'groups', 'occurrences'],
			].map((key) => [key, entries]),
		),
	});
const odd: unknown[] = [null, undefined, 1, 'text', true, [], [null], {}, { id: null, uuid: {} }];

describe('answers of another shape end in items or in words', () => {
	it.each([
		['entries that are none', 200, withEntries(odd)],
		['nothing but null', 200, withEntries([null, null])],
		['20,000 levels of objects', 200, nested(20_000)],
		['20,000 levels below a list', 200, withEntries([]).replace('[]', inLists(20_000))],
		['a refusal of 20,000 levels', 404, nested(20_000)],
		[
			'a refusal with 20,000 levels in it',
			400,
			`{"code":300,"message":"No","errors":${inLists(20_000)}}`,
		],
		['errors that are none', 400, `{"code":300,"message":"No","errors":[null,1,{"field":{}},{}]}`],
		['a code that is none', 400, '{"code":{"a":1},"message":["x"]}'],
		['a code like no other', 400, '{"code":-1e308,"message":null}'],
		['names of JavaScript', 400, '{"__proto__":{"x":1},"constructor":1,"code":"toString"}'],
	])('%s (operations)', async (_name, status, body) => {
		answerWith(status, body);
		expect(await tryOperations()).toEqual([]);
	});

	it.each([
		['entries that are none', withEntries(odd)],
		['nothing but null', withEntries([null, null])],
		['20,000 levels of objects', nested(20_000)],
	])('%s (events)', async (_name, body) => {
		const wrong: string[] = [];
		for (const { event, when = '', parameters } of casesOf(sandbox)) {
			const credential = adminOf(sandbox);
			const watch = watchOf(sandbox, { event, ...parameters }, { credential });
			await watch.poll();
			answerWith(200, body);
			for (let poll = 0; poll < 2; poll++) {
				const error = await inHurry(async () => await watch.poll(), HURRY).then(
					() => undefined,
					(cause: unknown) => cause,
				);
				const what = error === undefined ? undefined : unreadable(error);
				if (what) wrong.push(`${event} ${when}: ${what}`);
			}
			sandbox.control.clearFaults();
			const after = await watch.poll().catch((error: unknown) => unreadable(error));
			if (typeof after === 'string') wrong.push(`${event} ${when}, afterwards: ${after}`);
		}
		expect(wrong).toEqual([]);
	});
});

describe('texts of Zoom that are made to be slow to read, or long', () => {
	const LENGTH = 300_000;
	const long = (text: string) => text.repeat(Math.ceil(LENGTH / text.length));
	const texts: Array<[string, string]> = [
		...(['scope[', 'scopes:[', 'scopes: ["a', 'scope '] as const).map((text): [string, string] => [
			text,
			long(text),
		]),
		...(
			['Bearer ', 'Basic a', 'eyJ', 'eyJaaaaaaaa.', '?token=', '&pwd=a&', '%3Fzak%3D'] as const
		).map((text): [string, string] => [text, long(text)]),
		...(
			['next page ', 'next_page_', '[a](', '**', '<', 'regist', 'daily', 'per ', ' '] as const
		).map((text): [string, string] => [text, long(text)]),
		['Bearer and blanks', `Bearer${' '.repeat(LENGTH)}`],
	];
	const codes = [
		[400, 4711],
		[400, 300],
		[429, 429],
		[400, 200],
	];

	it.each(texts)('"%s" again and again', async (_name, message) => {
		const operation = filledIn(sandbox).find(({ name }) => name === 'meeting get')!;
		const credential = adminOf(sandbox);
		for (const [status, code] of codes) {
			answerWith(status, JSON.stringify({ code, message }));
			let longest = 0;
			let last = performance.now();
			const watcher = setInterval(() => {
				longest = Math.max(longest, performance.now() - last);
				last = performance.now();
			}, 10);
			const error = await inHurry(
				async () =>
					await runFilledIn(operation, credential).then(
						() => undefined,
						(cause: unknown) => cause,
					),
				HURRY,
			);
			clearInterval(watcher);
			longest = Math.max(longest, performance.now() - last);
			sandbox.control.clearFaults();
			expect(unreadable(error)).toBeUndefined();
			expect(longest).toBeLessThan(STANDSTILL);
		}
	});
});

describe('200,000 entries', () => {
	const COUNT = 200_000;
	const entries = Array.from({ length: COUNT }, (_, index) => ({ id: index, uuid: `${index}==` }));

	it.each([
		['items', {}],
		['one envelope', { options: { output: 'envelope' } }],
	])('become %s', async (_name, more: IDataObject) => {
		const api = await startServer(() => ({
			body: { devices: entries, next_page_token: '', page_size: COUNT },
		}));
		const credential = adminOf(sandbox);
		credential.data.apiUrl = `${api.url}/v2`;
		const parameters = { resource: 'device', operation: 'getAll', returnAll: true, ...more };
		const outcome = await runFilledIn({ parameters: parameters as never }, credential).catch(
			(error: unknown) => unreadable(error) ?? 'words',
		);
		await api.close();
		// n8n itself may not take as many items; that has to be words.
		if (typeof outcome === 'string') expect(outcome).toBe('words');
		else expect([1, COUNT]).toContain(outcome.length);
	});
});
