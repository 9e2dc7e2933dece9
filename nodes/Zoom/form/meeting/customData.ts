import { text } from '../../request/parsers';
import { list, string } from '../builders';
import { inUpdate, settingGroup } from './setting';

/** Data that belongs to the workflow rather than to Zoom. */
export const customData = settingGroup(
	'Custom Data',
	'customData',
	[
		list(
			'custom_keys',
			'Custom Keys',
			'Your own data that Zoom keeps with the meeting, 10 entries at most',
			{
				name: 'customKey',
				displayName: 'Key',
				fields: [
					string('key', 'Key', 'At most 64 characters', 'project', {
						required: true,
						parse: text(64),
					}),
					string('value', 'Value', 'At most 256 characters', 'Apollo', { parse: text(256) }),
				],
			},
			{ typeOptions: { multipleValues: true, maxAllowedFields: 10 } },
		),
	],
	inUpdate,
);
