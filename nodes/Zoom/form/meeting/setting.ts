import type { INodeProperties } from 'n8n-workflow';
import type { Target } from '../builders';
import { inBody } from '../send';
import { groups } from '../../request/parsers';

/** A field of Zoom's `settings` object. */
export function setting(field: INodeProperties, { property = field.name, parse }: Target = {}) {
	return inBody(field, { property: `settings.${property}`, parse });
}

/** A repeatable group of Zoom's `settings` object. */
export function settingList(field: INodeProperties, { property = field.name, parse }: Target = {}) {
	return setting(field, { property, parse: parse ?? groups(field) });
}

/** Shows a field under one of the operations only, as Zoom takes it only there. */
export function onlyFor(operation: 'create' | 'update', field: INodeProperties): INodeProperties {
	return { ...field, displayOptions: { show: { '/operation': [operation] } } };
}

/** A group of settings; only what is added to it is sent. */
export function settingGroup(
	displayName: string,
	name: string,
	options: INodeProperties[],
): INodeProperties {
	return {
		displayName,
		name,
		type: 'collection',
		placeholder: 'Add setting',
		default: {},
		options,
	};
}
