import type { IDataObject, INodeProperties, IPollFunctions } from 'n8n-workflow';
import { collection, flag, number, withoutTarget, type Field } from '../form/builders';
import type { Picker } from '../form/pickers';
import { encodeSegment } from '../request/identifiers';
import { parserFor, isEmpty } from '../request/parsers';
import { locatorValue } from '../request/locatorValue';
import { refuseField } from '../request/invalidField';

const includeInactive = flag(
	'includeInactive',
	'Include Events While Inactive',
	'Whether publishing the workflow again also fires for what happened while it was switched off',
);

/** Include Events While Inactive, which every event has, and the event's own options. */
export function triggerOptions(own: Field[] = []): INodeProperties {
	return collection(
		'options',
		'Options',
		'Add option',
		[includeInactive, ...own].map(withoutTarget),
	);
}

/** Entries per request. */
export const pageSize = number(
	'page_size',
	'Page Size',
	'How many entries to ask for in one request. All pages are read whatever the size.',
	{ min: 1, max: 300, default: 300, example: 100 },
);

/**
 * The checked value of an option; undefined when it is not added.
 * @throws NodeOperationError that names the option
 */
export function option(context: IPollFunctions, field: INodeProperties): unknown {
	return checkedValue(
		context,
		field,
		locatorValue(context.getNodeParameter(`options.${field.name}`, '')),
	);
}

/**
 * Checks the option that every event has.
 * @throws NodeOperationError that names the option
 */
export function checkSharedOptions(context: IPollFunctions): void {
	option(context, includeInactive);
}

/**
 * The checked value of a dropdown.
 * @throws NodeOperationError that names the dropdown
 */
export function chosen(context: IPollFunctions, field: INodeProperties): string {
	const value = checkedValue(context, field, context.getNodeParameter(field.name));
	return String(value ?? field.default);
}

function checkedValue(context: IPollFunctions, field: INodeProperties, value: unknown): unknown {
	if (isEmpty(value)) return undefined;
	const around = { timezone: context.getTimezone(), body: {}, query: {} };
	try {
		return parserFor(field)(value, around);
	} catch (error) {
		refuseField(context, field.displayName, error);
	}
}

/**
 * What was picked, as a path segment.
 * @throws NodeOperationError that names the field
 */
export async function segment(context: IPollFunctions, picker: Picker): Promise<string> {
	return encodeSegment(await picker.read(context));
}

/** The query of a list: the page size if the user chose one. */
export function listQuery(context: IPollFunctions): IDataObject {
	const size = option(context, pageSize) as number | undefined;
	return size === undefined ? {} : { page_size: size };
}

/** Leaves out what is undefined. */
export function defined(members: Record<string, unknown>): IDataObject {
	return Object.fromEntries(
		Object.entries(members).filter(([, value]) => value !== undefined),
	) as IDataObject;
}
