import type { INodeParameters } from 'n8n-workflow';
import { answerOf, object, text, texts } from '../../scripts/docs/schemas/shape';
import { day, type EventEntry } from '../entry';

const entry: EventEntry = {
	requests: [
		{ ids: ['ZOOM_GET_DAILY_USAGE_REPORT'], parameters: () => ({ options: pastMonth() }) },
	],

	item: () =>
		object({
			event_type: text,
			changed_dates: texts,
			report: answerOf('ZOOM_GET_DAILY_USAGE_REPORT'),
		}),

	occasion: (account) => ({
		parameters: {},
		change: (time) => ['setUsage', { date: day(account), meetings: 1233 + time }],
		shows: ({ date }) => ({ event_type: 'report_updated', changed_dates: [date] }),
	}),
};

export default entry;

/** A month that is over, so that the days at which two months are watched make no difference. */
function pastMonth(): INodeParameters {
	const date = new Date();
	date.setUTCDate(0);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}
