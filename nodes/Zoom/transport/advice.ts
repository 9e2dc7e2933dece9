import type { Explanation, Refusal } from './errors';
import { isForAccount, sessionKind, shows, type Form } from './shown';
import { quote } from './zoomText';

/** Puts a refusal into words. Zoom's own sentence is `message`; it is short by then. */
export type Advice = (refusal: Refusal, form: Form) => Explanation;

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
	if (known && REGISTRATION_OFF.test(refusal.message)) return registrationOff(refusal, form);
	return known?.(refusal, form);
}

function registrationOff({ message: zoom }: Refusal, form: Form): Explanation {
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

function noSuchSession({ message: zoom }: Refusal): Explanation {
	return {
		message: 'Zoom has no such meeting or webinar',
		description: /not end/i.test(zoom)
			? `The ID is wrong, or the session is still running: try again once it has ended. ${quote(zoom)}`
			: `It may have been deleted or have expired, or it belongs to another account. Check the ID, or choose from the list. ${quote(zoom)}`,
	};
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

function isWebinar({ message: zoom }: Refusal, form: Form): Explanation {
	return {
		message: 'This ID belongs to a webinar',
		description: shows(form, 'event')
			? `Choose an event about webinars in 'Event', or enter the ID of a meeting. ${quote(zoom)}`
			: "Set 'Resource' to Webinar, or enter the ID of a meeting.",
	};
}

function noAccess({ message: zoom }: Refusal): Explanation {
	return {
		message: 'Zoom gives no access to this meeting',
		description: `Check the ID: it may be a webinar's, or a meeting of another account. Else use a credential of the host, or of an administrator. ${quote(zoom)}`,
	};
}

function full({ message: zoom }: Refusal, form: Form): Explanation {
	return {
		message: `The ${sessionKind(form, zoom)} is full`,
		description: `Raise its capacity in Zoom, or register the person for another session. ${quote(zoom)}`,
	};
}

function staysForEver({ message: zoom }: Refusal): Explanation {
	return {
		message: "A personal meeting room can't be deleted",
		description: `Choose a meeting that was scheduled. ${quote(zoom)}`,
	};
}

function notAllowed(refusal: Refusal, form: Form): Explanation {
	const { message: zoom } = refusal;
	const found = NOT_ALLOWED.find(([says]) => says.test(zoom));
	if (found) return found[1](refusal, form);
	return {
		message: 'Zoom does not allow this for this meeting or webinar',
		description: `${quote(zoom)} Change what you send, or choose another session.`,
	};
}

function unknownAddress(): Explanation {
	return {
		message: 'Zoom does not know this address',
		description:
			"Check 'API Base URL' in the credential: it ends with /v2, for instance https://api.zoom.us/v2.",
	};
}

/** One of the scopes is enough. Only apps for the whole account can have those that end in :admin. */
function missingScope({ message: zoom }: Refusal, form: Form): Explanation {
	const named = scopesIn(zoom);
	const forAccount = named.filter(isAdminScope);
	const scopes = isForAccount(form) && forAccount.length ? forAccount : named;
	const onlyAdmins = scopes.length > 0 && forAccount.length === scopes.length;
	return {
		message: scopes.length
			? `The Zoom app lacks a scope: ${scopes.join(' or ')}`
			: 'The Zoom app lacks a scope',
		description: isForAccount(form)
			? 'Open the app at marketplace.zoom.us and add one of these scopes under Scopes. Then run the node again after a minute.'
			: `Open the app at marketplace.zoom.us and add one of these scopes under Scopes. Then connect the credential in n8n again so that it gets a new token. ${onlyAdmins ? ofAdministrators(form) : ''}`,
	};
}

function scopesIn(zoom: string): string[] {
	const list = /scopes?:?\s?\[([^\]]*)(\]?)/i.exec(zoom);
	if (!list) return [];
	const scopes = list[1].split(',').map((scope) => scope.replace(/["'\s]/g, ''));
	// The last one of a list that was cut off is not whole.
	const whole = list[2] === ']' ? scopes : scopes.slice(0, -1);
	return whole.filter((scope) => scope !== '');
}

function isAdminScope(scope: string): boolean {
	return /:(admin|master)$/.test(scope);
}

function ofAdministrators(form: Form): string {
	return shows(form, 'userId')
		? "A user-managed app can't have it: choose Me as 'User', or use an admin-managed app."
		: "A user-managed app can't have it: use an admin-managed app, or a Server-to-Server app.";
}

function badValue({ message: zoom }: Refusal): Explanation {
	return {
		message: 'Zoom did not accept one of the values',
		description: zoom
			? `Correct it and run the node again. ${quote(zoom)}`
			: 'Zoom does not say which one. Check IDs, addresses and dates, and leave out settings one by one.',
	};
}

/** Fields that are named at most. */
const MOST_FIELDS = 5;

function notAccepted(refusal: Refusal, form: Form): Explanation {
	const { message: zoom, fields } = refusal;
	if (/next.?page.?token/i.test(zoom)) {
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
			description: shows(form, 'event')
				? `Zoom says: “${zoom}” Look whether the clock of the n8n server is right.`
				: "Choose a later month in 'Year' and 'Month'.",
		};
	}
	if (/access webinar info/i.test(zoom)) return isWebinar(refusal, form);
	if (/access meeting info/i.test(zoom)) return noAccess(refusal);
	return {
		message: 'Zoom did not accept the request',
		description: `Correct the values of this operation. ${quote(zoom)}`,
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
