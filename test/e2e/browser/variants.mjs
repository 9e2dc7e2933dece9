import { load } from '../../../scripts/lib/typescript.mjs';

const { shownFor } = load('../../../scripts/docs/shownFor.ts', import.meta.url);
const CHOSEN_BEFORE = ['resource', 'operation', 'event', 'authentication'];
/** What n8n adds to every form. */
const ADDED = ['pollTimes', 'requestOptions'];
const isGroup = ({ type }) => type === 'collection' || type === 'fixedCollection';

/** Fields without those that only workflows of an earlier version of the node show. */
const current = (fields) =>
	fields.filter(({ displayOptions }) => !displayOptions?.show?.['@version']);

/** The value of a field in which everything is added; `inner` gives the value of the groups in a collection. */
function everything(field, inner = everything) {
	const named = (fields, value) => Object.fromEntries(fields.map((one) => [one.name, value(one)]));
	if (field.type === 'collection') {
		return named(field.options, (option) => (isGroup(option) ? inner(option) : option.default));
	}
	if (field.type !== 'fixedCollection') return field.default;
	return named(field.options, ({ values }) => {
		const entry = named(current(values), (one) => everything(one));
		return field.typeOptions?.multipleValues ? [entry] : entry;
	});
}

/** The lists of fields inside a group, each with its place. */
function innerLists(field, path) {
	if (field.type === 'collection') return [{ fields: field.options, path }];
	if (field.type !== 'fixedCollection') return [];
	const first = field.typeOptions?.multipleValues ? [0] : [];
	return field.options.map(({ name, values }) => ({
		fields: current(values),
		path: [...path, name, ...first],
	}));
}

/** What has to be set beside a field so that it shows: [path, value] each. */
function conditionsOf({ displayOptions }, path) {
	return Object.entries(displayOptions?.show ?? {})
		.filter(([name]) => !CHOSEN_BEFORE.includes(name) && !/^[/@]/.test(name))
		.map(([name, values]) => [[...path, name], values.find((value) => typeof value !== 'object')])
		.filter(([, value]) => value !== undefined);
}

/** Every value of every field that decides whether another one shows: the [path, value] to set for it. */
function decisions(fields, path = [], before = []) {
	const deciding = new Set(
		fields.flatMap(({ displayOptions = {} }) =>
			['show', 'hide'].flatMap((kind) => Object.keys(displayOptions[kind] ?? {})),
		),
	);
	return fields.flatMap((field) => {
		const needs = [...before, ...conditionsOf(field, path)];
		const values =
			field.type === 'boolean' ? [true, false] : (field.options ?? []).map(({ value }) => value);
		const own =
			deciding.has(field.name) && !CHOSEN_BEFORE.includes(field.name) && !isGroup(field)
				? values.map((value) => [...needs, [[...path, field.name], value]])
				: [];
		const inner = innerLists(field, [...path, field.name]).flatMap((list) =>
			decisions(list.fields, list.path, needs),
		);
		return [...own, ...inner];
	});
}

function withSet(parameters, settings) {
	const copy = structuredClone(parameters);
	for (const [path, value] of settings) {
		const place = path.slice(0, -1).reduce((object, name) => (object[name] ??= {}), copy);
		place[path.at(-1)] = value;
	}
	return copy;
}

/**
 * The ways in which one form is looked at, parameters of a node each: all its groups opened but empty (where
 * it has groups within groups), everything added, and that once more for each value of a field that decides
 * over others. `type` is the description, `chosen` what picks the form (resource and operation, or event).
 */
export function variantsOf(type, chosen) {
	const own = shownFor(
		type.properties.filter(({ name }) => ![...CHOSEN_BEFORE, ...ADDED].includes(name)),
		chosen,
	);
	const groups = own.filter(isGroup);
	const filled = (inner) =>
		Object.fromEntries(groups.map((group) => [group.name, everything(group, inner)]));
	const all = { ...chosen, ...filled() };
	/** What else is filled in while a field decides: the group it is in. */
	const around = ([path]) => (path.length > 1 ? { ...chosen, [path[0]]: all[path[0]] } : all);
	const nested = groups.some(
		({ type: kind, options }) => kind === 'collection' && options.some(isGroup),
	);
	return [
		...(nested ? [{ ...chosen, ...filled(() => ({})) }] : []),
		all,
		...decisions(own).map((settings) => withSet(around(settings.at(-1)), settings)),
	];
}
