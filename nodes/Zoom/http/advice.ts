import { missingScope } from './adviceOnScopes';
import {
	full,
	isRegistrationOff,
	noSuchSession,
	notAllowed,
	registrationOff,
	staysForEver,
} from './adviceOnSessions';
import { badValue, notAccepted } from './adviceOnValues';
import type { Advice, Explanation, Refusal } from './errors';
import { isForAccount, sessionKind, shows, type Form } from './shown';
import { quote } from './zoomText';

const PLAN_OR_ROLE =
	"Check three things in Zoom: the account's plan includes this feature, the user has the license for it, and the user's role may use it.";

/** From Zoom's code to words. */
const BY_CODE: Record<number, Advice | undefined> = {
	104: missingScope,
	120: badValue,
	124: (_refusal, form) => loginOver(form),
	200: ({ message: zoom }) => ({
		message: /paid|plan/i.test(zoom)
			? "The Zoom account's plan does not include this"
			: 'Zoom does not permit this',
		description: `${PLAN_OR_ROLE} ${quote(zoom)}`,
	}),
	300: notAccepted,
	404: ({ message: zoom }) => ({
		message: 'Zoom has nothing under this ID',
		description: `Check the ID. ${quote(zoom)}`,
	}),
	1001: noSuchUser,
	1005: ({ message: zoom }) => ({
		message: 'This email address is taken in Zoom already',
		description: `Enter another address, or change the user who has it. ${quote(zoom)}`,
	}),
	1010: ({ message: zoom }, form) => ({
		message: 'This user belongs to another Zoom account',
		description: shows(form, 'userId')
			? `Choose a user of the connected account, or use a credential of the other account. ${quote(zoom)}`
			: `It is the host that Zoom means. Check the ID, or use a credential of the host's account. ${quote(zoom)}`,
	}),
	1114: ({ message: zoom }) => ({
		message: "One of the alternative hosts can't be one",
		description: `${quote(zoom)} Correct the list: each needs a license and belongs to the same account. One wrong address, and Zoom takes nothing of the request.`,
	}),
	1120: ({ message: zoom }) => ({
		message: 'This user has not accepted the invitation to the Zoom account',
		description: `The invitation is open or has expired. Let an administrator invite the person again in Zoom, or choose another user. ${quote(zoom)}`,
	}),
	2001: ({ message: zoom }) => ({
		message: 'Zoom does not know this account',
		description: `Check 'Account ID' in the credential. ${quote(zoom)}`,
	}),
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
	3001: noSuchSession,
	3002: ({ message: zoom }) => ({
		message: "A running meeting can't be deleted",
		description: `Try again once it has ended. ${quote(zoom)}`,
	}),
	3003: ({ message: zoom }) => ({
		message: 'Only the host may do this',
		description: `Use a credential of the host, or of an administrator of the account. ${quote(zoom)}`,
	}),
	3007: ({ message: zoom }) => ({
		message: "A meeting that has ended can't be deleted",
		description: `Choose a meeting that is still to come. ${quote(zoom)}`,
	}),
	3018: staysForEver,
	3027: () => ({
		message: "Hosts can't register for their own session",
		description:
			"Enter another person's address in 'Email'. Alternative hosts can't register either.",
	}),
	3034: ({ message: zoom }) => ({
		message: 'This webinar wants the address that was invited',
		description: `Enter the work address to which the invitation went in 'Email'. ${quote(zoom)}`,
	}),
	3035: full,
	3037: staysForEver,
	3038: ({ message: zoom }, form) => ({
		message: `The ${sessionKind(form, zoom)} is over, so nobody can register any more`,
		description: `Choose a ${sessionKind(form, zoom)}, or an occurrence, that is still to come.`,
	}),
	3043: full,
	3051: ({ message: zoom }) => ({
		message: 'Zoom does not allow this for this meeting or webinar',
		description: `${quote(zoom)} Change what you send, or choose another session.`,
	}),
	3161: ({ message: zoom }) => ({
		message: 'This user may not host or schedule meetings',
		description: `Give the user a license that can host in Zoom, or choose another user. ${quote(zoom)}`,
	}),
	3301: ({ message: zoom }) => ({
		message: 'This meeting has no cloud recording',
		description: `It was not recorded to the cloud, its recording is still being processed, or it was deleted. Try again later, or look under Recordings in Zoom. ${quote(zoom)}`,
	}),
	3322: ({ message: zoom }) => ({
		message: 'Zoom has no such summary or transcript',
		description: `It appears some minutes after the meeting, if the feature was on. Try again later, or choose another session. ${quote(zoom)}`,
	}),
	3332: ({ message: zoom }) => ({
		message: 'This recording is played in a simulive webinar, so it stays',
		description: `Take it out of the webinar first. ${quote(zoom)}`,
	}),
	4130: ({ message: zoom }) => ({
		message: 'Zoom does not know this group',
		description: `Check its ID, or choose one from the list. ${quote(zoom)}`,
	}),
	4700: missingScope,
	4711: missingScope,
	12702: () => ({
		message: 'This session is more than a year old',
		description: 'Zoom keeps participants for one year. Choose a later session.',
	}),
	64041: unknownAddress,
	30055008: ({ message: zoom }) => ({
		message: 'Zoom does not permit listing devices',
		description: `Use a credential of an administrator whose role may manage devices. ${quote(zoom)}`,
	}),
	30055012: ({ message: zoom }) => ({
		message: 'Zoom does not know this device',
		description: `Check its ID, or look in Zoom whether it was removed. ${quote(zoom)}`,
	}),
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

/** Whether Zoom refuses for the scopes of the token: mostly with HTTP 400, now and then with 401, as if it were over. */
export function isAboutScopes({ code, message: zoom }: Refusal): boolean {
	return code !== undefined && BY_CODE[code] === missingScope && /scope/i.test(zoom);
}

/** The words for Zoom's code; undefined for a code that is not known. */
export function byCode(refusal: Refusal, form: Form): Explanation | undefined {
	const known = refusal.code === undefined ? undefined : BY_CODE[refusal.code];
	if (known && isRegistrationOff(refusal)) return registrationOff(refusal, form);
	return known?.(refusal, form);
}

function noSuchUser(refusal: Refusal, form: Form): Explanation {
	const { message: zoom } = refusal;
	if (/^(meeting|webinar) (\S+ )?(does )?not exist/i.test(zoom)) return noSuchSession(refusal);
	return {
		message: 'Zoom does not know this user',
		description: shows(form, 'userId')
			? `Check 'User': choose one from the list, or enter the email address with which the person logs in to Zoom. The user must belong to the connected account. ${quote(zoom)}`
			: `It is the host that Zoom means, who was removed or belongs to another account. Check the ID of the meeting or webinar. ${quote(zoom)}`,
	};
}

function unknownAddress(): Explanation {
	return {
		message: 'Zoom does not know this address',
		description:
			"Check 'API Base URL' in the credential: it ends with /v2, for instance https://api.zoom.us/v2.",
	};
}
