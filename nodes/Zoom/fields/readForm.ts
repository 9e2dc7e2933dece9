import type { IDataObject, IExecuteSingleFunctions, INodeProperties } from 'n8n-workflow';
import { isTool } from '../transport/tool';
import { byType, type Surroundings } from './convert';
import { isTimezone } from './dates';
import { unlisted } from './listed';
import { getAt, setAt } from './path';
import { orRefuse, type Sending } from './send';

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
	const around: Surroundings = { ...given, timezone: timezoneOf(context, given) };
	const result: Filled = { body: {}, query: {}, choices: {} };
	for (const { field, path } of placesIn(fields)) {
		if (!field.routing) {
			if (!isShown(field, result.choices)) continue;
			const value = byType(field)(context.getNodeParameter(path, ''), around);
			result.choices[field.name] = orRefuse(context, field.displayName, value);
			continue;
		}
		const { send, as } = field.routing as Sending;
		const entered = unlisted(getAt(given[send.type], send.property));
		// A model leaves a text empty when it knows nothing to put there, not to clear what Zoom has.
		const value = as(entered === '' && isTool(context) ? undefined : entered, around);
		setAt(result[send.type], send.property, orRefuse(context, field.displayName, value));
	}
	for (const { field } of placesIn(fields)) addWhatFollows(result.body, field, around);
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

function addWhatFollows(body: IDataObject, { routing }: INodeProperties, around: Surroundings) {
	const { send, along = {} } = (routing ?? {}) as Partial<Sending>;
	for (const [name, conversion] of Object.entries(along)) {
		if (body[name] !== undefined) continue;
		setAt(body, name, conversion(unlisted(getAt(around.body, send!.property)), around));
	}
}

/** The zone in which times without an offset are meant: the one chosen in the form, else the workflow's. */
function timezoneOf(
	context: IExecuteSingleFunctions,
	{ body, query }: Pick<Filled, 'body' | 'query'>,
): string {
	const chosen = unlisted(body.timezone ?? query.timezone);
	const name = typeof chosen === 'string' ? chosen.trim() : '';
	return name && isTimezone(name) ? name : context.getTimezone();
}
