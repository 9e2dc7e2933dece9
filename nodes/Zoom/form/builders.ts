import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { groups, type Parser } from '../request/parsers';

/** Where a field goes, if not under its own name, and how it is parsed, if not by its type. */
export interface Target {
	/** Dotted path in the body, or name in the query. */
	property?: string;
	parse?: Parser;
	/** What else of the body follows from the field, where the form does not say it. */
	implies?: Record<string, Parser>;
}

/** A field of the form, which `inBody` or `inQuery` turns into one that is sent. */
export interface Field extends INodeProperties {
	target?: Target;
}

/** What else a field has: members of n8n's own, and what is special about sending it. */
type More = Partial<INodeProperties> & Target;

/** A choice of a dropdown: its name, its value, and a description where the name does not say it all. */
export type Choice = [name: string, value: string | number | boolean, description?: string];

/** Text on one line. `example` becomes the placeholder. */
export function string(
	name: string,
	displayName: string,
	description: string,
	example?: string,
	more: More = {},
): Field {
	const placeholder = example === undefined ? {} : { placeholder: `e.g. ${example}` };
	return field('string', { name, displayName, description, default: '', ...placeholder }, more);
}

/** A switch, on when it is added. */
export function flag(
	name: string,
	displayName: string,
	description: string,
	more: More = {},
): Field {
	return field('boolean', { name, displayName, description, default: true }, more);
}

/** A whole number with its limits. */
export function number(
	name: string,
	displayName: string,
	description: string,
	{ min, max, example, ...more }: More & { min?: number; max?: number; example?: number },
): Field {
	const typeOptions = {
		...(min === undefined ? {} : { minValue: min }),
		...(max === undefined ? {} : { maxValue: max }),
	};
	return field(
		'number',
		{
			name,
			displayName,
			description,
			default: 0,
			...(Object.keys(typeOptions).length ? { typeOptions } : {}),
			...(example === undefined ? {} : { placeholder: `e.g. ${example}` }),
		},
		more,
	);
}

/** A date with a time, or a day. */
export function dateTime(
	name: string,
	displayName: string,
	description: string,
	more: More = {},
): Field {
	return field('dateTime', { name, displayName, description, default: '' }, more);
}

/** A box that says something and takes nothing. */
export function notice(text: string): Field {
	return { displayName: text, name: 'notice', type: 'notice', default: '' };
}

/** A dropdown, of which the first choice is the default unless `more` names another. */
export function choice(
	name: string,
	displayName: string,
	description: string,
	choices: Choice[],
	more: More = {},
): Field {
	const options = choices.map(optionOf);
	return field(
		'options',
		{ name, displayName, description, options, default: options[0].value },
		more,
	);
}

/** Several of a few choices. */
export function choices(
	name: string,
	displayName: string,
	description: string,
	offered: Choice[],
	more: More = {},
): Field {
	const options = offered.map(optionOf);
	return field('multiOptions', { name, displayName, description, options, default: [] }, more);
}

/** Fields that are added one by one. `placeholder` stands on the button. */
export function collection(
	name: string,
	displayName: string,
	placeholder: string,
	options: INodeProperties[],
	more: More = {},
): Field {
	return field('collection', { name, displayName, placeholder, default: {}, options }, more);
}

/** What a repeatable group is made of. */
interface Entry {
	/** One entry, as its heading and the button name it. */
	name: string;
	displayName: string;
	fields: Field[];
	/** Text of the button, if not Add and the name. */
	placeholder?: string;
}

/** A group of fields that can be added several times; sent as a list of objects. */
export function list(
	name: string,
	displayName: string,
	description: string,
	entry: Entry,
	more: More = {},
): Field {
	const special = entry.fields.flatMap(({ name: member, target }) =>
		target?.parse ? [[member, target.parse] as const] : [],
	);
	const built = field(
		'fixedCollection',
		{
			name,
			displayName,
			description,
			typeOptions: { multipleValues: true },
			placeholder: entry.placeholder ?? `Add ${entry.displayName.toLowerCase()}`,
			default: {},
			options: [
				{
					name: entry.name,
					displayName: entry.displayName,
					values: entry.fields.map(withoutTarget),
				},
			],
		},
		more,
	);
	const parse = groups(built, Object.fromEntries(special));
	return { ...built, target: { parse, ...built.target } };
}

/** The field as n8n knows it: the same one, where it has no target. */
export function withoutTarget(field: Field): INodeProperties {
	const { target, ...property } = field;
	return target ? property : field;
}

function optionOf([name, value, description]: Choice): INodePropertyOptions {
	return description === undefined ? { name, value } : { name, value, description };
}

function field(
	type: INodeProperties['type'],
	own: Omit<INodeProperties, 'type'>,
	{ property, parse, implies, ...more }: More,
): Field {
	const target: Target = {
		...(property && { property }),
		...(parse && { parse }),
		...(implies && { implies }),
	};
	return { ...own, type, ...more, ...(Object.keys(target).length ? { target } : {}) };
}
