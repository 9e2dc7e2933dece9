import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';
import {
	asDictionary,
	comparable,
	differences,
	type Known,
} from '../../../../nodes/Zoom/polling/compare';

const names = fc.constantFrom('topic', 'agenda', 'list', 'settings', 'id', 'deep');
const values = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constantFrom(null, '', '#1'));
const { tree } = fc.letrec<{ tree: IDataObject; any: unknown }>((tie) => ({
	any: fc.oneof({ maxDepth: 4 }, values, tie('tree'), fc.array(tie('any'), { maxLength: 4 })),
	tree: fc.dictionary(names, tie('any'), { maxKeys: 5 }) as fc.Arbitrary<IDataObject>,
}));
const all: Known = { has: () => true };
const changes = (
	before: IDataObject,
	after: IDataObject,
	{ volatile = [] as string[], known = all } = {},
) => differences(comparable(before, volatile, 'salt'), comparable(after, volatile, 'salt'), known);
const pathsOf = (...given: Parameters<typeof changes>) => changes(...given).map(({ path }) => path);

/** The same object as Zoom may send it next time: nothing as absent, null or '', lists in another order. */
function rewritten(value: unknown, empty: unknown): unknown {
	if (Array.isArray(value)) return [...value].reverse().map((entry) => rewritten(entry, empty));
	if (value === null || value === '') return empty;
	if (typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value as IDataObject)
			.reverse()
			.map(([name, member]) => [name, rewritten(member, empty)]),
	);
}

describe('comparable and differences', () => {
	it('finds nothing in the same object, however Zoom writes it', () => {
		fc.assert(
			fc.property(tree, fc.constantFrom(null, '', undefined), (object, empty) => {
				expect(pathsOf(object, rewritten(object, empty) as IDataObject)).toEqual([]);
			}),
		);
	});

	it('gives plain JSON', () => {
		fc.assert(
			fc.property(tree, (object) => {
				const plain = comparable(object, [], 'salt');
				expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
			}),
		);
	});

	it('finds a change by its dotted path', () => {
		fc.assert(
			fc.property(tree, fc.string({ minLength: 1 }), (object, text) => {
				const before = { ...object, settings: { audio: { type: `${text}1` } } };
				const after = { ...object, settings: { audio: { type: `${text}2` } } };
				expect(pathsOf(before, after)).toEqual(['settings.audio.type']);
				expect(pathsOf(before, after, { volatile: ['settings.audio.type'] })).toEqual([]);
				expect(pathsOf(before, after, { volatile: ['settings'] })).toEqual([]);
			}),
		);
	});

	it('leaves volatile members of list entries out', () => {
		const withLink = (url: string) => ({ files: [{ id: 1, url }] });
		expect(pathsOf(withLink('a'), withLink('b'), { volatile: ['files.url'] })).toEqual([]);
		expect(pathsOf(withLink('a'), withLink('b'))).toEqual(['files']);
	});

	it('tells 0 from nothing, but not false: Zoom leaves out what is off', () => {
		expect(pathsOf({ pmi: 0, enabled: false }, {})).toEqual(['pmi']);
		expect(pathsOf({}, { pmi: 0, enabled: false, chat: { enable: false } })).toEqual(['pmi']);
		expect(pathsOf({ enabled: true }, {})).toEqual(['enabled']);
		expect(changes({ enabled: true }, { enabled: false })).toEqual([
			{ path: 'enabled', old: true, new: false },
		]);
	});

	it('does not take what every object inherits for a member', () => {
		expect(changes({}, { toString: 'a', constructor: 'b' })).toEqual([
			{ path: 'constructor', old: undefined, new: 'b' },
			{ path: 'toString', old: undefined, new: 'a' },
		]);
	});

	it.each([
		['lists', '[', ']'],
		['objects', '{"a":', '}'],
	])('leaves out what is nested deeper than any answer of Zoom (%s)', (_kind, open, close) => {
		const text = `${open.repeat(20_000)}1${close.repeat(20_000)}`;
		const deep = { topic: 'a', deep: JSON.parse(text) as IDataObject };
		expect(comparable(deep, [], 'salt')).toEqual({ topic: 'a' });
	});

	it('sorts long lists in little time', () => {
		const list = Array.from({ length: 100_000 }, (_, index) => ({ id: (index * 7919) % 100_003 }));
		expect(pathsOf({ list }, { list: [...list].reverse() })).toEqual([]);
	});

	it('holds an object that came or went by its members', () => {
		expect(pathsOf({}, { settings: { a: 1, b: { c: 2 } } })).toEqual([
			'settings.a',
			'settings.b.c',
		]);
		expect(pathsOf({ settings: { a: 1 } }, { settings: 'none' })).toEqual(['settings']);
	});
});

