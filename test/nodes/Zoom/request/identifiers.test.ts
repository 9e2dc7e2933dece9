import fc from 'fast-check';
import {
	encodeSegment,
	isNumber,
	readMeetingIdentifier,
	readUserIdentifier,
} from '../../../../nodes/Zoom/request/identifiers';
import { ValidationError } from '../../../../nodes/Zoom/http/validationError';
import { refusalOf } from './refusal';

const digits = (shortest: number, longest: number) =>
	fc.stringMatching(new RegExp(`^[1-9][0-9]{${shortest - 1},${longest - 1}}$`));
const uuid = fc
	.uint8Array({ minLength: 16, maxLength: 16 })
	.map((bytes) => Buffer.from(bytes).toString('base64'));

/** Text that people and attackers put into an ID field, and any other text. */
const hostile = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 80 }),
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc
		.array(
			fc.constantFrom(
				...['..', '.', '/', '//', '\\', '?', '#', '%2e', '%2F', '%252e', '%5c', '%00', '&', '='],
				...['\n', '\r', '\t', ' ', '\u2215', '\u2044', '\uff0f', '\uff0e', '@', ':', ';', 'me'],
				...['85012345678', 'ajXp112QmuoKj4854875==', 'https://zoom.us/j/', 'a@b', '%', '%zz'],
			),
			{ maxLength: 8 },
		)
		.map((parts) => parts.join('')),
	fc.constantFrom('..', '.', '%2e%2e', '%2E', '%252e%252e', 'x'.repeat(100_000), '1'.repeat(5000)),
);

/** Where a request goes whose path holds the identifier. */
function segmentsWith(identifier: string): string[] {
	const base = 'https://api.zoom.us/v2';
	const url = new URL(`${base}/meetings/${encodeSegment(identifier)}/recordings`);
	expect(url.origin).toBe('https://api.zoom.us');
	expect(url.search).toBe('');
	expect(url.hash).toBe('');
	expect(url.username).toBe('');
	return url.pathname.split('/');
}

function expectOneSegment(identifier: string): void {
	expect(segmentsWith(identifier)).toEqual([
		'',
		'v2',
		'meetings',
		encodeSegment(identifier),
		'recordings',
	]);
}

describe('a meeting or webinar number', () => {
	it.each([
		['85012345678', '85012345678'],
		['850 1234 5678', '85012345678'],
		['850-1234-5678', '85012345678'],
		[' 850\u00a01234\u00a05678 ', '85012345678'],
		[85012345678, '85012345678'],
		['012345678', '012345678'],
		['999999999999999', '999999999999999'],
	])('%j means %s', (typed, read) => {
		expect(readMeetingIdentifier(typed, 'number')).toBe(read);
		expect(readMeetingIdentifier(typed, 'numberOrUuid')).toBe(read);
		expect(isNumber(read)).toBe(true);
	});

	it('keeps every digit, wherever blanks and dashes are', () => {
		const separator = fc.constantFrom('', ' ', '-', '\u2009', ' - ');
		fc.assert(
			fc.property(digits(8, 15), fc.array(separator, { minLength: 15 }), (number, between) => {
				const typed = [...number].map((digit, index) => digit + between[index]).join('');
				expect(readMeetingIdentifier(typed, 'number')).toBe(number);
			}),
		);
	});
});

describe('a link', () => {
	it.each([
		'https://zoom.us/j/85012345678',
		'http://zoom.us/j/85012345678',
		'HTTPS://US02WEB.ZOOM.US/j/85012345678?pwd=abc.1',
		'https://us05web.zoom.us/w/85012345678?tk=xyz&pwd=abc#success',
		'https://us05web.zoom.us/s/85012345678?zak=eyJ0',
		'https://app.zoom.us/wc/join/85012345678',
		'https://app.zoom.us/wc/85012345678/join?fromPWA=1',
		'https://example.zoom.us/meeting/85012345678',
		'https://example.zoom.us/webinar/85012345678/',
		'https://zoom.us/meeting/register/85012345678',
		'https://zoom.us/webinar/register/85012345678',
		'  https://example.zoomgov.com/j/85012345678/  ',
	])('%s gives its number', (link) => {
		expect(readMeetingIdentifier(link, 'number')).toBe('85012345678');
	});

	it.each([
		'https://zoom.us/meeting/register/tJ0lcuGqrD8oE9Kq',
		'https://zoom.us/webinar/register/WN_abcdefghijklmnop',
		'https://zoom.us/my/jane',
		'https://zoom.us/?x=/j/85012345678',
		'https://zoom.us/j/123',
	])('%s, which holds no number, is refused with advice', (link) => {
		expect(refusalOf(() => readMeetingIdentifier(link, 'number'))).toMatchObject({
			message: 'holds a link without a meeting or webinar number',
			description: expect.stringContaining('Use a join link'),
		});
	});
});

