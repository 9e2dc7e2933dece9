import { createRequire } from 'node:module';

const { NodeHelpers } = createRequire(import.meta.url)('n8n-workflow');

/** Fields of n8n's own that the tab Parameters does not show, and the one the choice of a credential stands for. */
const isInForm = ({ type, isNodeSetting, name }) =>
	type !== 'hidden' && !isNodeSetting && name !== 'authentication';

/** The label of a field as the form shows it; a notice is all text. */
const labelOf = ({ type, displayName }) =>
	(type === 'notice' ? displayName.replace(/<[^>]*>/g, '') : displayName).trim();

/** The entries of a group: fields of each, and the values that are filled in. */
function entriesOf({ options, typeOptions }, value = {}) {
	return options
		.filter(({ name }) => value[name] !== undefined)
		.flatMap(({ name, values }) =>
			(typeOptions?.multipleValues ? value[name] : [value[name]]).map((entry) => [values, entry]),
		);
}

/**
 * The fields that a form has to show: { label, name, type, add, children, options } each, where `add` is what
 * its Add button offers (`addsAtOnce`: without a list, as there is one field only; `addsGroup`: a group with an
 * Add button of its own among it), `children` the fields inside it and `options` the choices that are the same for all.
 * `given` is what is filled in, `type` the description of the node.
 */
export function expectedForm(type, given) {
	const node = { typeVersion: [type.version].flat().at(-1), parameters: given };
	const root = NodeHelpers.getNodeParameters(type.properties, given, true, false, node, type);
	const isShown = (field, values) =>
		isInForm(field) && NodeHelpers.displayParameter(values, field, node, type, root);

	function read(field, value) {
		const shown = { label: labelOf(field), name: field.name, type: field.type };
		if (field.type === 'collection') {
			const available = field.options.filter((option) => isShown(option, value));
			const [added, others] = [true, false].map((wanted) =>
				available.filter(({ name }) => name in value === wanted),
			);
			return {
				...shown,
				add: others.map(labelOf),
				addsAtOnce: field.options.length === 1,
				addsGroup: others.some(({ type: kind }) => kind === 'fixedCollection'),
				children: added.map((option) => read(option, value[option.name])),
			};
		}
		if (field.type === 'fixedCollection') {
			const children = entriesOf(field, value).flatMap(([fields, entry]) => list(fields, entry));
			return { ...shown, children };
		}
		const names = field.options?.map(({ name }) => name);
		return { ...shown, options: field.typeOptions?.loadOptionsMethod ? undefined : names };
	}
	const list = (fields, values) =>
		fields
			.filter((field) => isShown(field, values))
			.map((field) => read(field, values[field.name]));
	return list(type.properties, root);
}
