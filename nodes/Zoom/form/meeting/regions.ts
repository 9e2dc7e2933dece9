import { textList } from '../../request/parsers';
import { choice, flag, string } from '../builders';
import { inCreate, membersOf, settingGroup } from './setting';

/** Where the meeting runs, and from where people may join. */
export const regions = settingGroup('Regions', 'regions', [
	string(
		'additional_data_center_regions',
		'Additional Regions',
		'More countries whose data centers the meeting may use, as two-letter codes with commas between',
		'DE, JP',
		{ ...inCreate, parse: textList },
	),
	string(
		'approved_list',
		'Countries: Allow Only',
		'Countries from which people may join. Add Countries: Rule and Restriction as well.',
		'US, CA',
		{ property: 'approved_or_denied_countries_or_regions.approved_list', parse: textList },
	),
	string(
		'denied_list',
		'Countries: Block',
		'Countries from which nobody may join. Add Countries: Rule and Restriction as well.',
		'US, CA',
		{ property: 'approved_or_denied_countries_or_regions.denied_list', parse: textList },
	),
	...membersOf('approved_or_denied_countries_or_regions', [
		flag('enable', 'Countries: Restriction', 'Whether only people from some countries may join'),
		choice('method', 'Countries: Rule', 'Which of the two lists counts', [
			['Allow Only the Listed', 'approve'],
			['Block the Listed', 'deny'],
		]),
	]),
	flag('cn_meeting', 'Host in China', 'Whether the meeting is hosted in China'),
	flag('in_meeting', 'Host in India', 'Whether the meeting is hosted in India'),
]);
