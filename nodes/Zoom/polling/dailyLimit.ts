import { NodeApiError } from 'n8n-workflow';
import type { Memory } from './memory';
import { DAY } from '../http/time';

/** How long after midnight, in milliseconds, a limit of the day may still be spent: clocks differ. */
const AFTER_MIDNIGHT = 5 * 60_000;

/** Whether the daily limit is spent. A time that is further off is one of a clock that was set since. */
export function isLimitSpent({ quietUntil }: Memory): boolean {
	const left = quietUntil - Date.now();
	return left > 0 && left <= DAY + AFTER_MIDNIGHT;
}

/**
 * Until when the daily limit is spent, if that is what went wrong: until midnight UTC at the latest; else 0.
 * @returns milliseconds since 1970
 */
export function limitSpentUntil(error: unknown): number {
	const reset: unknown = error instanceof NodeApiError ? error.context.limitResetsAt : undefined;
	if (typeof reset !== 'number') return 0;
	return Math.min(reset, (Math.floor(Date.now() / DAY) + 1) * DAY + AFTER_MIDNIGHT);
}
