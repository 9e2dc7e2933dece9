import { textList } from '../../request/parsers';
import { onlyFor, setting, settingGroup } from './setting';

/** Where the meeting runs, and from where people may join. */
export const regions = settingGroup('Regions', 'regions', [
	onlyFor(
		'create',
		setting(
			{
				displayName: 'Additional Regions',
				name: 'additional_data_center_regions',
				type: 'string',
				default: '',
				placeholder: 'e.g. DE, JP',
				description:
					'More countries whose data centers the meeting may use, as two-letter codes with commas between',
			},
			{ parse: textList },
		),
	),
	setting(
		{
			displayName: 'Countries: Allow Only',
			name: 'approved_list',
			type: 'string',
			default: '',
			placeholder: 'e.g. US, CA',
			description:
				'Countries from which people may join. Add Countries: Rule and Restriction as well.',
		},
		{ property: 'approved_or_denied_countries_or_regions.approved_list', parse: textList },
	),
	setting(
		{
			displayName: 'Countries: Block',
			name: 'denied_list',
			type: 'string',
			default: '',
			placeholder: 'e.g. US, CA',
			description:
				'Countries from which nobody may join. Add Countries: Rule and Restriction as well.',
		},
		{ property: 'approved_or_denied_countries_or_regions.denied_list', parse: textList },
	),
	setting(
		{
			displayName: 'Countries: Restriction',
			name: 'approved_or_denied_countries_or_regions_enable',
			type: 'boolean',
			default: true,
			description: 'Whether only people from some countries may join',
		},
		{ property: 'approved_or_denied_countries_or_regions.enable' },
	),
	setting(
		{
			displayName: 'Countries: Rule',
			name: 'approved_or_denied_countries_or_regions_method',
			type: 'options',
			options: [
				{ name: 'Allow Only the Listed', value: 'approve' },
				{ name: 'Block the Listed', value: 'deny' },
			],
			default: 'approve',
			description: 'Which of the two lists counts',
		},
		{ property: 'approved_or_denied_countries_or_regions.method' },
	),
	setting({
		displayName: 'Host in China',
		name: 'cn_meeting',
		type: 'boolean',
		default: true,
		description: 'Whether the meeting is hosted in China',
	}),
	setting({
		displayName: 'Host in India',
		name: 'in_meeting',
		type: 'boolean',
		default: true,
		description: 'Whether the meeting is hosted in India',
	}),
]);
