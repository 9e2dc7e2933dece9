import type { INodeProperties } from 'n8n-workflow';

/**
 * The fields that a form shows once resource and operation, or an event, are chosen, and what its collections offer
 * there. What else decides over a field is not looked at.
 */
export function shownFor(
	fields: INodeProperties[],
	chosen: Record<string, string>,
	root: '' | '/' = '',
): INodeProperties[] {
	const isShown = ({ displayOptions }: INodeProperties) =>
		Object.entries(chosen).every(
			([name, value]) => displayOptions?.show?.[root + name]?.includes(value) ?? true,
		);
	return fields.filter(isShown).map((field) => {
		if (field.type !== 'collection') return field;
		return { ...field, options: shownFor(field.options as INodeProperties[], chosen, '/') };
	});
}
