import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';
import { isTimezone, readDay, readMoment } from './dates';

/** What is wrong with a value, as a sentence that follows the field's name, and how to mend it. */
export class InvalidValue extends Error {
	constructor(
		message: string,
		readonly description: string,
	) {
		super(message);
	}
}

/** What a conversion knows besides the value. */
export interface Surroundings {
	/** Zone in which times without an offset are meant: the one chosen in the form, else the workflow's. */
	timezone: string;
}

/**
 * Turns what a field holds into what Zoom takes; undefined means that nothing is sent.
 * @throws InvalidValue when the value can't be meant
 */
export type Conversion = (value: unknown, around: Surroundings) => unknown;

/** Text up to a number of characters; numbers become text. An emptied text stays, so that it clears what Zoom has. */
export function text(maxLength = Infinity): Conversion {
	return (value) => {
		const result = plainText(value);
		if (result !== undefined && result.length > maxLength) {
			throw new InvalidValue(
				`is longer than ${maxLength} characters`,
				`Shorten it: it has ${result.length} characters, Zoom takes ${maxLength}.`,
			);
		}
		return result;
	};
}

/** An e-mail address of at most 128 characters. */
export const email: Conversion = (value, around) => {
	const result = (text(128)(value, around) as string | undefined)?.trim();
	if (result && !/^[^\s@]+@[^\s@]+$/.test(result)) {
		throw new InvalidValue(
			'is not an email address',
			'Enter one address such as name@example.com.',
		);
	}
	return result;
};

/** A whole number; text that holds one counts. An empty field is not sent. */
export function integer(min = -Infinity, max = Infinity): Conversion {
	return (value) => {
		if (value === '' || value === null || value === undefined) return undefined;
		const number = typeof value === 'string' ? Number(value.trim() || NaN) : value;
		if (typeof number !== 'number' || !Number.isSafeInteger(number)) {
			throw new InvalidValue('is not a whole number', `Enter a whole number${span(min, max)}.`);
		}
		if (number < min || number > max) {
			throw new InvalidValue(
				`is out of range: ${number}`,
				`Enter a whole number${span(min, max)}.`,
			);
		}
		return number;
	};
}

/** Yes or no. */
export const flag: Conversion = (value) => {
	if (value === null || value === undefined || value === '') return undefined;
	if (typeof value === 'boolean') return value;
	if (value === 'true' || value === 'false') return value === 'true';
	throw new InvalidValue(
		'is neither true nor false',
		'Switch it on or off, or use an expression that gives true or false.',
	);
};

/** One of a few values. An empty field is not sent. */
export function oneOf(values: unknown[]): Conversion {
	return (value) => {
		if (value === '' || value === null || value === undefined) return undefined;
		const found = values.find((candidate) => String(candidate) === String(value));
		if (found === undefined) {
			throw new InvalidValue(
				`has no choice ${JSON.stringify(value)}`,
				`Choose one from the list, or use one of: ${values.join(', ')}.`,
			);
		}
		return found;
	};
}

/** Several of a few values, as the comma-separated text that Zoom takes. */
export function someOf(values: unknown[]): Conversion {
	return (value, around) => {
		const chosen = entries(value);
		if (chosen === undefined || chosen.length === 0) return undefined;
		return chosen.map((entry) => oneOf(values)(entry, around)).join(',');
	};
}

/** A list of texts; the user writes them with commas, semicolons or line breaks between, or gives an array. */
export const textList: Conversion = (value) => entries(value);

/** Like textList, but Zoom takes it as one text with this separator. */
export function joined(separator: string): Conversion {
	return (value) => entries(value)?.join(separator);
}

/** The name of a time zone. An empty field is not sent. */
export const timezone: Conversion = (value) => {
	const name = plainText(value)?.trim();
	if (!name) return undefined;
	if (!isTimezone(name)) {
		throw new InvalidValue(
			`is not a time zone: ${name}`,
			'Enter a name such as Europe/Berlin, America/New_York or UTC.',
		);
	}
	return name;
};

/** A moment, sent in UTC. An empty field is not sent. */
export const moment: Conversion = (value, around) =>
	isEmpty(value) ? undefined : (readMoment(value, around.timezone) ?? notADate());

/** A day. An empty field is not sent. */
export const day: Conversion = (value) =>
	isEmpty(value) ? undefined : (readDay(value) ?? notADate());

/** Used where a date can't be read. */
export function notADate(): never {
	throw new InvalidValue(
		'is not a date',
		'Pick one in the calendar, or use an expression that gives a date, such as {{ $now }} or 2026-03-31T12:00:00.',
	);
}

/** Entries of a repeatable group, each with the fields that are filled in. */
export function groups(
	field: INodeProperties,
	special: Record<string, Conversion> = {},
): Conversion {
	const [{ name, values }] = field.options as INodePropertyCollection[];
	return (value, around) => {
		const list = (value as Record<string, unknown> | undefined)?.[name] ?? [];
		return (Array.isArray(list) ? list : [list]).map((entry: Record<string, unknown>, index) => {
			const result: Record<string, unknown> = {};
			for (const part of values) {
				try {
					const raw = entry?.[part.name];
					const converted = isEmpty(raw)
						? undefined
						: (special[part.name] ?? byType(part))(raw, around);
					if (converted !== undefined) result[part.name] = converted;
					else if (part.required)
						throw new InvalidValue('is empty', 'Fill it in, or remove the entry.');
				} catch (error) {
					if (!(error instanceof InvalidValue)) throw error;
					throw new InvalidValue(
						`has an entry ${index + 1} whose '${part.displayName}' ${error.message}`,
						error.description,
					);
				}
			}
			return result;
		});
	};
}

/** The conversion that fits a field's type, limits and choices. */
export function byType(field: INodeProperties): Conversion {
	const values = (field.options ?? []).map((option) =>
		'value' in option ? option.value : undefined,
	);
	switch (field.type) {
		case 'number':
			return integer(field.typeOptions?.minValue, field.typeOptions?.maxValue);
		case 'boolean':
			return flag;
		case 'options':
			return oneOf(values);
		case 'multiOptions':
			return someOf(values);
		case 'dateTime':
			return moment;
		default:
			return text();
	}
}

/** Whether a field holds nothing. */
export function isEmpty(value: unknown): boolean {
	return value === undefined || value === null || value === '';
}

function plainText(value: unknown): string | undefined {
	if (value === null || value === undefined) return undefined;
	if (typeof value === 'string') return value;
	if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) {
		return String(value);
	}
	throw new InvalidValue('is not text', 'Enter text, or use an expression that gives text.');
}

function entries(value: unknown): string[] | undefined {
	if (value === null || value === undefined) return undefined;
	const list = Array.isArray(value) ? value : String(plainText(value)).split(/[,;\n]/);
	return list.map((entry) => (plainText(entry) ?? '').trim()).filter((entry) => entry !== '');
}

function span(min: number, max: number): string {
	if (min === -Infinity) return max === Infinity ? '' : ` up to ${max}`;
	return max === Infinity ? ` from ${min}` : ` from ${min} to ${max}`;
}
