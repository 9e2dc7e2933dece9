import type { INodeProperties } from 'n8n-workflow';
import { ValidationError } from '../http/validationError';
import { day, isEmpty, moment, text, type Parser } from '../request/parsers';
import { inQuery } from './send';

/** Return All and Limit. */
export const paging: INodeProperties[] = [
	{
		displayName: 'Return All',
		name: 'returnAll',
		type: 'boolean',
		default: false,
		description: 'Whether to return all results or only up to a given limit',
	},
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 50,
		placeholder: 'e.g. 50',
		displayOptions: { show: { returnAll: [false] } },
		description: 'Max number of results to return',
	},
];

/** What narrows a list. */
export function filters(own: INodeProperties[]): INodeProperties {
	return {
		displayName: 'Filters',
		name: 'filters',
		type: 'collection',
		placeholder: 'Add filter',
		default: {},
		options: own,
	};
}

/** What an operation takes besides its main fields. */
export function additionalFields(own: INodeProperties[]): INodeProperties {
	return {
		displayName: 'Additional Fields',
		name: 'additionalFields',
		type: 'collection',
		placeholder: 'Add field',
		default: {},
		options: own,
	};
}

const output: INodeProperties = {
	displayName: 'Output',
	name: 'output',
	type: 'options',
	options: [
		{
			name: 'Data',
			value: 'data',
			description: 'What Zoom returns, one item per entry of a list',
		},
		{
			name: 'Envelope',
			value: 'envelope',
			description:
				'One item with data, error and successful. When Zoom refuses, the run goes on and the item says why.',
		},
	],
	default: 'data',
	description: 'In which form the result is returned',
};

/** Output, which every operation has, and the operation's own options. */
export function options(own: INodeProperties[] = []): INodeProperties {
	return {
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [...own, output],
	};
}

/** Whether to leave out what few workflows need. */
export const simplify: INodeProperties = {
	displayName: 'Simplify',
	name: 'simplify',
	type: 'boolean',
	default: true,
	description: 'Whether to return a simplified version of the response instead of the raw data',
};

/** Entries per request. */
export const pageSize = inQuery({
	displayName: 'Page Size',
	name: 'page_size',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 300 },
	default: 300,
	placeholder: 'e.g. 100',
	description:
		'How many entries to ask for in one request, 300 at most. Without it, as few requests as possible are made.',
});

/** Zoom's name for the place in a list; not a secret. */
const NEXT_PAGE = 'next_page_token';

/** Where to go on with a list that was read before. */
export const nextPageToken = inQuery(
	{
		displayName: 'Next Page Token',
		name: NEXT_PAGE,
		placeholder: 'e.g. w7587w4eiyfsudgk',
		type: 'string',
		default: '',
		description:
			'Start from here: the next_page_token of an earlier answer. Zoom keeps it for 15 minutes and for the same filters.',
	},
	{ parse: filled(text()) },
);

/** Which page to start from, where Zoom counts pages. */
export const pageNumber = inQuery({
	displayName: 'Page Number',
	name: 'page_number',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 1,
	placeholder: 'e.g. 2',
	description: 'Start from this page. Set Page Size as well, so that pages are of a known size.',
});

/** The two ends of a range, From before To, as From is checked first. `unit` tells whether Zoom takes days or moments. */
export function dateRange(unit: 'day' | 'moment', from: string, to: string): INodeProperties[] {
	const parse = unit === 'day' ? day : moment;
	return [
		inQuery(
			{ displayName: 'From', name: 'from', type: 'dateTime', default: '', description: from },
			{ parse },
		),
		inQuery(
			{ displayName: 'To', name: 'to', type: 'dateTime', default: '', description: to },
			{ parse: notBeforeFrom(parse) },
		),
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
