import { isWebinar, noAccess } from './adviceOnSessions';
import type { Explanation, Refusal } from './errors';
import { isAdded, type Form } from './shown';
import { quote } from './zoomText';

/** Fields that are named at most. */
const MOST_FIELDS = 5;

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
	if (/recent 6 months/i.test(zoom)) {
		return {
			message: 'Zoom keeps daily usage for six months only',
			description: "Choose a later month in 'Year' and 'Month'.",
		};
	}
	if (/access webinar info/i.test(zoom)) return isWebinar(refusal, form);
	if (/access meeting info/i.test(zoom)) return noAccess(refusal);
	return {
		message: 'Zoom did not accept the request',
		description: `Correct the values of this operation. ${quote(zoom)}`,
	};
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
