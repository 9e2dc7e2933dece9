import { full, noSuchRegistrant } from './adviceOnRegistrants';
import { blockedDomain, isWebinar, noAccess, noSuchOccurrence } from './adviceOnSessions';
import { tellByWords, type Phrases, type Told } from './adviceTable';
import type { Explanation, Refusal } from './errors';
import type { Form } from './shown';
import { quote } from './zoomText';

const OF_EVENT: Told = {
	message: 'This webinar belongs to an event and changes only with it',
	description: 'Open the event in Zoom and change or delete the webinar there.',
};

const SIMULIVE_STARTED: Told = {
	message: 'A simulive webinar that has started stays as it is',
	description: 'Try again once it has ended, or choose another webinar.',
};

const NO_MORE_PANELISTS: Told = {
	message: 'The webinar has as many panelists as it can have',
	description: "Remove others first, or ask Zoom's support for more.",
};

/** What Zoom's sentences of code 3000 mean. */
const NOT_ALLOWED: Phrases = [
	[/registrant (\S+ )?was not found/i, noSuchRegistrant],
	[/occurrence does not exist/i, noSuchOccurrence],
	[/event directory/i, OF_EVENT],
	[/simulive webinars that have started/i, SIMULIVE_STARTED],
	[/limit for the number of panelists/i, NO_MORE_PANELISTS],
	[/webinar info/i, isWebinar],
	[/meeting info/i, noAccess],
	[
		/paid registration/i,
		({ message: zoom }) => ({
			message: "People pay to register here, so n8n can't register them",
			description: `${quote(zoom)} Let people register on Zoom's own page, or choose a session that is free.`,
		}),
	],
	[/limit for the number of attendees/i, full],
	[
		/not started/i,
		({ message: zoom }) => ({
			message: 'This session has not started yet',
			description: `${quote(zoom)} Try again once it runs.`,
		}),
	],
	[
		/instant meeting/i,
		({ message: zoom }) => ({
			message: "An instant meeting can't be scheduled for somebody else",
			description: `${quote(zoom)} Leave out 'Schedule For', or choose another 'Type'.`,
		}),
	],
	[/blocked/i, blockedDomain],
	[
		/cannot schedule a meeting for/i,
		({ message: zoom }) => ({
			message: 'The host may not schedule meetings for this person',
			description: `${quote(zoom)} Leave out 'Schedule For', or let the person give the right in Zoom under Settings > Meeting > Schedule Privilege.`,
		}),
	],
	[
		/\b(ended|over|in progress|running|expired|has (already )?started)\b/i,
		({ message: zoom }) => ({
			message: 'Zoom does not allow this for this meeting or webinar',
			description: `${quote(zoom)} A session that is running or over can't be changed. Choose one that is still to come.`,
		}),
	],
	[
		/disabled|to enable/i,
		({ message: zoom }) => ({
			message: 'A feature is switched off in Zoom',
			description: `${quote(zoom)} Switch it on in Zoom's settings, or let an administrator do it.`,
		}),
	],
	[
		/regist/i,
		({ message: zoom }) => ({
			message: 'Zoom did not take the registration',
			description: `${quote(zoom)} Correct what you send, or choose another session.`,
		}),
	],
];

/** Code 3000: Zoom's words tell what is meant. */
export function notAllowed(refusal: Refusal, form: Form): Explanation {
	const { message: zoom } = refusal;
	return (
		tellByWords(NOT_ALLOWED, refusal, form) ?? {
			message: 'Zoom does not allow this for this meeting or webinar',
			description: `${quote(zoom)} Change what you send, or choose another session.`,
		}
	);
}
