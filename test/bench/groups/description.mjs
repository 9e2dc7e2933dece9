/** Tells what the bytes of a node's description are for. */
import { short, size } from '../lib/numbers.mjs';

const bytes = (value) => Buffer.byteLength(JSON.stringify(value));
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)}%`;
/** Repetitions smaller than this, in bytes all together, are left out. */
const WORTH_TELLING = 500;

/** Rows [field, times it is there, fields and choices in it, JSON, part], the biggest first. */
export function byField(type) {
	const whole = bytes(type);
	const fields = new Map();
	for (const property of type.properties) {
		const known = fields.get(property.name) ?? { times: 0, inside: 0, size: 0 };
		fields.set(property.name, {
			times: known.times + 1,
			inside: known.inside + inside(property),
			size: known.size + bytes(property),
		});
	}
	const { properties: _fields, ...rest } = type;
	fields.set('the node itself', { size: bytes(rest) });
	return [...fields]
		.sort(([, a], [, b]) => b.size - a.size)
		.map(([name, { times, inside: within, size: each }]) => [
			name,
			times ?? '–',
			within || '–',
			size(each),
			percent(each, whole),
		]);
}

const inside = ({ options = [], values = [] }) =>
	[...options, ...values].reduce((sum, each) => sum + 1 + inside(each), 0);

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
