import { formsOf } from './forms.mjs';

const TYPED = ['string', 'number', 'dateTime', 'json', 'resourceLocator', 'resourceMapper'];
const EXAMPLE = /\bsuch as\b|\be\.g\.|\bexamples?\b|\bfor instance\b|\blike this\b/i;

/**
 * What the forms say: of all `fields` (each once for an operation or event), how many are `explained` by a description
 * or hint; of those `typed` or picked in, how many show an `example`, in words or as placeholder; how many different
 * `notes` there are; and how many of the `forms` offer Simplify.
 */
export function textsOf({ action, trigger }) {
	const forms = [action, trigger].filter(Boolean).flatMap(formsOf);
	const fields = forms.flatMap((form) => form.fields.map(({ field }) => field));
	const typed = fields.filter(({ type }) => TYPED.includes(type));
	const notes = forms.flatMap(({ notices }) => notices.map(({ displayName }) => displayName));
	return {
		fields: fields.length,
		explained: fields.filter(({ description, hint }) => description || hint).length,
		typed: typed.length,
		example: typed.filter(showsExample).length,
		notes: new Set(notes).size,
		forms: forms.length,
		simplified: forms.filter((form) => form.fields.some(({ field }) => simplifies(field))).length,
	};
}

function showsExample({ description = '', hint = '', placeholder, modes = [] }) {
	const placeholders = [
		placeholder,
		...modes.map((mode) => mode.type !== 'list' && mode.placeholder),
	];
	return EXAMPLE.test(`${description} ${hint}`) || placeholders.some(Boolean);
}

function simplifies({ displayName }) {
	return displayName.startsWith('Simplify');
}
