import type { INodeParameters } from 'n8n-workflow';
import { type EventEntry } from '../entry';

const entry: EventEntry = {
	requests: [
		{ ids: ['ZOOM_GET_DAILY_USAGE_REPORT'], parameters: () => ({ options: pastMonth() }) },
	],

	occasion: ({ control }) => ({
		parameters: {},
		happen: () => control.setUsage({ date: control.serverTime().now.slice(0, 10), meetings: 1234 }),
	}),
};

export default entry;

/** A month that is over, so that the days at which two months are watched make no difference. */
function pastMonth(): INodeParameters {
	const date = new Date();
	date.setUTCDate(0);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}
