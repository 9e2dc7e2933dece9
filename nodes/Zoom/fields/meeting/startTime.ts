import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { isEmpty, notADate } from '../convert';
import { readDateTime, readMoment } from '../dates';
import { fill, orRefuse, surroundings } from '../send';

/**
 * When the meeting starts. Without an offset the time is meant in the chosen zone, else in the workflow's, and is sent
 * with that zone; with an offset it is sent in UTC. A single occurrence takes no zone, so its start is always sent in UTC.
 */
export const startTime: INodeProperties = {
	displayName: 'Start Time',
	name: 'start_time',
	type: 'dateTime',
	default: '',
	description:
		"When the meeting starts, such as 2026-03-31T15:00:00, in the time zone chosen under Timezone, or else in the workflow's. A time with an offset, such as 2026-03-31T15:00:00Z, is taken as it is.",
	routing: {
		send: {
			type: 'body',
			property: 'start_time',
			preSend: [
				fill(async (context, options) => {
					const body = options.body as IDataObject;
					if (isEmpty(body.start_time)) {
						delete body.start_time;
						return;
					}
					const zone = surroundings(context, options).timezone;
					if (options.qs?.occurrence_id) {
						const moment = readMoment(body.start_time, zone) ?? notADate();
						body.start_time = orRefuse(context, 'Start Time', moment);
						return;
					}
					const read = readDateTime(body.start_time, zone) ?? notADate();
					const { value, timezone } = orRefuse(context, 'Start Time', read);
					body.start_time = value;
					if (timezone !== undefined) body.timezone ||= timezone;
				}),
			],
		},
	},
};