describe('a UUID', () => {
	it.each([
		['ajXp112QmuoKj4854875==', 'ajXp112QmuoKj4854875%3D%3D'],
		['4444AAAiAAAA/AiAiiAii==', '4444AAAiAAAA%2FAiAiiAii%3D%3D'],
		['/ajXp112QmuoKj4854875==', '%252FajXp112QmuoKj4854875%253D%253D'],
		['ajXp112Q//uoKj4854875==', 'ajXp112Q%252F%252FuoKj4854875%253D%253D'],
	])('%s travels as %s', (typed, sent) => {
		const read = readMeetingIdentifier(typed, 'numberOrUuid') as string;
		expect(read).toBe(typed);
		expect(encodeSegment(read)).toBe(sent);
	});

	it('may be typed as it is, encoded once or encoded twice', () => {
		fc.assert(
			fc.property(uuid, fc.integer({ min: 0, max: 2 }), (plain, times) => {
				let typed = plain;
				for (let time = 0; time < times; time++) typed = encodeURIComponent(typed);
				expect(readMeetingIdentifier(typed, 'numberOrUuid')).toBe(plain);
			}),
		);
	});

	it('is refused where Zoom takes only numbers', () => {
		expect(
			refusalOf(() => readMeetingIdentifier('/ajXp112QmuoKj4854875==', 'number')),
		).toMatchObject({
			message: 'needs the meeting or webinar number, not a UUID',
		});
	});
});

describe('what is not an identifier', () => {
	it.each([undefined, null, '', '   ', {}, [], true, NaN, Infinity, 1.5, -85012345678])(
		'%j is refused in words',
		(value) => {
			expect(() => readMeetingIdentifier(value, 'numberOrUuid')).toThrow(ValidationError);
		},
	);

	it.each([
		'123',
		'1234567',
		'1234567890123456',
		'next week',
		'tj@example.com',
		'ajXp112Q=mu=oKj4854',
	])('%s is refused and named', (typed) => {
		expect(refusalOf(() => readMeetingIdentifier(typed, 'numberOrUuid'))).toMatchObject({
			message: `is not a valid ID: ${typed}`,
		});
	});

	it('is cut short in the message when it is very long', () => {
		const refusal = refusalOf(() => readMeetingIdentifier('x y'.repeat(50_000), 'number'));
		expect(refusal!.message.length).toBeLessThan(100);
	});
});

describe('a user', () => {
	it.each(['me', 'KDcuGIm1QgePTO8WbOqwIQ', 'jane@example.com', 'Jürgen.Ä+tag@exämple.com'])(
		'%s stays as it is',
		(typed) => expect(readUserIdentifier(` ${typed} `, false)).toBe(typed),
	);

	it.each(['me', ' ME ', '', '  ', undefined, null])('%j is the connected user', (typed) =>
		expect(readUserIdentifier(typed, false)).toBe('me'),
	);

	it.each(['me', 'ME', ' me ', '', undefined, null])(
		'%j is refused for a Server-to-Server app',
		(typed) => {
			expect(refusalOf(() => readUserIdentifier(typed, true))).toMatchObject({
				description: expect.stringContaining('A Server-to-Server app acts for the whole account'),
			});
		},
	);

	it.each([
		5,
		{},
		[],
		'a b',
		'../x',
		'.',
		'..',
		'a/b',
		'a@b@c',
		'a@b?c',
		'a@b#c',
		'a\uD800@b',
		'a\u0000@b',
		`${'x'.repeat(250)}@b.com`,
	])('%j is refused in words', (value) =>
		expect(() => readUserIdentifier(value, false)).toThrow(ValidationError),
	);
});

describe('whatever is typed', () => {
	it('as a meeting: it is refused in words, or stays one segment of the path', () => {
		fc.assert(
			fc.property(hostile, fc.constantFrom('number', 'numberOrUuid'), (typed, form) => {
				const read = () => readMeetingIdentifier(typed, form as 'number');
				const refusal = refusalOf(read);
				if (refusal) expect(refusal.description).not.toBe('');
				else expectOneSegment(read());
			}),
			{ numRuns: 2000 },
		);
	});

	it('as a user: it is refused in words, or stays one segment of the path', () => {
		fc.assert(
			fc.property(hostile, fc.boolean(), (typed, serverToServer) => {
				const read = () => readUserIdentifier(typed, serverToServer);
				const refusal = refusalOf(read);
				if (refusal) expect(refusal.description).not.toBe('');
				else expectOneSegment(read());
			}),
			{ numRuns: 2000 },
		);
	});

	it('as a UUID: a server that decodes as Zoom does reads what was typed', () => {
		fc.assert(
			fc.property(uuid, (plain) => {
				const [, , , segment] = segmentsWith(plain);
				const once = decodeURIComponent(segment);
				const twice = plain.startsWith('/') || plain.includes('//');
				expect(twice ? decodeURIComponent(once) : once).toBe(plain);
			}),
		);
	});
});
