import { isEmpty, notADate, type Parser, type ParseContext } from '../../request/parsers';
import { readDateTime, readMoment } from '../../request/dates';
import { locatorValue } from '../../request/locatorValue';
import { dateTime } from '../builders';
import { inBody } from '../send';

const start: Parser = (value, context) => {
	if (isEmpty(value)) return undefined;
	const read = isOfOccurrence(context)
		? readMoment(value, context.timezone)
		: readDateTime(value, context.timezone)?.value;
	return read ?? notADate();
};

const zoneOfStart: Parser = (value, context) =>
	isOfOccurrence(context) ? undefined : readDateTime(value, context.timezone)?.timezone;

function isOfOccurrence({ query }: ParseContext): boolean {
	return !isEmpty(locatorValue(query.occurrence_id));
}

/**
 * When the meeting or webinar starts. Without an offset the time is meant in the chosen zone, else in the workflow's, and is sent
 * with that zone; with an offset it is sent in UTC. A single occurrence takes no zone, so its start is always sent in UTC.
 */
export const startTime = inBody(
	dateTime(
		'start_time',
		'Start Time',
		"When it starts, such as 2026-03-31T15:00:00, in the time zone chosen under Timezone, or else in the workflow's. A time with an offset, such as 2026-03-31T15:00:00Z, is taken as it is.",
		{ parse: start, implies: { timezone: zoneOfStart } },
	),
);
