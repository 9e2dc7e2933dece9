import { isEmpty, notADate, type Conversion, type Surroundings } from '../convert';
import { readDateTime, readMoment } from '../dates';
import { unlisted } from '../listed';
import { inBody } from '../send';

const start: Conversion = (value, around) => {
	if (isEmpty(value)) return undefined;
	const read = isOfOccurrence(around)
		? readMoment(value, around.timezone)
		: readDateTime(value, around.timezone)?.value;
	return read ?? notADate();
};

const zoneOfStart: Conversion = (value, around) =>
	isOfOccurrence(around) ? undefined : readDateTime(value, around.timezone)?.timezone;

function isOfOccurrence({ query }: Surroundings): boolean {
	return !isEmpty(unlisted(query.occurrence_id));
}

/**
 * When the meeting starts. Without an offset the time is meant in the chosen zone, else in the workflow's, and is sent
 * with that zone; with an offset it is sent in UTC. A single occurrence takes no zone, so its start is always sent in UTC.
 */
export const startTime = inBody(
	{
		displayName: 'Start Time',
		name: 'start_time',
		type: 'dateTime',
		default: '',
		description:
			"When the meeting starts, such as 2026-03-31T15:00:00, in the time zone chosen under Timezone, or else in the workflow's. A time with an offset, such as 2026-03-31T15:00:00Z, is taken as it is.",
	},
	{ as: start, along: { timezone: zoneOfStart } },
);