describe('members that Zoom adds to its answers', () => {
	const known = new Set(['topic', 'agenda', 'settings', 'settings.mute', 'files', 'files.id']);
	const before = { topic: 'a', settings: { mute: true }, files: [{ id: 1 }, { id: 2 }] };

	it.each<[string, IDataObject]>([
		['a text', { ...before, label: 'x' }],
		['a number', { ...before, label: 0 }],
		['true', { ...before, label: true }],
		['a list', { ...before, label: [{ id: 1 }] }],
		['an object', { ...before, label: { enable: true, more: { list: [1] } } }],
		['in an object', { ...before, settings: { mute: true, label: 'x', more: { a: 1 } } }],
		[
			'in the entries of a list',
			{
				...before,
				files: [
					{ id: 2, label: 'x' },
					{ id: 1, on: true },
				],
			},
		],
		['in entries, deeper', { ...before, files: [{ id: 1, more: { a: [1] } }, { id: 2 }] }],
	])('are no change, and none when they go: %s', (_kind, after) => {
		expect(pathsOf(before, after, { known })).toEqual([]);
		expect(pathsOf(after, before, { known })).toEqual([]);
	});

	it('are compared once they are remembered', () => {
		expect(pathsOf({ label: 'x' }, { label: 'y' }, { known })).toEqual(['label']);
		expect(pathsOf({ label: [{ a: 1 }] }, { label: [{ a: 2 }] }, { known })).toEqual(['label']);
	});

	it('do not hide what the event knows', () => {
		const after = {
			topic: 'b',
			agenda: 'new',
			settings: { label: 'x' },
			files: [{ id: 1, on: 1 }],
		};
		expect(pathsOf(before, after, { known })).toEqual([
			'agenda',
			'files',
			'settings.mute',
			'topic',
		]);
		expect(pathsOf({}, { settings: { mute: true } }, { known })).toEqual(['settings.mute']);
	});
});

describe('secrets', () => {
	const secretNames = fc.constantFrom(
		'password',
		'passcode',
		'host_key',
		'zak_token',
		'h323_password',
		'pstn_password',
		'recording_play_passcode',
	);
	const secret = fc.stringMatching(/^[a-z0-9]{12,20}$/).map((text) => `s3cret-${text}`);
	const hidden = fc.oneof(
		secret.map((text) => ({ text, value: text as unknown })),
		secret.map((text) => ({ text, value: [text, { inner: text }] as unknown })),
		secret.map((text) => ({ text, value: { deep: { deeper: [text] } } as unknown })),
	);

	it('are never stored or shown in clear, wherever they stand', () => {
		fc.assert(
			fc.property(tree, secretNames, hidden, (object, name, { text, value }) => {
				const link = `https://zoom.us/j/1?pwd=${text}`;
				const after = { ...object, [name]: value, deep: { list: [{ [name]: value, link }] } };
				const stored = comparable(after as IDataObject, [], 'salt');
				expect(JSON.stringify(stored)).not.toContain(text);
				const shown = asDictionary(differences(comparable(object, [], 'salt'), stored, all));
				expect(JSON.stringify(shown)).not.toContain(text);
			}),
		);
	});

	it('are seen to change, and shown as [hidden]', () => {
		const found = changes({ password: 'a' }, { password: 'b' });
		expect(asDictionary(found)).toEqual({ password: { old: '[hidden]', new: '[hidden]' } });
	});

	it('are not the switches named like them', () => {
		expect(comparable({ require_password: true }, [], 'salt')).toEqual({ require_password: true });
	});
});

describe('asDictionary', () => {
	const changed = (before: IDataObject, after: IDataObject) => asDictionary(changes(before, after));

	it('gives old and new, null where there was or is nothing', () => {
		expect(changed({ a: 1, b: '' }, { b: 'x', c: [2, 1] })).toEqual({
			a: { old: 1, new: null },
			b: { old: null, new: 'x' },
			c: { old: null, new: [1, 2] },
		});
	});

	it.each(['#1 topic', '#', '##', '#AskMeAnything'])('shows %s as it is', (text) => {
		expect(changed({ topic: 'old' }, { topic: text, list: [{ text }] })).toEqual({
			topic: { old: 'old', new: text },
			list: { old: null, new: [{ text }] },
		});
	});
});
