import type {
	IDataObject,
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
} from 'n8n-workflow';
import { rethrow, shorten, ValidationError } from '../http/validationError';
import { isRecord } from '../http/record';
import { isTimezone, readDay, readMoment } from './dates';
import { locatorValue } from './locatorValue';

/** What a parse knows besides the value. */
export interface ParseContext {
	/** Zone in which times without an offset are meant: the one chosen in the form, else the workflow's. */
	timezone: string;
	/** What the user entered, where it goes in the request. */
	body: IDataObject;
	query: IDataObject;
}

/** Turns what a field holds into what Zoom takes, undefined for nothing. Throws a ValidationError if it can't be meant. */
export type Parser = (value: unknown, context: ParseContext) => unknown;

/** Text up to a number of characters; numbers become text. An emptied text stays, so that it clears what Zoom has. */
export function text(maxLength = Infinity): Parser {
	return (value) => {
		const result = plainText(value);
		const length = [...(result ?? '')].length;
		if (length > maxLength) {
			throw new ValidationError(
				`is longer than ${maxLength} characters`,
				`Shorten it: it has ${length} characters, Zoom takes ${maxLength}.`,
			);
		}
		return result;
	};
}

/** An e-mail address of at most 128 characters. */
export const email: Parser = (value, context) => {
	const result = (text(128)(value, context) as string | undefined)?.trim();
	if (result && !/^[^\s@]+@[^\s@]+$/.test(result)) {
		throw new ValidationError(
			'is not an email address',
			'Enter one address such as name@example.com.',
		);
	}
	return result;
};

/** A whole number; text that holds one counts. An empty field is not sent. */
export function integer(min = -Infinity, max = Infinity): Parser {
	return (value) => {
		if (value === '' || value === null || value === undefined) return undefined;
		const number = typeof value === 'string' ? Number(value.trim() || NaN) : value;
		if (typeof number !== 'number' || !Number.isSafeInteger(number)) {
			throw new ValidationError('is not a whole number', `Enter a whole number${span(min, max)}.`);
		}
		if (number < min || number > max) {
			throw new ValidationError(
				`is out of range: ${number}`,
				`Enter a whole number${span(min, max)}.`,
			);
		}
		return number;
	};
}

/** Yes or no. */
export const flag: Parser = (value) => {
	if (value === null || value === undefined || value === '') return undefined;
	if (typeof value === 'boolean') return value;
	const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
	if (word === 'true' || word === 'false') return word === 'true';
	throw new ValidationError(
		'is neither true nor false',
		'Switch it on or off, or use an expression that gives true or false.',
	);
};

/** One of a few values, which may also be given by its name in the list. An empty field is not sent. */
export function oneOf(values: unknown[], names: string[] = []): Parser {
	return (value) => {
		if (value === '' || value === null || value === undefined) return undefined;
		const given = String(typeof value === 'object' ? '' : value).toLowerCase();
		const isGiven = (candidate: unknown) => String(candidate).toLowerCase() === given;
		const byValue = values.findIndex(isGiven);
		const found = byValue === -1 ? names.findIndex(isGiven) : byValue;
		if (found === -1 || typeof value === 'object') {
			const choices = values.map((candidate, index) =>
				typeof candidate === 'number' && names[index]
					? `${candidate} (${names[index]})`
					: String(candidate),
			);
			throw new ValidationError(
				`has no choice ${shown(value)}`,
				`Choose one from the list, or use one of: ${choices.join(', ')}.`,
			);
		}
		return values[found];
	};
}

/** Several of a few values, as the comma-separated text that Zoom takes. */
export function someOf(values: unknown[], names?: string[]): Parser {
	return (value, context) => {
		const read = entries(value)?.map((entry) => oneOf(values, names)(entry, context));
		return read?.join(',') || undefined;
	};
}

/** A list of texts; the user writes them with commas, semicolons or line breaks between, or gives an array. */
export const textList: Parser = (value) => entries(value);

/** Like textList, but Zoom takes it as one text with this separator. */
export function joined(separator: string): Parser {
	return (value) => entries(value)?.join(separator);
}

/** The name of a time zone. An empty field is not sent. */
export const timezone: Parser = (value) => {
	const name = plainText(value)?.trim();
	if (!name) return undefined;
	if (!isTimezone(name)) {
		throw new ValidationError(
			`is not a time zone: ${shorten(name)}`,
			'Enter a name such as Europe/Berlin, America/New_York or UTC.',
		);
	}
	return name;
};

/** A moment, sent in UTC. An empty field is not sent. */
export const moment: Parser = (value, context) =>
	isEmpty(value) ? undefined : (readMoment(value, context.timezone) ?? notADate());

