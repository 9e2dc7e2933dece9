import type {
	INodeParameters,
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
} from 'n8n-workflow';
import { table } from './markdown';

/** What is filled in, in the words of the form: a row for each field. */
export function filledInTable(fields: INodeProperties[], parameters: INodeParameters): string {
	return table(['Field', 'Value'], rowsOf(fields, parameters, []));
}

function rowsOf(fields: INodeProperties[], given: INodeParameters, path: string[]): string[][] {
	return Object.entries(given).flatMap(([name, value]) => {
		const field = fields.find((one) => one.name === name);
		if (!field) throw new Error(`The form has no field ${[...path, name].join('.')}`);
		const label = [...path, field.displayName];
		const members = membersOf(field);
		if (members && isGroup(value)) return rowsOf(members, value, label);
		return [[label.join(' > '), shown(field, value)]];
	});
}

function membersOf({ type, options = [] }: INodeProperties): INodeProperties[] | undefined {
	if (type === 'collection') return options as INodeProperties[];
	if (type !== 'fixedCollection') return undefined;
	return (options as INodePropertyCollection[]).map((group) => ({
		displayName: group.displayName,
		name: group.name,
		type: 'collection',
		default: {},
		options: group.values,
	}));
}

function isGroup(value: unknown): value is INodeParameters {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown({ type, options = [] }: INodeProperties, value: unknown): string {
	if (type === 'boolean') return value ? 'on' : 'off';
	const plain = isGroup(value) ? value.value : value;
	const choice = (options as INodePropertyOptions[]).find((option) => option.value === plain);
	return choice ? choice.name : `\`${String(plain)}\``;
}
