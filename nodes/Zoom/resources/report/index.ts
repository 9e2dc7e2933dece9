import type { Resource } from '../define';
import { getDailyUsage } from './getDailyUsage';

export const report: Resource = {
	name: 'report',
	displayName: 'Report',
	defaultOperation: 'getDailyUsage',
	operations: [getDailyUsage],
};
