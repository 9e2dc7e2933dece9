import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';
import { authentication } from '../../nodes/Zoom/form/authentication';
import { conditionOf } from './conditions';
import { listed, page, table, withoutHtml } from './markdown';

const ON_THE_PAGE = ['resource', 'operation', 'event'];
/** What is only for reading, or set by n8n itself. */
const NO_FIELD = ['notice', 'callout', 'hidden'];

/**
 * Tables of a form: one for the fields at the top, and one for each group, whatever its depth.
 * @param fields what the form shows
 * @param form where the fields that conditions name are found
 */
export function fieldTables(fields: INodeProperties[], form = fields): string {
	const all = [...form, authentication];
	const own = merged(fields.filter(({ type }) => !NO_FIELD.includes(type)));
	const top = own.filter((field) => groupsOf(field).length === 0);
	return page([
		top.length > 0 ? tableOf(top, all, 'Default') : undefined,
		...own.filter((field) => groupsOf(field).length > 0).map((field) => groupPart(field, all, [])),
	]).trim();
}

/** A field with members: its heading, what it says, and its tables. */
function groupPart(field: INodeProperties, all: INodeProperties[], parents: string[]): string {
	const path = [...parents, field.displayName];
	const several = field.typeOptions?.multipleValues ? ', for each entry' : '';
	const said = [field.description ?? '', conditionOf(field, all, ON_THE_PAGE)];
	return page([
		`**${path.join(' > ')}**${several} (\`${field.name}\`)`,
		said
			.filter((text) => text)
			.map(sentence)
			.join(' '),
		...groupsOf(field).map((members) => membersPart(members, [...members, ...all], path)),
	]).trim();
}

function membersPart(fields: INodeProperties[], all: INodeProperties[], path: string[]): string {
	const members = merged(fields.filter(({ type }) => !NO_FIELD.includes(type)));
	const plain = members.filter((member) => groupsOf(member).length === 0);
	const groups = members.filter((member) => groupsOf(member).length > 0);
	return page([
		plain.length > 0 ? tableOf(plain, all, 'When added') : undefined,
		...groups.map((group) => groupPart(group, all, path)),
	]).trim();
}

function tableOf(fields: INodeProperties[], all: INodeProperties[], standard: string): string {
	return table(
		['Field', 'What it does', 'Takes', standard],
		fields.map((field) => [
			`**${field.displayName}** \`${field.name}\``,
			[withoutHtml(field.description ?? ''), choicesOf(field), conditionOf(field, all, ON_THE_PAGE)]
				.filter((text) => text)
				.map(sentence)
				.join(' '),
			field.required ? `${takes(field)}; needed` : takes(field),
			defaultOf(field),
		]),
	);
}

/** The members of a collection, or of each kind of entry in a fixed collection. */
function groupsOf({ type, options = [] }: INodeProperties): INodeProperties[][] {
	if (type === 'collection') return [options as INodeProperties[]];
	if (type !== 'fixedCollection') return [];
	return (options as INodePropertyCollection[]).map(({ values }) => values);
}

/** Fields that are there once for each way of logging in, in one. */
function merged(fields: INodeProperties[]): INodeProperties[] {
	const firstOf = (name: string) => fields.find((field) => field.name === name)!;
	const isRepeated = (name: string) => fields.filter((field) => field.name === name).length > 1;
	return fields
		.filter((field) => field === firstOf(field.name))
		.map((field) => {
			if (!isRepeated(field.name)) return field;
			const conditions = Object.entries(field.displayOptions?.show ?? {});
			const show = conditions.filter(([name]) => name !== authentication.name);
			return { ...field, displayOptions: { show: Object.fromEntries(show) } };
		});
}

function takes({ type, typeOptions, modes, placeholder }: INodeProperties): string {
	const example = placeholder?.startsWith('e.g. ') ? `, e.g. \`${placeholder.slice(5)}\`` : '';
	switch (type) {
		case 'number':
			return `number${span(typeOptions?.minValue, typeOptions?.maxValue)}${example}`;
		case 'boolean':
			return 'on or off';
		case 'dateTime':
			return `date and time${example}`;
		case 'options':
			return typeOptions?.loadOptionsMethod ? 'one of a list' : 'one of these';
		case 'multiOptions':
			return typeOptions?.loadOptionsMethod ? 'some of a list' : 'some of these';
		case 'resourceLocator':
			return listed(
				(modes ?? []).map(({ displayName }) => displayName),
				'or',
			);
		case 'string':
			return `text${example}`;
		default:
			return `entries${example}`;
	}
}

function span(min?: number, max?: number): string {
	if (min === undefined) return max === undefined ? '' : `, ${max} at most`;
	return max === undefined ? `, ${min} or more` : `, ${min} to ${max}`;
}

function choicesOf({ type, options = [], typeOptions }: INodeProperties): string {
	if (!['options', 'multiOptions'].includes(type) || typeOptions?.loadOptionsMethod) return '';
	const choices = options as INodePropertyOptions[];
	const explained = choices.some(({ description }) => description);
	if (!explained) return choices.map(({ name }) => `_${name}_`).join(', ');
	return choices
		.map(({ name, description }) => `_${name}_${description ? `: ${lowered(description)}` : ''}`)
		.join('; ');
}

function lowered(text: string): string {
	const plain = withoutHtml(text).replace(/\.$/, '');
	return /^(?!Zoom\b)[A-Z][a-z]/.test(plain) ? plain[0].toLowerCase() + plain.slice(1) : plain;
}

function defaultOf({ type, default: value, options = [] }: INodeProperties): string {
	if (type === 'boolean') return value ? 'on' : 'off';
	if (type === 'resourceLocator') {
		const { cachedResultName, value: chosen } = (value ?? {}) as Record<string, string>;
		return cachedResultName ?? chosen ?? '';
	}
	const choice = (options as INodePropertyOptions[]).find((option) => option.value === value);
	if (choice) return choice.name;
	if (typeof value === 'object' || value === '') return '';
	if (value === new Date().getUTCFullYear()) return 'this year';
	const text = String(value);
	return text.startsWith('=') ? `\`${text.slice(1)}\`` : text;
}

function sentence(text: string): string {
	const plain = withoutHtml(text).trim();
	return /[.!?]$/.test(plain) ? plain : `${plain}.`;
}
