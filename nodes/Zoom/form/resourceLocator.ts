import type { INodeProperties } from 'n8n-workflow';

/** A field whose value is picked from a list, or typed. */
export interface ResourceLocator extends Pick<
	INodeProperties,
	'displayName' | 'name' | 'description'
> {
	/** Name of the method that gives the list. */
	searchListMethod: string;
	/** What is typed instead: the name of the second mode. */
	byHand?: string;
	placeholder: string;
	default?: INodeProperties['default'];
	required?: boolean;
}

/** The field as n8n's resource locator, with a list to search and a place to type. */
export function resourceLocator({
	searchListMethod,
	byHand = 'By ID',
	placeholder,
	...field
}: ResourceLocator): INodeProperties {
	return {
		default: { mode: 'list', value: '' },
		...field,
		type: 'resourceLocator',
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				typeOptions: { searchListMethod, searchable: true },
			},
			{ displayName: byHand, name: 'id', type: 'string', placeholder },
		],
	};
}
