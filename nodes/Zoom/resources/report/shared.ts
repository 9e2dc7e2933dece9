import { choice } from '../../form/builders';
import { dateRange, filled, needed } from '../../form/lists';
import { inQuery } from '../../form/send';
import { day, text } from '../../request/parsers';

/** What Zoom wants for every report. */
export const WANTS = 'Needs a Pro plan or higher and the credential of an administrator.';

const WHY = 'Zoom reports on a range of days.';

/** The days that a report is about. */
export const range = dateRange(
	'day',
	'First day (UTC) of the report, such as 2026-03-01. Zoom keeps the last six months. Ranges over a month are asked for month by month.',
	'Last day (UTC) of the report, such as 2026-03-31',
).map(({ target, ...field }) =>
	inQuery({ ...field, required: true }, { parse: needed(target?.parse ?? day, WHY) }),
);

/** What else a report tells of each participant. */
export const include = inQuery(
	choice(
		'include_fields',
		'Include',
		'What to return as well: the ID under which somebody registered',
		[['Registrant ID', 'registrant_id']],
		{ parse: filled(text()) },
	),
);