/** A day. An empty field is not sent. */
export const day: Parser = (value) => (isEmpty(value) ? undefined : (readDay(value) ?? notADate()));

/** Refuses a date that can't be read. */
export function notADate(): never {
	throw new ValidationError(
		'is not a date',
		'Pick one in the calendar, or use an expression that gives a date, such as {{ $now }} or 2026-03-31T12:00:00.',
	);
}

/**
 * Entries of a repeatable group, each with the fields that are filled in; an expression may also give the list itself.
 * A group that was added without entries is an empty list, which clears what Zoom has. `special` holds other
 * parsers by name.
 */
export function groups(field: INodeProperties, special: Record<string, Parser> = {}): Parser {
	const [{ name, values }] = field.options as INodePropertyCollection[];
	const most = field.typeOptions?.maxAllowedFields;
	return (value, context) => {
		if (isEmpty(value)) return undefined;
		const list = listOf(value, name);
		if (most !== undefined && list.length > most) {
			throw new ValidationError(
				`has more than ${most} entries`,
				`Zoom takes ${most} at most; remove ${list.length - most}.`,
			);
		}
		return list.map((entry, index) => readGroup(entry, index + 1, values, special, context));
	};
}

/** What a group holds, or is given instead. */
function listOf(value: unknown, name: string): unknown[] {
	if (Array.isArray(value)) return value;
	const given = isRecord(value) ? (Object.keys(value).length ? value[name] : []) : undefined;
	if (Array.isArray(given)) return given;
	if (isRecord(given)) return [given];
	throw new ValidationError(
		'is not a list of entries',
		'Add the entries in the form, or use an expression that gives a list of objects.',
	);
}

function readGroup(
	entry: unknown,
	position: number,
	fields: INodeProperties[],
	special: Record<string, Parser>,
	context: ParseContext,
): Record<string, unknown> {
	if (!isRecord(entry)) {
		throw new ValidationError(
			`has an entry ${position} that is not an object`,
			'Fill the entry in, or use an expression that gives a list of objects.',
		);
	}
	const result: Record<string, unknown> = {};
	for (const field of fields) {
		try {
			const parse = special[field.name] ?? parserFor(field);
			const value = readMember(field, parse, locatorValue(entry[field.name]), context);
			if (value !== undefined) result[field.name] = value;
		} catch (error) {
			rethrow(
				error,
				({ message, description }) =>
					new ValidationError(
						`has an entry ${position} whose '${field.displayName}' ${message}`,
						description,
					),
			);
		}
	}
	return result;
}

function readMember(field: INodeProperties, parse: Parser, value: unknown, context: ParseContext) {
	if (!isEmpty(value)) return parse(value, context);
	if (!field.required) return undefined;
	throw new ValidationError('is empty', 'Fill it in, or remove the entry.');
}

/** The parse that fits a field's type, limits and choices. */
export function parserFor(field: INodeProperties): Parser {
	const choices = (field.options ?? []) as INodePropertyOptions[];
	const values = choices.map((choice) => choice.value);
	const names = choices.map((choice) => choice.name);
	switch (field.type) {
		case 'number':
			return integer(field.typeOptions?.minValue, field.typeOptions?.maxValue);
		case 'boolean':
			return flag;
		case 'options':
			return oneOf(values, names);
		case 'multiOptions':
			return someOf(values, names);
		case 'dateTime':
			return moment;
		default:
			return text();
	}
}

/** A value as a message shows it. */
export function shown(value: unknown): string {
	const kind = `of type ${typeof value}`;
	try {
		return shorten(JSON.stringify(value) ?? kind);
	} catch {
		return kind;
	}
}

/** Whether a field holds nothing. */
export function isEmpty(value: unknown): boolean {
	return value === undefined || value === null || value === '';
}

function plainText(value: unknown): string | undefined {
	if (value === null || value === undefined) return undefined;
	// What has lost its other half can't be sent as UTF-8.
	if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\uFFFD');
	if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) {
		return String(value);
	}
	throw new ValidationError('is not text', 'Enter text, or use an expression that gives text.');
}

function entries(value: unknown): string[] | undefined {
	if (value === null || value === undefined) return undefined;
	const list: unknown[] = Array.isArray(value) ? value : [value];
	const result: string[] = [];
	for (const entry of list) {
		for (const part of (plainText(entry) ?? '').split(/[,;\n]/))
			if (part.trim()) result.push(part.trim());
	}
	return result;
}

function span(min: number, max: number): string {
	if (min === -Infinity) return max === Infinity ? '' : ` up to ${max}`;
	return max === Infinity ? ` from ${min}` : ` from ${min} to ${max}`;
}
