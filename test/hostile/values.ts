import fc from 'fast-check';
import { DateTime } from 'luxon';

/** Names that every object of JavaScript answers to. */
const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'toJSON'];

/** Texts that try to leave their place in a path, a query, a header or a template. */
const INJECTIONS = [
	'../users/me',
	'..%2f..%2fusers',
	'%2e%2e/%2e%2e/report/daily',
	'..',
	'.',
	'/',
	'//',
	'\\..\\..',
	'me/meetings',
	'me?type=live',
	'me#',
	'81234567890/recordings?action=delete',
	'81234567890&action=delete',
	'81234567890;x=1',
	'{meetingId}',
	'{userId}',
	'$&$1$`',
	'http://127.0.0.1:1/j/81234567890',
	'https://zoom.us@127.0.0.1/j/81234567890/../../users',
	'https://zoom.us/meeting/register/abcdefghijklmnop',
	'https://zoom.us/j/%00',
	'a\r\nX-Injected: 1',
	'a\u0000b',
	'%',
	'%zz',
	'%25%32%65',
	'"},"x":{"',
	'<script>alert(1)</script>',
	"' OR 1=1 --",
	'{{ $json }}',
	'[object Object]',
];

/** Texts that are hard to count, to show or to encode. */
const TEXTS = [
	'',
	' ',
	'\n\t',
	'👩‍👩‍👧‍👦',
	'שלום עולם',
	'\u202Egnp.exe',
	'\u200B\u200D\uFEFF',
	'\uD800',
	'x\uDC00@example.com',
	'\uFFFF',
	'e\u0301'.repeat(150),
	'x'.repeat(100_000),
	'👍'.repeat(200),
	'null',
	'undefined',
	'NaN',
	'true',
	'0x10',
	'1e3',
	'１２３４５６７８９',
	...PROTOTYPE_KEYS,
];

const DATES = [
	'2026-03-31',
	'2026-02-30',
	'31.03.2026',
	'3/31/2026',
	'2026-03-31T24:00:00Z',
	'2026-03-31T12:00:00+99:99',
	'2026-W14-2',
	'20260331T120000Z',
	'+275760-09-13T00:00:00Z',
	'0000-01-01T00:00:00+14:00',
	'0050-06-01T00:00:00',
	'0001-01-01',
	'1970-01-01',
	'9999-12-31T23:59:59-12:00',
	'9999-12-31T23:59:59',
	'tomorrow',
	'2026-03-29T02:30:00[Europe/Berlin]',
	1_774_958_400_000,
	-1,
	new Date(NaN),
	new Date(8.64e15),
	DateTime.fromISO('2026-03-31T12:00:00Z'),
	DateTime.invalid('no date'),
];

const NUMBERS = [
	0,
	-0,
	-1,
	1.5,
	1e21,
	2 ** 53,
	-(2 ** 53),
	5e-324,
	Number.MAX_VALUE,
	NaN,
	Infinity,
	-Infinity,
	10n,
	81234567890,
	-81234567890,
];

const SHAPES = [
	null,
	undefined,
	true,
	false,
	[],
	{},
	[[]],
	[null],
	[undefined],
	[{}],
	['a', 'b'],
	[1, [2, [3]]],
	{ toString: 'no function' },
	{ valueOf: null, toString: null },
	{ length: 3 },
	JSON.parse('{"__proto__":{"polluted":true}}'),
	{ constructor: { prototype: { polluted: true } } },
	{ __rl: true },
	{ __rl: true, mode: 'id', value: { a: 1 } },
	{ __rl: true, mode: '__proto__', value: '81234567890' },
	Object.create(null),
	new Map([['a', 1]]),
	new Set([1]),
	Symbol('s'),
	() => 'function',
	/regular/g,
	new Error('an error as a value'),
	Array.from({ length: 5000 }, (_, index) => index),
	nested(500),
];

function nested(depth: number): unknown {
	let value: unknown = 'deep';
	for (let level = 0; level < depth; level++) value = { value };
	return value;
}

const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const fragment = fc.constantFrom(
	...['/', '..', '%2e', '%2F', '?', '#', '&', '=', ';', '\\', '\r\n', '\0', '@', ':', ' ', '$&'],
	...['me', 'users', 'j', 'meeting', 'register', '{userId}', '81234567890', 'https://', 'a'],
);
const key = fc.oneof(
	fc.constantFrom(...PROTOTYPE_KEYS, 'type', 'name', 'email', 'value', 'rule', 'mode'),
	fc.string({ maxLength: 6 }),
);
const around = (date: Date) => {
	const text = date.toISOString();
	return fc.constantFrom<unknown>(
		date,
		text,
		text.slice(0, 10),
		text.replace('Z', '+05:30'),
		text.replace('T', ' ').slice(0, -5),
		date.getTime(),
		date.toString(),
	);
};

/** The values that have broken something somewhere before. */
export const corpus: unknown[] = [...INJECTIONS, ...TEXTS, ...DATES, ...NUMBERS, ...SHAPES];

/** A value that no field asks for: from the corpus, or made up. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
	{ weight: 8, arbitrary: fc.constantFrom(...corpus) },
	{ weight: 2, arbitrary: fc.array(fragment, { maxLength: 8 }).map((parts) => parts.join('')) },
	{ weight: 2, arbitrary: fc.string({ unit, maxLength: 40 }) },
	{ weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
	{ weight: 1, arbitrary: fc.double() },
	{ weight: 1, arbitrary: fc.integer({ min: -100, max: 1000 }) },
	{ weight: 2, arbitrary: fc.date({ noInvalidDate: true, min: new Date(-6e13) }).chain(around) },
	{ weight: 2, arbitrary: fc.anything({ key, withBigInt: true, withDate: true, withMap: true }) },
	{ weight: 1, arbitrary: fc.array(fc.dictionary(key, fc.anything({ key })), { maxLength: 3 }) },
);

/** Expressions that give something odd, or nothing at all. */
export const oddExpressions = [
	'={{ undefined }}',
	'={{ NaN }}',
	'={{ Infinity }}',
	'={{ $now }}',
	'={{ $today.minus({ years: 3000 }) }}',
	'={{ new Date("x") }}',
	'={{ $json }}',
	'={{ $json.none }}',
	'={{ [] }}',
	'={{ {} }}',
	'={{ "a".repeat(1000) }}',
	'={{ ({ toString: 1 }) }}',
	'={{ $json.__proto__ }}',
	'={{ $json.constructor }}',
	'=a{{ 1 }}b',
	'=',
];

/** Whether a value can stand in a workflow, which is JSON. */
export function fitsWorkflow(value: unknown): boolean {
	if (['bigint', 'symbol', 'function', 'undefined'].includes(typeof value)) return false;
	if (value instanceof Date || value instanceof Map || value instanceof Set) return false;
	return Number.isFinite(value) || typeof value !== 'number';
}
