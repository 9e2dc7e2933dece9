import fc from 'fast-check';
import type { INodeProperties } from 'n8n-workflow';
import {
	parserFor,
	day,
	email,
	flag,
	groups,
	integer,
	joined,
	moment,
	oneOf,
	someOf,
	text,
	textList,
	timezone,
	type Parser,
} from '../../../../nodes/Zoom/request/parsers';
import { ValidationError } from '../../../../nodes/Zoom/http/validationError';
import { refusalOf } from './refusal';

const around = { timezone: 'Europe/Berlin', body: {}, query: {} };
const read = (parse: Parser, value: unknown) => parse(value, around);
const refusal = (parse: Parser, value: unknown) => refusalOf(() => read(parse, value));
const nothing = [undefined, null, ''];

describe('text', () => {
	it.each([
		['Weekly meeting', 'Weekly meeting'],
		['', ''],
		[' kept as typed ', ' kept as typed '],
		[0, '0'],
		[12.5, '12.5'],
		[false, 'false'],
		[true, 'true'],
		[undefined, undefined],
		[null, undefined],
	])('%j is sent as %j', (value, sent) => expect(read(text(), value)).toBe(sent));

	it.each([[{}], [{ a: 1 }], [[]], [['a']], [NaN], [Infinity], [() => 'a']])(
		'%j is refused',
		(value) => {
			expect(refusal(text(), value)).toMatchObject({ message: 'is not text' });
		},
	);

	it('may be as long as Zoom takes, and no longer', () => {
		expect(read(text(200), 'x'.repeat(200))).toBe('x'.repeat(200));
		expect(refusal(text(200), 'x'.repeat(201))).toMatchObject({
			message: 'is longer than 200 characters',
			description: expect.stringContaining('201'),
		});
	});
});

describe('email', () => {
	it.each([
		['jane@example.com', 'jane@example.com'],
		[' jane@example.com ', 'jane@example.com'],
		['Jürgen@exämple.com', 'Jürgen@exämple.com'],
		['', ''],
		[undefined, undefined],
	])('%j is sent as %j', (value, sent) => expect(read(email, value)).toBe(sent));

	it.each(['jane', 'jane@', '@example.com', 'a@b@c', 'a b@example.com', 'a@b.c, d@e.f'])(
		'%j is refused',
		(value) => {
			expect(refusal(email, value)).toMatchObject({ message: 'is not an email address' });
		},
	);

	it('is at most 128 characters long', () => {
		expect(() => read(email, `${'x'.repeat(120)}@example.com`)).toThrow(ValidationError);
	});
});

describe('integer', () => {
	it.each([
		[0, 0],
		[-3, -3],
		['7', 7],
		[' 7 ', 7],
		[1e3, 1000],
		['', undefined],
		[null, undefined],
		[undefined, undefined],
	])('%j is sent as %j', (value, sent) => expect(read(integer(), value)).toBe(sent));

	it.each([NaN, Infinity, -Infinity, 1.5, '1.5', 'seven', ' ', true, false, {}, [], [7], 2 ** 53])(
		'%j is refused',
		(value) => {
			expect(refusal(integer(), value)).toMatchObject({ message: 'is not a whole number' });
		},
	);

	it('stays within its limits and names them', () => {
		const duration = integer(1, 1440);
		expect(read(duration, 1)).toBe(1);
		expect(read(duration, 1440)).toBe(1440);
		for (const value of [0, 1441, -1, '1441']) {
			expect(refusal(duration, value)).toMatchObject({
				message: `is out of range: ${value}`,
				description: 'Enter a whole number from 1 to 1440.',
			});
		}
		expect(refusal(integer(1), 0)).toMatchObject({ description: 'Enter a whole number from 1.' });
		expect(refusal(integer(-Infinity, 9), 10)).toMatchObject({
			description: 'Enter a whole number up to 9.',
		});
	});
});

describe('flag', () => {
	it.each([
		[true, true],
		[false, false],
		['true', true],
		['false', false],
		[' True ', true],
		['FALSE', false],
		[undefined, undefined],
		[null, undefined],
		['', undefined],
	])('%j is sent as %j', (value, sent) => expect(read(flag, value)).toBe(sent));

	it.each([0, 1, 'yes', 'TRUE!', NaN, {}, []])('%j is refused', (value) => {
		expect(refusal(flag, value)).toMatchObject({ message: 'is neither true nor false' });
	});
});

