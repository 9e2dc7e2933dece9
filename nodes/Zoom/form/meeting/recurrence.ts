import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { rethrow, ValidationError } from '../../http/validationError';
import { parserFor, isEmpty, moment, type ParseContext, type Parser } from '../../request/parsers';
import { inBody } from '../send';

const WEEKDAYS = [
	{ name: 'Sunday', value: 1 },
	{ name: 'Monday', value: 2 },
	{ name: 'Tuesday', value: 3 },
	{ name: 'Wednesday', value: 4 },
	{ name: 'Thursday', value: 5 },
	{ name: 'Friday', value: 6 },
	{ name: 'Saturday', value: 7 },
];
const WEEKS = [
	{ name: 'First', value: 1 },
	{ name: 'Second', value: 2 },
	{ name: 'Third', value: 3 },
	{ name: 'Fourth', value: 4 },
	{ name: 'Last', value: -1 },
];
const ENDS = [
	{ name: 'After a Number of Times', value: 'times' },
	{ name: 'Never', value: 'never', description: 'The series goes on until it is deleted' },
	{ name: 'On a Date', value: 'date' },
];
/** What version 1 of the node started with: no end is sent, and Zoom then makes a single meeting. */
const UNSAID = {
	name: 'As Zoom Sets It',
	value: 'default',
	description: 'Zoom makes a single meeting',
};
const endField: INodeProperties = {
	displayName: 'Ends',
	name: 'end_by',
	type: 'options',
	options: ENDS,
	default: 'times',
	description: 'When the series is over',
};
const endFieldOfVersion1 = { ...endField, options: [...ENDS, UNSAID], default: UNSAID.value };

/** In the order in which one says it: every two weeks, on Monday, ten times. */
const RULE: INodeProperties[] = [
	{
		displayName: 'Repeats',
		name: 'type',
		type: 'options',
		options: [
			{ name: 'Daily', value: 1 },
			{ name: 'Weekly', value: 2 },
			{ name: 'Monthly', value: 3 },
		],
		default: 1,
		description: 'Whether the meeting comes back by the day, week or month',
	},
	{
		displayName: 'Every',
		name: 'repeat_interval',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 1,
		placeholder: 'e.g. 2',
		description:
			'Number of days, weeks or months from one to the next. Zoom has a limit: its newer documents name 99 days, 50 weeks or 10 months, older ones 90, 12 or 3.',
	},
	{
		displayName: 'On Weekdays',
		name: 'weekly_days',
		type: 'multiOptions',
		options: WEEKDAYS,
		default: [],
		displayOptions: { show: { type: [2] } },
		description: 'Without a choice Zoom takes Sunday',
	},
	{
		displayName: 'On the Same',
		name: 'monthly_by',
		type: 'options',
		options: [
			{ name: 'Day of the Month', value: 'day', description: 'Such as the 23rd' },
			{ name: 'Weekday', value: 'weekday', description: 'Such as the second Tuesday' },
		],
		default: 'day',
		description: 'Whether it is always on one date or on one weekday of the month',
		displayOptions: { show: { type: [3] } },
	},
	{
		displayName: 'Day',
		name: 'monthly_day',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 31 },
		default: 1,
		placeholder: 'e.g. 15',
		displayOptions: { show: { type: [3], monthly_by: ['day'] } },
		description: 'Day of the month, 1 to 31',
	},
	{
		displayName: 'Week',
		name: 'monthly_week',
		type: 'options',
		options: WEEKS,
		default: 1,
		description: 'Which week of the month',
		displayOptions: { show: { type: [3], monthly_by: ['weekday'] } },
	},
	{
		displayName: 'Weekday',
		name: 'monthly_week_day',
		type: 'options',
		options: WEEKDAYS,
		default: 2,
		description: 'Which day of that week',
		displayOptions: { show: { type: [3], monthly_by: ['weekday'] } },
	},
	// n8n does not store a value that is the default, so workflows of version 1 have to keep theirs.
	{ ...endField, displayOptions: { hide: { '@version': [1] } } },
	{ ...endFieldOfVersion1, displayOptions: { show: { '@version': [1] } } },
	{
		displayName: 'Times',
		name: 'end_times',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 60 },
		default: 7,
		placeholder: 'e.g. 10',
		displayOptions: { show: { end_by: ['times'] } },
		description: 'How often the meeting takes place, 60 at most',
	},
	{
		displayName: 'Last Date',
		name: 'end_date_time',
		type: 'dateTime',
		default: '',
		displayOptions: { show: { end_by: ['date'] } },
		description: 'No meeting takes place after this moment',
	},
];

const field: INodeProperties = {
	displayName: 'Recurrence',
	name: 'recurrence',
	type: 'fixedCollection',
	placeholder: 'Add recurrence',
	default: {},
	description: 'How the meeting repeats',
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
