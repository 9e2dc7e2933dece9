import { number } from '../../form/builders';
import { group } from '../../form/resourceLocator';
import { filters, options } from '../../form/lists';
import type { Operation } from '../define';
import { WANTS } from './shared';

export const getDailyUsage: Operation = {
	name: 'Get Daily Usage',
	value: 'getDailyUsage',
	action: 'Get the daily usage report',
	description: 'List the meetings, participants, minutes and new users of each day of a month',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/daily',
	request: { method: 'GET', path: '/report/daily', rate: 'Heavy' },
	list: { key: 'dates', pages: 'none' },
	requirements: WANTS,
	fields: [
		filters([
			group('Only users of this group'),
			number(
				'month',
				'Month',
				'Month as a number, 1 to 12; without it the current one. Zoom keeps the last six months.',
				{ min: 1, max: 12, default: 1, example: 3 },
			),
			number('year', 'Year', 'Year with four digits', {
				min: 2000,
				max: 9999,
				default: new Date().getUTCFullYear(),
				example: 2026,
			}),
		]),
		options(),
	],
};
