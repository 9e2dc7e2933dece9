import type { DisplayCondition, INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { listed } from './markdown';

/** The words for n8n's conditions besides a list of values. */
const COMPARISONS: Record<string, (value: unknown) => string> = {
	eq: (value) => `is ${String(value)}`,
	not: (value) => (value === '' ? 'is filled in' : `is not ${String(value)}`),
	gte: (value) => `is at least ${String(value)}`,
	lte: (value) => `is at most ${String(value)}`,
	gt: (value) => `is above ${String(value)}`,
	lt: (value) => `is below ${String(value)}`,
	includes: (value) => `has ${String(value)}`,
	exists: () => 'is filled in',
};

/**
 * When a field is shown, in words; empty when it always is.
 * @param all where the fields that the condition names are found, the nearest first
 * @param ignored names of fields that the page has settled already
 */
export function conditionOf(
	{ displayOptions }: INodeProperties,
	all: INodeProperties[],
	ignored: string[],
): string {
	const [shown, hidden] = (['show', 'hide'] as const).map((kind) =>
		Object.entries(displayOptions?.[kind] ?? {})
			.map(([name, values]) => ({ name: name.replace(/^\//, ''), inner: name[0] === '/', values }))
			.filter(({ name, inner }) => !ignored.includes(name) || (inner && name === 'operation'))
			.filter(({ name }) => !name.startsWith('@'))
			.map(({ name, values }) => said(name, values, all)),
	);
	const parts = [
		...(shown.length > 0 ? [`when ${listed(shown, 'and')}`] : []),
		...(hidden.length > 0 ? [`unless ${listed(hidden, 'or')}`] : []),
	];
	return parts.length > 0 ? `Shown ${parts.join(', ')}` : '';
}

function said(name: string, values: unknown, all: INodeProperties[]): string {
	const field = all.find((one) => one.name === name);
	const label = field?.displayName ?? (name === 'operation' ? 'Operation' : name);
	const given = (values ?? []) as unknown[];
	const compared = given.filter(isComparison).map(({ _cnd }) => {
		const [[kind, limit]] = Object.entries(_cnd);
		return COMPARISONS[kind](limit);
	});
	const plain = given.filter((value) => !isComparison(value)).map((value) => word(value, field));
	const choices = plain.length > 0 ? [`is ${listed(plain, 'or')}`] : [];
	return `**${label}** ${[...choices, ...compared].join(' or ')}`;
}

function isComparison(value: unknown): value is DisplayCondition {
	return typeof value === 'object' && value !== null && '_cnd' in value;
}

function word(value: unknown, field: INodeProperties | undefined): string {
	if (typeof value === 'boolean') return value ? 'on' : 'off';
	const choices = (field?.options ?? []) as INodePropertyOptions[];
	const choice = choices.find((option) => option.value === value);
	if (choice) return `_${choice.name}_`;
	return value === ''
		? 'empty'
		: `_${String(value).replace(/^./, (first) => first.toUpperCase())}_`;
}
