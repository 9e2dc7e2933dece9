/** Labels that are in one list more often than in another. */
function surplus(some, others) {
	const left = [...others];
	return some.filter((label) => {
		const at = left.indexOf(label);
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
}

const labels = (fields) => fields.map(({ label }) => label);

/** How a form differs from what is expected of it, both as `expectedForm` gives them; one text each. */
export function differences(expected, shown, place = '') {
	const at = place && ` in ${place}`;
	return [
		...surplus(labels(expected), labels(shown)).map((label) => `"${label}"${at} is missing`),
		...surplus(labels(shown), labels(expected)).map((label) => `"${label}"${at} does not belong`),
		...expected.flatMap((field) => {
			const match = shown.find(({ label }) => label === field.label);
			if (!match) return [];
			const button = field.add?.length > 0 && !match.add ? [`"${field.label}" has no Add`] : [];
			return [...button, ...differences(field.children ?? [], match.children, field.label)];
		}),
	];
}

/** How a list differs from the names that belong into it. */
export function listDifferences(expected, shown, place) {
	return [
		...surplus(expected, shown).map((name) => `the list of ${place} lacks "${name}"`),
		...surplus(shown, expected).map((name) => `the list of ${place} has "${name}"`),
	];
}

/** Every field of a form, a group before what is inside it. */
export const flat = (fields) => fields.flatMap((field) => [field, ...flat(field.children ?? [])]);

/** Every collection of a form that has something to add, what is inside it first, as the form has their buttons. */
export const addable = (fields) =>
	fields.flatMap((field) => [
		...addable(field.children ?? []),
		...(field.add?.length > 0 ? [field] : []),
	]);
