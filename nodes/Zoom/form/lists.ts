import type { INodeProperties } from 'n8n-workflow';
import { ValidationError } from '../http/validationError';
import { day, isEmpty, moment, text, type Parser } from '../request/parsers';
import { choice, collection, dateTime, flag, number, string, type Field } from './builders';
import { inQuery, query } from './send';

/** Return All and Limit. */
export const paging: INodeProperties[] = [
	flag('returnAll', 'Return All', 'Whether to return all results or only up to a given limit', {
		default: false,
	}),
	number('limit', 'Limit', 'Max number of results to return', {
		min: 1,
		default: 50,
		example: 50,
		displayOptions: { show: { returnAll: [false] } },
	}),
];

/** What narrows a list: sent in the query. `shared` are filters of several operations, made by `inQuery`. */
export function filters(own: Field[], shared: INodeProperties[] = []): INodeProperties {
	return collection('filters', 'Filters', 'Add filter', [...shared, ...query(own)]);
}

/** What an operation takes besides its main fields. */
export function additionalFields(own: INodeProperties[]): INodeProperties {
	return collection('additionalFields', 'Additional Fields', 'Add field', own);
}

const output = choice('output', 'Output', 'In which form the result is returned', [
	['Data', 'data', 'What Zoom returns, one item per entry of a list'],
	[
		'Envelope',
		'envelope',
		'One item with data, error and successful. When Zoom refuses, the run goes on and the item says why.',
	],
]);

/** Output, which every operation has, and the operation's own options. */
export function options(own: INodeProperties[] = []): INodeProperties {
	return collection('options', 'Options', 'Add option', [...own, output]);
}

/** Whether to leave out what few workflows need. */
export const simplify: INodeProperties = flag(
	'simplify',
	'Simplify',
	'Whether to return a simplified version of the response instead of the raw data',
);

/** Entries per request. */
export const pageSize = inQuery(
	number(
		'page_size',
		'Page Size',
		'How many entries to ask for in one request, 300 at most. Without it, as few requests as possible are made.',
		{ min: 1, max: 300, default: 300, example: 100 },
	),
);

/** Where to go on with a list that was read before. */
export const nextPageToken = inQuery(
	string(
		'next_page_token',
		'Next Page Token',
		'Start from here: the next_page_token of an earlier answer. Zoom keeps it for 15 minutes and for the same filters.',
		'w7587w4eiyfsudgk',
		{ parse: filled(text()) },
	),
);

/** Which page to start from, where Zoom counts pages. */
export const pageNumber = inQuery(
	number(
		'page_number',
		'Page Number',
		'Start from this page. Set Page Size as well, so that pages are of a known size.',
		{ min: 1, default: 1, example: 2 },
	),
);

/** Whether a recurring meeting or webinar tells of what is over, too. */
export const previousOccurrences = inQuery(
	flag(
		'show_previous_occurrences',
		'Show Previous Occurrences',
		'Whether occurrences that are over are listed too',
	),
);

/** The two ends of a range, From before To, as From is checked first. `unit` tells whether Zoom takes days or moments. */
export function dateRange(unit: 'day' | 'moment', from: string, to: string): Field[] {
	const parse = unit === 'day' ? day : moment;
	return [
		dateTime('from', 'From', from, { parse }),
		dateTime('to', 'To', to, { parse: notBeforeFrom(parse) }),
	];
}

function notBeforeFrom(parse: Parser): Parser {
	return (value, context) => {
		const end = parse(value, context);
		const start = parse(context.query.from, context);
		if (typeof end === 'string' && typeof start === 'string' && end < start) {
			throw new ValidationError("is before 'From'", 'Enter a range that ends after it starts.');
		}
		return end;
	};
}

/** Sends nothing for an empty field, where an empty text has no meaning. */
export function filled(parse: Parser): Parser {
	return (value, context) => {
		const read = isEmpty(value) ? undefined : parse(value, context);
		return read === '' ? undefined : read;
	};
}

/** Refuses an empty field. `why` is a sentence on what Zoom needs it for. */
export function needed(parse: Parser, why: string): Parser {
	return (value, context) => {
		if (isEmpty(value)) throw new ValidationError('is empty', `${why} Fill it in.`);
		return parse(value, context);
	};
}
