import type { INodeProperties } from 'n8n-workflow';
import { resourceLocator } from './resourceLocator';

/** A group of the account's users. `description` says what it narrows. */
export function group(description: string): INodeProperties {
	return resourceLocator({
		displayName: 'Group',
		name: 'group_id',
		searchListMethod: 'searchGroups',
		placeholder: 'e.g. LCeKvJ6aQzqsvNmP4fdbTw',
		description,
	});
}
