import type { INodeProperties } from 'n8n-workflow';
import { joined, text, timezone, type Parser } from '../request/parsers';
import type { Field } from './builders';
import { filled } from './lists';

/** A field whose value is picked from a list, or typed. */
interface ResourceLocator extends Omit<Field, 'type' | 'modes' | 'default'> {
	default?: INodeProperties['default'];
	/** Name of the method that gives the list. */
	searchListMethod: string;
	/** What is typed instead: the name of the second mode. */
	byHand?: string;
	placeholder: string;
}

/** The field as n8n's resource locator, with a list to search and a place to type. */
export function resourceLocator({
	searchListMethod,
	byHand = 'By ID',
	placeholder,
	...field
}: ResourceLocator): Field {
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

/** Several entries of a list, sent as one text. `method` gives the list. */
export function several(
	name: string,
	displayName: string,
	description: string,
	method: string,
): Field {
	return {
		displayName: `${displayName} Names or IDs`,
		name,
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod: method },
		default: [],
		description: `${description}. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.`,
		target: { parse: filled(joined(',')) },
	};
}

/** A group of the account's users. `description` says what it narrows. */
export function group(description: string): Field {
	return resourceLocator({
		displayName: 'Group',
		name: 'group_id',
		searchListMethod: 'searchGroups',
		placeholder: 'e.g. LCeKvJ6aQzqsvNmP4fdbTw',
		description,
		target: { parse: filled(text()) },
	});
}

/** One occurrence of a recurring meeting or webinar. `description` says what happens with it. */
export function occurrence(description: string): Field {
	return resourceLocator({
		displayName: 'Occurrence',
		name: 'occurrence_id',
		searchListMethod: 'searchOccurrences',
		placeholder: 'e.g. 1648194360000',
		description,
		target: { parse: filled(text()) },
	});
}

/** Stands for the zone that the workflow's own settings name. */
export const WORKFLOW_ZONE = 'workflow';

const named: Parser = (value, context) =>
	value === WORKFLOW_ZONE ? context.timezone : timezone(value, context);

/** A time zone: the workflow's own unless another is chosen. `description` says what is meant in it. */
export function timezoneField(description: string): Field {
	return resourceLocator({
		displayName: 'Timezone',
		name: 'timezone',
		searchListMethod: 'searchTimezones',
		byHand: 'By Name',
		placeholder: 'e.g. Europe/Berlin',
		default: { mode: 'list', value: WORKFLOW_ZONE, cachedResultName: "The Workflow's Own" },
		description,
		target: { parse: named },
	});
}
