import { notAllowed } from './adviceOnNotAllowed';
import { notPermitted } from './adviceOnPermission';
import { noRecording, ON_RECORDINGS } from './adviceOnRecordings';
import { full, isRegistrationOff, noSuchRegistrant, registrationOff } from './adviceOnRegistrants';
import { missingScope } from './adviceOnScopes';
import { ON_SESSIONS } from './adviceOnSessions';
import { ON_USERS } from './adviceOnUsers';
import { badValue, notAccepted } from './adviceOnValues';
import { tell, type Told } from './adviceTable';
import type { Explanation, Refusal } from './errors';
import { isForAccount, sessionKind, type Form } from './shown';
import { OTHER_ACCOUNT } from './token';
import { quote } from './zoomText';

const NO_API: Told = {
	message: 'Zoom does not let this account use its API',
	description:
		"Ask Zoom's support, and check the rights of the credential's user and the plan of the account.",
};

/** From Zoom's code to words. */
const BY_CODE: Record<number, Told | undefined> = {
	...ON_USERS,
	...ON_SESSIONS,
	...ON_RECORDINGS,
	104: missingScope,
	120: badValue,
	124: (_refusal, form) => loginOver(form),
	200: notPermitted,
	300: notAccepted,
	404: nothingThere,
	1114: ({ message: zoom }) => ({
		message: "One of the alternative hosts can't be one",
		description: `${quote(zoom)} Correct the list: each needs a license and belongs to the same account. One wrong address, and Zoom takes nothing of the request.`,
	}),
	2001: {
		message: 'Zoom does not know this account',
		description: "Check 'Account ID' in the credential.",
	},
	2300: unknownAddress,
	2305: ({ message: zoom }) => ({
		message: /email|IP address/i.test(zoom)
			? 'A setting in Zoom keeps summaries from being read'
			: 'This summary is in the trash',
		description: /email|IP address/i.test(zoom)
			? `Let an administrator change the setting. ${quote(zoom)}`
			: `Take it out of the trash in Zoom, or choose another session. ${quote(zoom)}`,
	}),
	3000: notAllowed,
	3027: () => ({
		message: "Hosts can't register for their own session",
		description:
			"Enter another person's address in 'Email'. Alternative hosts can't register either.",
	}),
	3034: {
		message: 'This webinar wants the address that was invited',
		description: "Enter the work address to which the invitation went in 'Email'.",
	},
	3035: full,
	3038: ({ message: zoom }, form) => ({
		message: `The ${sessionKind(form, zoom)} is over, so nobody can register any more`,
		description: `Choose a ${sessionKind(form, zoom)}, or an occurrence, that is still to come.`,
	}),
	3043: full,
	3051: ({ message: zoom }) => ({
		message: 'Zoom does not allow this for this meeting or webinar',
		description: `${quote(zoom)} Change what you send, or choose another session.`,
	}),
	3079: noSuchRegistrant,
	3322: {
		message: 'Zoom has no such summary or transcript',
		description:
			'It appears some minutes after the meeting, if the feature was on. Try again later, or choose another session.',
	},
	4130: {
		message: 'Zoom does not know this group',
		description: 'Check its ID, or choose one from the list.',
	},
	4700: missingScope,
	4711: missingScope,
	64041: unknownAddress,
	30055008: {
		message: 'Zoom does not permit listing devices',
		description: 'Use a credential of an administrator whose role may manage devices.',
	},
	30055012: {
		message: 'Zoom does not know this device',
		description: 'Check its ID, or look in Zoom whether it was removed.',
	},
};

/** What to do where Zoom does not take the login. */
export function reconnect(form: Form): string {
	return isForAccount(form)
		? "Check in Zoom that the Server-to-Server app is activated, and in the credential that 'Account ID', 'Client ID' and 'Client Secret' are right."
		: 'Open the credential in n8n and connect it again.';
}

/** The words where Zoom takes the login no more. */
export function loginOver(form: Form): Explanation {
	return {
		message: "Zoom no longer accepts this credential's token",
		description: reconnect(form),
	};
}

/** Whether HTTP 401 is about the token itself: now and then its scopes are meant, or a user of another account. */
export function isAboutToken({ code, message: zoom }: Refusal): boolean {
	const isAboutScopes = code !== undefined && BY_CODE[code] === missingScope && /scope/i.test(zoom);
	return !isAboutScopes && code !== OTHER_ACCOUNT;
}

/** The words for Zoom's code; undefined for a code that is not known. */
export function byCode(refusal: Refusal, form: Form): Explanation | undefined {
	const known = refusal.code === undefined ? undefined : BY_CODE[refusal.code];
	if (!known) return undefined;
	return tell(isRegistrationOff(refusal) ? registrationOff : known, refusal, form);
}

/** The words for a refusal without a code, where Zoom gives one in its place; else undefined. */
export function byStatus(refusal: Refusal, form: Form): Explanation | undefined {
	const { status, message: zoom } = refusal;
	if (status === 404 && /^not found\b/i.test(zoom)) return nothingThere(refusal, form);
	if (status === 403 && /access to the zoom rest api/i.test(zoom)) {
		return tell(NO_API, refusal, form);
	}
	return undefined;
}

function nothingThere(refusal: Refusal, form: Form): Explanation {
	if (form.resource === 'recording') return noRecording(refusal, form);
	return {
		message: 'Zoom has nothing under this ID',
		description: `Check the ID. ${quote(refusal.message)}`,
	};
}

function unknownAddress(): Explanation {
	return {
		message: 'Zoom does not know this address',
		description:
			"Check 'API Base URL' in the credential: it ends with /v2, for instance https://api.zoom.us/v2.",
	};
}
