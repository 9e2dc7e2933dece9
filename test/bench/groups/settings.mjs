const WANTED = 60;
/** Texts, and registration that is open: otherwise the form hides what belongs to it. */
const CHOSEN = { approval_type: 0, contact_name: 'Robin', contact_email: 'robin@example.com' };

function valueOf({ name, type, default: usual, displayOptions }) {
	if (displayOptions?.show) return undefined;
	return CHOSEN[name] ?? (['boolean', 'options'].includes(type) ? usual : undefined);
}

/**
 * 60 settings for our node's Create operation: every switch and every choice, and texts to fill up.
 * `description` is that of the node. Returns them by group as the form has them (`form`), and as
 * [path in the body with dots, value] each (`values`).
 */
export function manySettings({ properties }) {
	const { options: groups } = properties.find(({ name }) => name === 'settings');
	const form = {};
	const values = [];
	for (const { name: group, options } of groups) {
		for (const field of options) {
			const value = valueOf(field);
			if (value === undefined || values.length === WANTED) continue;
			form[group] = { ...form[group], [field.name]: value };
			values.push([field.routing.send.property, value]);
		}
	}
	if (values.length < WANTED) throw new Error(`Create has only ${values.length} simple settings.`);
	return { form, values };
}

/** The request body that holds these values. */
export function bodyOf(values) {
	const body = {};
	for (const [path, value] of values) {
		const names = path.split('.');
		const last = names.pop();
		let place = body;
		for (const name of names) place = place[name] ??= {};
		place[last] = value;
	}
	return body;
}
