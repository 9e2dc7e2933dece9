import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { rethrow, ValidationError } from '../../http/validationError';
import { parserFor, isEmpty, moment, type ParseContext, type Parser } from '../../request/parsers';
import { choice, choices, dateTime, number, type Choice } from '../builders';
import { inBody } from '../send';

const WEEKDAYS: Choice[] = [
	['Sunday', 1],
	['Monday', 2],
	['Tuesday', 3],
	['Wednesday', 4],
	['Thursday', 5],
	['Friday', 6],
	['Saturday', 7],
];
const WEEKS: Choice[] = [
	['First', 1],
	['Second', 2],
	['Third', 3],
	['Fourth', 4],
	['Last', -1],
];
const ENDS: Choice[] = [
	['After a Number of Times', 'times'],
	['Never', 'never', 'The series goes on until it is deleted'],
	['On a Date', 'date'],
];
const END = ['end_by', 'Ends', 'When the series is over'] as const;

const endField = choice(...END, ENDS);
/** What version 1 of the node started with: no end is sent, and Zoom then makes a single meeting. */
const endFieldOfVersion1 = choice(
	...END,
	[...ENDS, ['As Zoom Sets It', 'default', 'Zoom makes a single meeting']],
	{ default: 'default' },
);

/** In the order in which one says it: every two weeks, on Monday, ten times. */
const RULE: INodeProperties[] = [
	choice('type', 'Repeats', 'Whether it comes back by the day, week or month', [
		['Daily', 1],
		['Weekly', 2],
		['Monthly', 3],
	]),
	number(
		'repeat_interval',
		'Every',
		'Number of days, weeks or months from one to the next. Zoom has a limit: its newer documents name 99 days, 50 weeks or 10 months, older ones 90, 12 or 3.',
		{ min: 1, example: 2, default: 1 },
	),
	choices('weekly_days', 'On Weekdays', 'Without a choice Zoom takes Sunday', WEEKDAYS, {
		displayOptions: { show: { type: [2] } },
	}),
	choice(
		'monthly_by',
		'On the Same',
		'Whether it is always on one date or on one weekday of the month',
		[
			['Day of the Month', 'day', 'Such as the 23rd'],
			['Weekday', 'weekday', 'Such as the second Tuesday'],
		],
		{ displayOptions: { show: { type: [3] } } },
	),
	number('monthly_day', 'Day', 'Day of the month, 1 to 31', {
		min: 1,
		max: 31,
		example: 15,
		default: 1,
		displayOptions: { show: { type: [3], monthly_by: ['day'] } },
	}),
	choice('monthly_week', 'Week', 'Which week of the month', WEEKS, {
		displayOptions: { show: { type: [3], monthly_by: ['weekday'] } },
	}),
	choice('monthly_week_day', 'Weekday', 'Which day of that week', WEEKDAYS, {
		default: 2,
		displayOptions: { show: { type: [3], monthly_by: ['weekday'] } },
	}),
	{ ...endField, displayOptions: { hide: { '@version': [1] } } },
	// n8n does not store a value that is the default, so meetings in workflows of version 1 have to keep theirs.
	{
		...endFieldOfVersion1,
		displayOptions: { show: { '@version': [1] }, hide: { '/resource': ['webinar'] } },
	},
	{ ...endField, displayOptions: { show: { '@version': [1], '/resource': ['webinar'] } } },
	number('end_times', 'Times', 'How often it takes place, 60 at most', {
		min: 1,
		max: 60,
		example: 10,
		default: 7,
		displayOptions: { show: { end_by: ['times'] } },
	}),
	dateTime('end_date_time', 'Last Date', 'It does not take place after this moment', {
		displayOptions: { show: { end_by: ['date'] } },
	}),
];

const field: INodeProperties = {
	displayName: 'Recurrence',
	name: 'recurrence',
	type: 'fixedCollection',
	placeholder: 'Add recurrence',
	default: {},
	description: 'How it repeats',
	options: [
		{
			displayName: 'Rule',
			name: 'rule',
			values: RULE,
		},
	],
};

/** Zoom's `recurrence` object, always whole: Zoom takes no single member of it. */
export const recurrence = inBody(field, { parse: readRecurrence });

function readRecurrence(value: unknown, context: ParseContext): unknown {
	if (isEmpty(value)) return undefined;
	const rule = (value as { rule?: IDataObject | null }).rule;
	if (isEmpty(rule) && typeof value === 'object') return undefined;
	if (typeof rule !== 'object' || rule === null) return noRule();
	const type = read('type', rule, context);
	if (typeof type !== 'number') return noRule();
	const parts: IDataObject = {
		type,
		repeat_interval: read('repeat_interval', rule, context) as IDataObject,
		...days(type, rule, context),
		...end(rule, context),
	};
	return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}

function noRule(): never {
	throw new ValidationError('has no rule', "Choose one under 'Repeats'.");
}

function days(type: number, rule: IDataObject, context: ParseContext): Record<string, unknown> {
	if (type === 1) return {};
	if (type === 2) return { weekly_days: read('weekly_days', rule, context) };
	const by = read('monthly_by', rule, context);
	if (by === 'weekday') {
		return {
			monthly_week: read('monthly_week', rule, context),
			monthly_week_day: read('monthly_week_day', rule, context),
		};
	}
	return { monthly_day: read('monthly_day', rule, context) };
}

function end(rule: IDataObject, context: ParseContext): Record<string, unknown> {
	const by = read('end_by', rule, context, parserFor(endFieldOfVersion1));
	if (by === 'never') return { end_times: 0 };
	if (by === 'times') return { end_times: read('end_times', rule, context) };
	if (by !== 'date') return {};
	return { end_date_time: read('end_date_time', rule, context, lastDate) };
}

const lastDate: Parser = (value, context) => {
	if (!isEmpty(value)) return moment(value, context);
	throw new ValidationError('is empty', "Pick the last date, or choose another way under 'Ends'.");
};

/** A part of the rule, by its own field in the form. */
function read(name: string, rule: IDataObject, context: ParseContext, parse?: Parser): unknown {
	const field = RULE.find((part) => part.name === name)!;
	try {
		return (parse ?? parserFor(field))(rule[name], context);
	} catch (error) {
		rethrow(
			error,
			({ message, description }) =>
				new ValidationError(`has a '${field.displayName}' that ${message}`, description),
		);
	}
}
