import { text } from '../../request/parsers';
import { group } from '../../form/group';
import { filled, filters, options } from '../../form/lists';
import { inQuery } from '../../form/send';
import type { Operation } from '../define';

export const getDailyUsage: Operation = {
	name: 'Get Daily Usage',
	value: 'getDailyUsage',
	action: 'Get the daily usage report',
	description: 'List the meetings, participants, minutes and new users of each day of a month',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/daily',
	request: { method: 'GET', path: '/report/daily', rate: 'Heavy' },
	list: { key: 'dates', pages: 'none' },
	requirements: 'Needs a Pro plan or higher and the credential of an administrator.',
	fields: [
		filters([
			inQuery(group('Only users of this group'), { parse: filled(text()) }),
			inQuery({
				displayName: 'Month',
				name: 'month',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 12 },
				default: 1,
				placeholder: 'e.g. 3',
				description:
					'Month as a number, 1 to 12; without it the current one. Zoom keeps the last six months.',
			}),
			inQuery({
				displayName: 'Year',
				name: 'year',
				type: 'number',
				typeOptions: { minValue: 2000, maxValue: 9999 },
				default: new Date().getUTCFullYear(),
				placeholder: 'e.g. 2026',
				description: 'Year with four digits',
			}),
		]),
		options(),
	],
};
