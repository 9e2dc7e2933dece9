/** Tells what the bytes of a node's description are for. */
import { short, size } from '../lib/numbers.mjs';

const bytes = (value) => Buffer.byteLength(JSON.stringify(value));
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)}%`;
/** Repetitions smaller than this, in bytes all together, are left out. */
const WORTH_TELLING = 500;

function placesOf({ displayOptions }) {
	const { resource, operation } = displayOptions?.show ?? {};
	if (!resource) return 'all operations';
	if (!operation) return `${resource.join(', ')}: all operations`;
	if (resource.length * operation.length > 1) return `${resource.join(', ')}: several operations`;
	return `${resource[0]}: ${operation[0]}`;
}

/** Rows [operation, fields, JSON, part], the biggest first; fields of several operations stand by themselves. */
export function byOperation(type) {
	const whole = bytes(type);
	const places = new Map();
	for (const property of type.properties) {
		const place = placesOf(property);
		const known = places.get(place) ?? { fields: 0, size: 0 };
		places.set(place, { fields: known.fields + 1, size: known.size + bytes(property) });
	}
	const { properties, ...rest } = type;
	places.set('the node itself', { fields: 0, size: bytes(rest) });
	return [...places]
		.sort(([, a], [, b]) => b.size - a.size)
		.map(([place, each]) => [
			place,
			each.fields || '–',
			size(each.size),
			percent(each.size, whole),
		]);
}

/** All fields of a form with those inside them. */
function fieldsIn(properties) {
	return properties.flatMap((property) => [
		property,
		...fieldsIn(
			(property.options ?? []).flatMap((each) => (each.type ? [each] : (each.values ?? []))),
		),
	]);
}

/** Rows [field, JSON once, times, JSON beyond the first] of what is the same but for where it is shown. */
export function repeated({ properties }) {
	const same = new Map();
	for (const field of fieldsIn(properties)) {
		const { displayOptions: _shown, ...form } = field;
		const key = JSON.stringify(form);
		const known = same.get(key) ?? { name: field.name, times: 0, once: Buffer.byteLength(key) };
		same.set(key, { ...known, times: known.times + 1 });
	}
	return [...same.values()]
		.filter(({ times, once }) => (times - 1) * once >= WORTH_TELLING)
		.sort((a, b) => (b.times - 1) * b.once - (a.times - 1) * a.once)
		.map(({ name, times, once }) => [name, size(once), short(times), size((times - 1) * once)]);
}
