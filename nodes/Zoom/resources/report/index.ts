import { resource } from '../define';
import { getDailyUsage } from './getDailyUsage';

export const report = resource('report', 'getDailyUsage', [getDailyUsage]);
