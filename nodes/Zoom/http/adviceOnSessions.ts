import type { Advice, Explanation, Refusal } from './errors';
import { sessionKind, shows, type Form } from './shown';
import { quote } from './zoomText';

/** What Zoom's sentences of code 3000 mean, the first that fits. */
const NOT_ALLOWED: Array<[RegExp, Advice]> = [
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
	[
		/blocked/i,
		({ message: zoom }) => ({
			message: 'Zoom blocks the domain of an address',
			description: `${quote(zoom)} Take the address out, or let an administrator change the domains that are blocked.`,
		}),
	],
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

/** Zoom says it under the codes 300, 404 and 3000, and of webinars as if they were meetings. */
const REGISTRATION_OFF =
	/registration (has|is) not (been )?enabled|not (have )?registration (as )?required/i;

/** Whether people can't register for the session that is asked for. */
export function isRegistrationOff({ message: zoom }: Refusal): boolean {
	return REGISTRATION_OFF.test(zoom);
}

/** People can't register, and what may be the reason. */
export function registrationOff({ message: zoom }: Refusal, form: Form): Explanation {
	const kind = sessionKind(form, zoom);
	const elsewhere =
		kind === 'meeting' && form.resource === 'meeting'
			? "If the ID is a webinar's, set 'Resource' to Webinar."
			: '';
	return {
		message: `Registration is off for this ${kind}`,
		description:
			kind === 'meeting'
				? `Switch it on in Zoom, or with Meeting > Update and the setting 'Approval Type'. A recurring meeting without a fixed time can't have it. ${elsewhere} ${quote(zoom)}`
				: `Switch it on in Zoom, on the page of the webinar. A recurring webinar without a fixed time can't have it. ${quote(zoom)}`,
	};
}

/** Code 3001, and other codes in its words. */
export function noSuchSession({ message: zoom }: Refusal): Explanation {
	return {
		message: 'Zoom has no such meeting or webinar',
		description: /not end/i.test(zoom)
			? `The ID is wrong, or the session is still running: try again once it has ended. ${quote(zoom)}`
			: `It may have been deleted or have expired, or it belongs to another account. Check the ID, or choose from the list. ${quote(zoom)}`,
	};
}

/** The number of a webinar where Zoom wants a meeting's. */
export function isWebinar({ message: zoom }: Refusal, form: Form): Explanation {
	return {
		message: 'This ID belongs to a webinar',
		description: shows(form, 'event')
			? `Choose an event about webinars in 'Event', or enter the ID of a meeting. ${quote(zoom)}`
			: "Set 'Resource' to Webinar, or enter the ID of a meeting.",
	};
}

/** A meeting that the login may not see. */
export function noAccess({ message: zoom }: Refusal): Explanation {
	return {
		message: 'Zoom gives no access to this meeting',
		description: `Check the ID: it may be a webinar's, or a meeting of another account. Else use a credential of the host, or of an administrator. ${quote(zoom)}`,
	};
}

/** No room for another registrant. */
export function full({ message: zoom }: Refusal, form: Form): Explanation {
	return {
		message: `The ${sessionKind(form, zoom)} is full`,
		description: `Raise its capacity in Zoom, or register the person for another session. ${quote(zoom)}`,
	};
}

/** A personal room, which Zoom keeps. */
export function staysForEver({ message: zoom }: Refusal): Explanation {
	return {
		message: "A personal meeting room can't be deleted",
		description: `Choose a meeting that was scheduled. ${quote(zoom)}`,
	};
}

/** Code 3000: Zoom's words tell what is meant. */
export function notAllowed(refusal: Refusal, form: Form): Explanation {
	const { message: zoom } = refusal;
	const found = NOT_ALLOWED.find(([says]) => says.test(zoom));
	if (found) return found[1](refusal, form);
	return {
		message: 'Zoom does not allow this for this meeting or webinar',
		description: `${quote(zoom)} Change what you send, or choose another session.`,
	};
}
