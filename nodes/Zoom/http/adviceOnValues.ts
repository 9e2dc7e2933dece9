import { noSuchRegistrant } from './adviceOnRegistrants';
import {
	isWebinar,
	NO_SCHEDULE_FOR,
	NO_WEBINAR_ID,
	noAccess,
	noSuchOccurrence,
} from './adviceOnSessions';
import { tellByWords, type Phrases } from './adviceTable';
import { NOT_TAKEN_OF_USERS } from './adviceOnUsers';
import type { Explanation, Refusal } from './errors';
import { isAdded, type Form } from './shown';
import { quote } from './zoomText';

/** Fields that are named at most. */
const MOST_FIELDS = 5;

/** What Zoom's sentences of code 300 mean. */
const NOT_TAKEN: Phrases = [
	[
		/recent 6 months/i,
		() => ({
			message: 'Zoom keeps daily usage for six months only',
			description: "Choose a later month in 'Year' and 'Month'.",
		}),
	],
	[/access webinar info/i, isWebinar],
	[/access meeting info/i, noAccess],
	[/invalid webinar ID/i, NO_WEBINAR_ID],
	[/registrant ID\b/i, noSuchRegistrant],
	[/occurrence[_ ]id/i, noSuchOccurrence],
	[/schedule_for/i, NO_SCHEDULE_FOR],
	[
		/simulive webinar for others/i,
		{
			message: "A simulive webinar can't be scheduled for somebody else",
			description: "Leave out 'Schedule For', or make an ordinary webinar.",
		},
	],
	[
		/enabled simulive/i,
		{
			message: 'Simulive webinars are switched off in this Zoom account',
			description: 'Let an administrator switch them on, or make an ordinary webinar.',
		},
	],
	[
		/record file does not exist/i,
		{
			message: 'Zoom does not know the recording that the webinar shall play',
			description:
				'Check the ID of the file: it must be a cloud recording that was not deleted. Or choose another one.',
		},
	],
	...NOT_TAKEN_OF_USERS,
];

/** Code 120. */
export function badValue({ message: zoom }: Refusal): Explanation {
	return {
		message: 'Zoom did not accept one of the values',
		description: zoom
			? `Correct it and run the node again. ${quote(zoom)}`
			: 'Zoom does not say which one. Check IDs, addresses and dates, and leave out settings one by one.',
	};
}

/** Code 300. */
export function notAccepted(refusal: Refusal, form: Form): Explanation {
	const { message: zoom, fields } = refusal;
	if (/next.?page.?token/i.test(zoom)) {
		if (!isAdded(form, 'next_page_token')) return placeLost();
		return {
			message: "The value of 'Next Page Token' is no longer valid",
			description:
				'Zoom keeps a page token for 15 minutes, and only for the same filters. Run the list again from its first page.',
		};
	}
	if (fields.length) return fieldsNotAccepted(refusal);
	return (
		tellByWords(NOT_TAKEN, refusal, form) ?? {
			message: 'Zoom did not accept the request',
			description: `Correct the values of this operation. ${quote(zoom)}`,
		}
	);
}

function placeLost(): Explanation {
	return {
		message: 'Zoom lost its place in this list',
		description: 'Run the node again: it starts with the first page.',
	};
}

function fieldsNotAccepted({ fields }: Refusal): Explanation {
	const shown = fields.slice(0, MOST_FIELDS);
	const more = fields.length > MOST_FIELDS ? ` and ${fields.length - MOST_FIELDS} more` : '';
	const names = `${shown.map(({ field }) => `'${field}'`).join(', ')}${more}`;
	const list = shown.map(({ field, message }) => `${field}: ${message}`).join(' · ');
	return {
		message: `Zoom did not accept ${names}`,
		description: `Correct the field and run the node again. Zoom says: ${list}`,
	};
}
