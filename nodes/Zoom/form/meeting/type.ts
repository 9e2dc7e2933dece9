import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { ValidationError } from '../../http/validationError';
import { parserFor, type Parser } from '../../request/parsers';
import { choice, type Choice } from '../builders';
import { inBody } from '../send';

/** Zoom's types of meetings and webinars that repeat at times that a rule says. */
const SERIES = [8, 9];

/** The choices of Zoom's meeting `type`. */
export const meetingTypes: Choice[] = [
	['Instant', 1, 'Starts now'],
	['Recurring, Fixed Time', 8, 'Repeats on days and at a time that you set under Recurrence'],
	['Recurring, No Fixed Time', 3, 'Can be started at any time, again and again'],
	['Scheduled', 2, 'Takes place once, at Start Time'],
	['Screen Share Only', 10],
];

/** The choices of Zoom's webinar `type`. */
export const webinarTypes: Choice[] = [
	['Recurring, Fixed Time', 9, 'Repeats on days and at a time that you set under Recurrence'],
	['Recurring, No Fixed Time', 6, 'Can be started at any time, again and again'],
	['Scheduled', 5, 'Takes place once, at Start Time'],
];

/**
 * The type of a new meeting or webinar. Zoom takes `once` when no type is sent, so nothing is sent for it. A series
 * without a rule is refused.
 */
export function typeOfNew(types: Choice[], once: number): INodeProperties {
	const field = choice('type', 'Type', 'Whether and how it repeats', types, { default: once });
	const parse: Parser = (value, context) => {
		const type = parserFor(field)(value, context) as number | undefined;
		const rule = (context.body.recurrence ?? {}) as IDataObject;
		if (SERIES.includes(type ?? once) && !Object.keys(rule).length) {
			throw new ValidationError(
				"needs a 'Recurrence'",
				"Add how it repeats under 'Recurrence', or choose another type.",
			);
		}
		return type === once ? undefined : type;
	};
	return inBody(field, { parse });
}

/** The type of one that exists. */
export function typeOfKnown(types: Choice[], once: number): INodeProperties {
	const description = 'Whether and how it repeats. Changing it can end a series.';
	return inBody(choice('type', 'Type', description, types, { default: once }));
}