describe('choices', () => {
	it('are sent with the type Zoom wants, whichever type they come in', () => {
		expect(read(oneOf([0, 1, 2]), 0)).toBe(0);
		expect(read(oneOf([0, 1, 2]), '2')).toBe(2);
		expect(read(oneOf(['none', 'local']), 'none')).toBe('none');
		for (const value of nothing) expect(read(oneOf([0, 1]), value)).toBeUndefined();
	});

	it.each([3, 'x', NaN, {}, ['none'], true])('%j is refused with the choices named', (value) => {
		expect(refusal(oneOf([0, 'none']), value)).toMatchObject({
			message: `has no choice ${JSON.stringify(value)}`,
			description: expect.stringContaining('0, none'),
		});
	});

	it('may be given by name, in any case', () => {
		const repeats = oneOf([1, 2], ['Daily', 'Weekly']);
		expect(read(repeats, 'weekly')).toBe(2);
		expect(read(oneOf(['upcoming']), 'Upcoming')).toBe('upcoming');
		expect(read(someOf([1, 2], ['Sunday', 'Monday']), 'Monday, sunday')).toBe('2,1');
		expect(refusal(repeats, 'yearly')).toMatchObject({
			description: 'Choose one from the list, or use one of: 1 (Daily), 2 (Weekly).',
		});
	});

	it('several become the comma-separated text that Zoom takes', () => {
		expect(read(someOf([1, 2, 3]), [1, 3])).toBe('1,3');
		expect(read(someOf([1, 2, 3]), '1, 3')).toBe('1,3');
		expect(read(someOf([1, 2, 3]), [])).toBeUndefined();
		expect(read(someOf([1, 2, 3]), undefined)).toBeUndefined();
		expect(() => read(someOf([1, 2, 3]), [1, 8])).toThrow(ValidationError);
		expect(() => read(someOf([1, 2, 3]), [{}])).toThrow(ValidationError);
	});
});

describe('lists', () => {
	it.each([
		['a, b;c\nd', ['a', 'b', 'c', 'd']],
		[
			['a', ' b '],
			['a', 'b'],
		],
		[
			[1, 2],
			['1', '2'],
		],
		['', []],
		[[], []],
		[' , ', []],
		[undefined, undefined],
		[null, undefined],
	])('%j becomes %j', (value, list) => expect(read(textList, value)).toEqual(list));

	it('of other things than texts are refused', () => {
		expect(() => read(textList, { a: 1 })).toThrow(ValidationError);
		expect(() => read(textList, ['a', {}])).toThrow(ValidationError);
		expect(() => read(joined(';'), [['a']])).toThrow(ValidationError);
	});

	it('are joined as Zoom wants it; an emptied one clears what Zoom has', () => {
		expect(read(joined(';'), 'a@x.de, b@x.de')).toBe('a@x.de;b@x.de');
		expect(read(joined(';'), '')).toBe('');
		expect(read(joined(';'), undefined)).toBeUndefined();
	});
});

describe('times', () => {
	it('are read in the zone of the form', () => {
		expect(read(moment, '2026-03-31T12:00:00')).toBe('2026-03-31T10:00:00Z');
		expect(read(day, '2026-03-31T12:00:00')).toBe('2026-03-31');
		for (const value of nothing) expect(read(moment, value)).toBeUndefined();
		for (const value of nothing) expect(read(day, value)).toBeUndefined();
	});

	it('that do not exist are refused', () => {
		expect(refusal(moment, '2026-02-30T12:00:00')).toMatchObject({ message: 'is not a date' });
		expect(refusal(day, 'soon')).toMatchObject({ message: 'is not a date' });
	});

	it('zones are known by their names', () => {
		expect(read(timezone, ' Europe/Berlin ')).toBe('Europe/Berlin');
		for (const value of nothing) expect(read(timezone, value)).toBeUndefined();
		expect(refusal(timezone, 'Berlin')).toMatchObject({ message: 'is not a time zone: Berlin' });
		expect(() => read(timezone, {})).toThrow(ValidationError);
	});
});

