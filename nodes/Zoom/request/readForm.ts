import type {
	IDataObject,
	IExecuteSingleFunctions,
	INodeProperties,
	INodePropertyRouting,
} from 'n8n-workflow';
import { isTool } from './tool';
import { parserFor, type ParseContext, type Parser } from './parsers';
import { isTimezone } from './dates';
import { locatorValue } from './locatorValue';
import { getAt, setAt } from './dottedPath';
import { refuseField } from './invalidField';

/** The routing of a field: n8n puts the raw value into the request, and readForm.ts makes of it what Zoom takes. */
export interface Sending extends INodePropertyRouting {
	send: { type: 'body' | 'query'; property: string };
	parse: Parser;
	implies: Record<string, Parser>;
}

/** What the form of an operation says. */
export interface Filled {
	/** The request as Zoom takes it. */
	body: IDataObject;
	query: IDataObject;
	/** What is not sent but tells the node what to do, by name; undefined where nothing is chosen. */
	choices: Record<string, unknown>;
}

/**
 * Checks and converts what n8n has filled in, field by field in the order of the form.
 * @param fields the form
 * @param given body and query with the values as the user entered them
 * @throws NodeOperationError that names the first field whose value can't be meant
 */
export function readForm(
	context: IExecuteSingleFunctions,
	fields: INodeProperties[],
	given: Pick<Filled, 'body' | 'query'>,
): Filled {
	const parseContext: ParseContext = { ...given, timezone: timezoneOf(context, given) };
	const result: Filled = { body: {}, query: {}, choices: {} };
	const read = ({ displayName }: INodeProperties, parse: Parser, value: unknown) => {
		try {
			return parse(value, parseContext);
		} catch (error) {
			refuseField(context, displayName, error);
		}
	};
	for (const { field, path } of placesIn(fields)) {
		if (!field.routing) {
			if (!isShown(field, result.choices)) continue;
			const chosen = context.getNodeParameter(path, '');
			result.choices[field.name] = read(field, parserFor(field), chosen);
			continue;
		}
		const { send, parse } = field.routing as Sending;
		const entered = locatorValue(getAt(given[send.type], send.property));
		// A model leaves a text empty when it knows nothing to put there, not to clear what Zoom has.
		const value = read(field, parse, entered === '' && isTool(context) ? undefined : entered);
		setAt(result[send.type], send.property, value);
	}
	for (const { field } of placesIn(fields)) addWhatFollows(result.body, field, parseContext);
	return result;
}

/** The fields that hold a value, and where they are in the form. */
function placesIn(
	fields: INodeProperties[],
	parent = '',
): Array<{ field: INodeProperties; path: string }> {
	return fields.flatMap((field) => {
		const path = parent + field.name;
		return field.type === 'collection'
			? placesIn(field.options as INodeProperties[], `${path}.`)
			: [{ field, path }];
	});
}

/** Whether a field is shown for what was chosen before it. */
function isShown({ displayOptions }: INodeProperties, choices: Filled['choices']): boolean {
	const conditions: Array<[string, unknown]> = Object.entries(displayOptions?.show ?? {});
	return conditions.every(([name, values]) => (values as unknown[]).includes(choices[name]));
}

function addWhatFollows(
	body: IDataObject,
	{ routing }: INodeProperties,
	parseContext: ParseContext,
) {
	const { send, implies = {} } = (routing ?? {}) as Partial<Sending>;
	for (const [name, parse] of Object.entries(implies)) {
		if (body[name] !== undefined) continue;
		setAt(body, name, parse(locatorValue(getAt(parseContext.body, send!.property)), parseContext));
	}
}

/** The zone in which times without an offset are meant: the one chosen in the form, else the workflow's. */
function timezoneOf(
	context: IExecuteSingleFunctions,
	{ body, query }: Pick<Filled, 'body' | 'query'>,
): string {
	const chosen = locatorValue(body.timezone ?? query.timezone);
	const name = typeof chosen === 'string' ? chosen.trim() : '';
	return name && isTimezone(name) ? name : context.getTimezone();
}
