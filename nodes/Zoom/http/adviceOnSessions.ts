import { tell, type Told } from './adviceTable';
import type { Explanation, Refusal } from './errors';
import { isAboutPast, isOf, sessionKind, shows, type Form } from './shown';
import { quote } from './zoomText';

const PERSONAL_ROOM: Told = {
	message: "A personal meeting room can't be deleted",
	description: 'Choose a session that was scheduled.',
};

const OCCURRENCE_GONE: Told = {
	message: 'This occurrence is gone already',
	description:
		'The series has none with this ID. If it should still be there, choose it from the list. Never leave it empty: that deletes the whole series.',
};

const NO_SUCH_OCCURRENCE: Told = {
	message: 'The series has no such occurrence',
	description: 'Choose one from the list: this one may have been deleted, or be of another series.',
};

/** What Zoom says of meetings and webinars only, each under a code of its own. */
export const ON_SESSIONS: Record<number, Told> = {
	3001: noSuchSession,
	3002: tooEarly,
	3003: onlyHost,
	3007: tooLate,
	3018: PERSONAL_ROOM,
	3037: {
		message: "A personal audio conference can't be deleted",
		description: 'Choose a session that was scheduled.',
	},
	3063: {
		message: "The session of an on-premise user can't be ended from here",
		description: 'Let the host end it, or choose another session.',
	},
	3161: mayNotHost,
	12702: tooOld,
};

/** What Zoom keeps for a year, where it is not participants. */
const KEPT: Record<string, string> = {
	getPast: 'the details of a session',
	getPollResults: 'answers to polls',
};

/** Code 3001, and other codes in its words. */
export function noSuchSession(refusal: Refusal, form: Form): Explanation {
	const { message: zoom } = refusal;
	if (deletesSession(form)) return sessionGone(refusal, form);
	return {
		message: 'Zoom has no such meeting or webinar',
		description: /not end/i.test(zoom)
			? `The ID is wrong, or the session is still running: try again once it has ended. ${quote(zoom)}`
			: form.operation === 'end'
				? `It may not be running, have been deleted, or belong to another account. Check the ID, or look in Zoom whether it runs. ${quote(zoom)}`
				: isAboutPast(form)
					? `It may still be running, or have been deleted, or belong to another account. Check the ID, or try again some minutes after its end. ${quote(zoom)}`
					: `It may have been deleted or have expired, or it belongs to another account. Check the ID, or choose from the list. ${quote(zoom)}`,
	};
}

function sessionGone({ message: zoom }: Refusal, form: Form): Explanation {
	return {
		message: `The ${sessionKind(form, zoom)} is gone already`,
		description: `Zoom has nothing under its ID: it was deleted or has expired. If it should still be there, check the ID. ${quote(zoom)}`,
	};
}

/** An occurrence of a series that is not there. */
export function noSuchOccurrence(refusal: Refusal, form: Form): Explanation {
	return tell(deletesSession(form) ? OCCURRENCE_GONE : NO_SUCH_OCCURRENCE, refusal, form);
}

/** A webinar's ID that Zoom can't read. */
export const NO_WEBINAR_ID: Told = {
	message: 'This is not the ID of a webinar',
	description:
		"Check the ID: it is the webinar's number of 10 or 11 digits. A meeting's number is not one.",
};

/** A person for whom nothing can be scheduled. */
export const NO_SCHEDULE_FOR: Told = {
	message: 'Zoom can schedule nothing for this person',
	description: "Enter a user of the host's account in 'Schedule For', or leave it out.",
};

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

/** Words against domains that an administrator blocks. */
export function blockedDomain({ message: zoom }: Refusal): Explanation {
	return {
		message: 'Zoom blocks the domain of an address',
		description: `${quote(zoom)} Take the address out, or let an administrator change the domains that are blocked.`,
	};
}

function deletesSession(form: Form): boolean {
	return isOf(form, 'meeting/delete') || isOf(form, 'webinar/delete');
}

function tooEarly({ message: zoom }: Refusal, form: Form): Explanation {
	const kind = sessionKind(form, zoom);
	return {
		message: `A running ${kind} can't be deleted`,
		description: `Try again once it has ended, or end it first. ${quote(zoom)}`,
	};
}

function tooLate({ message: zoom }: Refusal, form: Form): Explanation {
	const kind = sessionKind(form, zoom);
	return {
		message: `A ${kind} that has ended can't be deleted`,
		description: `Choose a ${kind} that is still to come. ${quote(zoom)}`,
	};
}

function mayNotHost({ message: zoom }: Refusal, form: Form): Explanation {
	return {
		message: 'This user may not host or schedule meetings',
		description: shows(form, 'userId')
			? `Give the user a license that can host in Zoom, or choose another user. ${quote(zoom)}`
			: `Give the host, and the user of the credential, a license that can host in Zoom. ${quote(zoom)}`,
	};
}

function tooOld(_refusal: Refusal, { resource, operation }: Form): Explanation {
	const kept = resource === 'report' ? 'reports' : (KEPT[String(operation)] ?? 'participants');
	return {
		message: 'This session is more than a year old',
		description: `Zoom keeps ${kept} for one year. Choose a later session.`,
	};
}

function onlyHost(refusal: Refusal): Explanation {
	const { message: zoom } = refusal;
	if (/blocked/i.test(zoom)) return blockedDomain(refusal);
	return {
		message: 'Only the host may do this',
		description: `Use a credential of the host, or of an administrator of the account. ${quote(zoom)}`,
	};
}