describe('repeatable groups', () => {
	const rooms: INodeProperties = {
		displayName: 'Rooms',
		name: 'rooms',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, maxAllowedFields: 2 },
		default: {},
		options: [
			{
				displayName: 'Room',
				name: 'room',
				values: [
					{ displayName: 'Name', name: 'name', type: 'string', default: '', required: true },
					{ displayName: 'Seats', name: 'seats', type: 'number', default: 0 },
					{ displayName: 'Open', name: 'open', type: 'boolean', default: true },
					{ displayName: 'People', name: 'people', type: 'string', default: '' },
				],
			},
		],
	};
	const parse = groups(rooms, { people: textList });

	it('become a list of what is filled in', () => {
		const value = {
			room: [
				{ name: 'A', seats: 0, open: false, people: 'x,y' },
				{ name: 'B', seats: '' },
			],
		};
		expect(read(parse, value)).toEqual([
			{ name: 'A', seats: 0, open: false, people: ['x', 'y'] },
			{ name: 'B' },
		]);
	});

	it('without entries are an empty list', () => {
		expect(read(parse, {})).toEqual([]);
		expect(read(parse, { room: [] })).toEqual([]);
	});

	it('are also taken as a list that an expression gives', () => {
		expect(read(parse, [{ name: 'A' }])).toEqual([{ name: 'A' }]);
		expect(read(parse, { room: { name: 'A' } })).toEqual([{ name: 'A' }]);
	});

	it('are not sent when an expression gives nothing, so that nothing is cleared by accident', () => {
		for (const value of nothing) expect(read(parse, value)).toBeUndefined();
	});

	it.each(['A, B', 5, true, { rooms: [] }, { room: 'A' }, { room: null }])(
		'never clear what Zoom has because of %p',
		(value) => {
			expect(refusal(parse, value)).toMatchObject({ message: 'is not a list of entries' });
		},
	);

	it.each([null, 'A', 5, ['A']])('hold no %p for an entry', (entry) => {
		expect(refusal(parse, { room: [entry] })).toMatchObject({
			message: 'has an entry 1 that is not an object',
		});
	});

	it('name the entry and the field that can not be meant', () => {
		expect(refusal(parse, { room: [{ name: 'A' }, { name: '' }] })).toMatchObject({
			message: "has an entry 2 whose 'Name' is empty",
		});
		expect(refusal(parse, { room: [{ name: 'A', seats: 'many' }] })).toMatchObject({
			message: "has an entry 1 whose 'Seats' is not a whole number",
		});
	});

	it('have no more entries than Zoom takes', () => {
		const room = [{ name: 'A' }, { name: 'B' }, { name: 'C' }];
		expect(refusal(parse, { room })).toMatchObject({ message: 'has more than 2 entries' });
	});
});

describe('a choice', () => {
	it.each<[string, unknown]>([
		['"10"', 10n],
		['of type symbol', Symbol('s')],
		['of type function', () => 1],
		['{"toString":null}', { toString: null }],
	])('%s is refused', (shown, value) => {
		expect(refusal(oneOf(['a']), value)).toMatchObject({ message: `has no choice ${shown}` });
	});

	it('that is a long text is cut', () => {
		expect(refusal(oneOf(['a']), 'x'.repeat(100_000))!.message.length).toBeLessThan(100);
	});
});

it('half a character, as cutting leaves it, is sent as what stands for an unknown one', () => {
	expect(read(text(), 'Team \uD83D')).toBe('Team \uFFFD');
	expect(read(text(), 'Team 🎉')).toBe('Team 🎉');
	expect(read(textList, 'a\uDC00, b')).toEqual(['a\uFFFD', 'b']);
});

describe('a field without a parse of its own', () => {
	const field = (type: INodeProperties['type'], more: Partial<INodeProperties> = {}) =>
		parserFor({ displayName: 'Field', name: 'field', type, default: '', ...more });

	it('is converted by its type', () => {
		expect(read(field('number', { typeOptions: { maxValue: 5 } }), '5')).toBe(5);
		expect(() => read(field('number', { typeOptions: { maxValue: 5 } }), 6)).toThrow(
			ValidationError,
		);
		expect(read(field('boolean'), 'false')).toBe(false);
		expect(read(field('string'), 5)).toBe('5');
		expect(read(field('dateTime'), '2026-03-31T12:00:00Z')).toBe('2026-03-31T12:00:00Z');
		const options = [{ name: 'One', value: 1 }];
		expect(read(field('options', { options }), '1')).toBe(1);
		expect(read(field('multiOptions', { options }), [1])).toBe('1');
	});
});

describe('whatever an expression gives', () => {
	const parsers = fc.constantFrom<Parser>(
		...[text(), text(5), email, integer(), integer(0, 9), flag, oneOf([0, 'a']), someOf([0, 'a'])],
		...[textList, joined(','), timezone, moment, day],
	);

	it('is converted or refused in words; NaN, objects and exceptions never get through', () => {
		fc.assert(
			fc.property(parsers, fc.anything(), (parse, value) => {
				const refused = refusal(parse, value);
				if (refused) {
					expect(refused.message).not.toBe('');
					expect(refused.description).not.toBe('');
					return;
				}
				const sent = read(parse, value);
				for (const part of Array.isArray(sent) ? sent : [sent]) {
					expect(['undefined', 'string', 'number', 'boolean']).toContain(typeof part);
					expect(part).not.toBeNaN();
				}
			}),
			{ numRuns: 3000 },
		);
	});
});

describe('a list of 200,000 parts', () => {
	const parts = Array.from({ length: 200_000 }, (_, index) => `person${index}@example.com`);

	it.each([
		['in one text', parts.join(', ')],
		['as a list', parts],
	])('is read %s', (_what, value) => {
		expect(read(textList, value)).toHaveLength(200_000);
		expect(read(joined(';'), value)).toBe(parts.join(';'));
	});
});
