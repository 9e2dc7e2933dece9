const CHOOSE_OPERATION = ['authentication', 'resource', 'operation', 'event', 'triggerOn'];
const NOT_ENTERED = ['notice', 'callout', 'hidden', 'credentials', 'button'];

/**
 * The forms of a node, one for each operation or event: what chooses it, its notices, and its fields, also those inside
 * collections, each with its path and whether it is part of something that can be added several times. A field that is
 * there twice under one name counts once.
 */
export function formsOf({ type, version }) {
	const { properties } = type.description;
	return choicesOf(properties).map((chosen) => {
		const entries = entriesIn(properties, { ...chosen, '@version': version });
		const fields = entries.filter(({ field }) => !NOT_ENTERED.includes(field.type));
		return {
			chosen,
			fields: [...new Map(fields.map((entry) => [keyOf(entry), entry])).values()],
			notices: entries.filter(({ field }) => field.type === 'notice').map(({ field }) => field),
		};
	});
}

const keyOf = ({ path, field }) => `${path} ${field.displayName}`;

/** All values of resource and operation, or of the event; one without values where nothing is to be chosen. */
function choicesOf(properties) {
	const named = (name) => properties.filter((property) => property.name === name);
	const values = (property) => property.options.map(({ value }) => value);
	const operations = named('operation').flatMap((property) =>
		(property.displayOptions?.show?.resource ?? []).flatMap((resource) =>
			values(property).map((operation) => ({ resource, operation })),
		),
	);
	if (operations.length > 0) return operations;
	const events = [...named('event'), ...named('triggerOn')];
	return events.length > 0
		? events.flatMap((property) => values(property).map((value) => ({ [property.name]: value })))
		: [{}];
}

function entriesIn(fields, chosen, path = '', repeats = false) {
	return fields
		.filter(({ name }) => path !== '' || !CHOOSE_OPERATION.includes(name))
		.filter((field) => isShown(field, chosen))
		.flatMap((field) => {
			const here = path + field.name;
			if (field.type === 'collection') return entriesIn(field.options, chosen, `${here}.`, repeats);
			if (field.type !== 'fixedCollection') return [{ path: here, field, repeats }];
			return field.options.flatMap(({ name, values }) =>
				entriesIn(values, chosen, `${here}.${name}.`, true),
			);
		});
}

/** Whether a field belongs to the chosen operation; what other fields have to hold is not looked at. */
function isShown({ displayOptions }, chosen) {
	const fits = ([name, accepted]) => {
		const value = chosen[name.replace(/^\//, '')];
		return value === undefined ? undefined : accepted.some((one) => accepts(one, value));
	};
	const shown = Object.entries(displayOptions?.show ?? {}).map(fits);
	const hidden = Object.entries(displayOptions?.hide ?? {}).map(fits);
	return !shown.includes(false) && !hidden.includes(true);
}

function accepts(one, value) {
	const condition = one?._cnd;
	if (!condition) return one === value;
	const [[comparison, limit]] = Object.entries(condition);
	const compare = {
		lt: value < limit,
		lte: value <= limit,
		gt: value > limit,
		gte: value >= limit,
		eq: value === limit,
		not: value !== limit,
	};
	if (!(comparison in compare)) throw new Error(`The condition ${comparison} is not known here`);
	return compare[comparison];
}
