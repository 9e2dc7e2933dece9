import type { INodeProperties } from 'n8n-workflow';

/** What is chosen when a form is open: its resource and operation, or its event. */
export type Chosen = Record<string, string>;

/** The fields of one operation or event, without what is chosen for it. */
export interface Form {
	chosen: Chosen;
	fields: INodeProperties[];
}

/** A field and the forms that have it; `parts` holds what each form offers in a collection. */
interface Entry {
	field: INodeProperties;
	forms: Form[];
	parts: Form[];
}

/**
 * One list of fields for all forms, each form in its own order. A field that several forms have, the same object, stands
 * there once, and so does a collection of the same name with all that the forms offer in it: before each request n8n
 * works out the value of a parameter anew for every field of its name, shown or not.
 */
export function join(forms: Form[]): INodeProperties[] {
	return entriesOf(forms).flatMap((entry) => shownIn(entry, forms, ''));
}

function entriesOf(forms: Form[]): Entry[] {
	const entries: Entry[] = [];
	for (const form of forms) {
		let next = 0;
		for (const field of form.fields) {
			const found = entries.findIndex(
				(entry, index) => index >= next && isSame(entry.field, field),
			);
			const at = found === -1 ? next : found;
			if (found === -1) entries.splice(at, 0, { field, forms: [], parts: [] });
			entries[at].forms.push(form);
			const fields = (field.options ?? []) as INodeProperties[];
			entries[at].parts.push({ chosen: form.chosen, fields });
			next = at + 1;
		}
	}
	return entries;
}

function isSame(one: INodeProperties, other: INodeProperties): boolean {
	const isCollection = one.type === 'collection' && other.type === 'collection';
	return one === other || (isCollection && one.name === other.name);
}

/** The field under its conditions; several times where they can't be said in one go. */
function shownIn({ field, forms, parts }: Entry, all: Form[], root: string): INodeProperties[] {
	const joined = field.type === 'collection' ? { ...field, options: offered(parts) } : field;
	if (forms.length === all.length) return [joined];
	return boxes(forms, all).map((box) => {
		const show = { ...conditions(box, root), ...field.displayOptions?.show };
		return { ...joined, displayOptions: { ...field.displayOptions, show } };
	});
}

/** What a collection offers under the forms that have it, by name. */
function offered(parts: Form[]): INodeProperties[] {
	return entriesOf(parts)
		.flatMap((entry) => shownIn(entry, parts, '/'))
		.sort((a, b) => a.displayName.localeCompare(b.displayName));
}

/** Groups the forms so that one condition for each choice tells them from all others. */
function boxes(forms: Form[], all: Form[]): Form[][] {
	const rest = new Set(forms);
	const found: Form[][] = [];
	for (const first of forms) {
		if (!rest.has(first)) continue;
		let box = [first];
		for (const other of rest) {
			const wider = within([...box, other], all);
			if (wider.every((form) => rest.has(form))) box = wider;
		}
		for (const form of box) rest.delete(form);
		found.push(box);
	}
	return found;
}

/** All forms that show a field which is shown for these choices. */
function within(box: Form[], all: Form[]): Form[] {
	const accepted = Object.entries(conditions(box, ''));
	return all.filter(({ chosen }) =>
		accepted.every(([name, values]) => values.includes(chosen[name])),
	);
}

function conditions(box: Form[], root: string): Record<string, string[]> {
	const names = Object.keys(box[0].chosen);
	return Object.fromEntries(
		names.map((name) => [root + name, [...new Set(box.map(({ chosen }) => chosen[name]))]]),
	);
}
