import type { INodeProperties } from 'n8n-workflow';
import { groups, text } from '../../request/parsers';
import { onlyFor, setting, settingGroup } from './setting';

const customKeys: INodeProperties = {
	displayName: 'Custom Keys',
	name: 'custom_keys',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, maxAllowedFields: 10 },
	placeholder: 'Add key',
	default: {},
	description: 'Your own data that Zoom keeps with the meeting, 10 entries at most',
	options: [
		{
			displayName: 'Key',
			name: 'customKey',
			values: [
				{
					displayName: 'Key',
					name: 'key',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'e.g. project',
					description: 'At most 64 characters',
				},
				{
					displayName: 'Value',
					name: 'value',
					type: 'string',
					default: '',
					placeholder: 'e.g. Apollo',
					description: 'At most 256 characters',
				},
			],
		},
	],
};

/** Data that belongs to the workflow rather than to Zoom. */
export const customData = onlyFor(
	'update',
	settingGroup('Custom Data', 'customData', [
		setting(customKeys, { parse: groups(customKeys, { key: text(64), value: text(256) }) }),
	]),
);
