import type { INodeProperties } from 'n8n-workflow';

/**
 * The fields that a form shows once these are chosen (resource and operation, or an event) with what their collections
 * offer there, without the conditions that are met by it. What else decides over a field is not looked at.
 */
export function shownFor(
	fields: INodeProperties[],
	chosen: Record<string, string>,
	root: '' | '/' = '',
): INodeProperties[] {
	return fields.flatMap((field) => {
		const show = { ...field.displayOptions?.show };
		for (const [name, value] of Object.entries(chosen)) {
			if (show[root + name]?.includes(value) === false) return [];
			delete show[root + name];
		}
		const shown = { ...field, displayOptions: { ...field.displayOptions, show } };
		if (field.type !== 'collection') return [shown];
		return [{ ...shown, options: shownFor(field.options as INodeProperties[], chosen, '/') }];
	});
}
