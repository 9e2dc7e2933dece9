import type { Resource } from '../define';
import { getDailyUsage } from './getDailyUsage';

export const report: Resource = {
	name: 'report',
	usual: 'getDailyUsage',
	operations: [getDailyUsage],
};
