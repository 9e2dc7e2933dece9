import { header, isDailyLimit, retryAfter, type Outcome } from './retry';

/** What the user reads when Zoom refuses a request: what happened, and what to do about it. */
export interface Explanation {
	message: string;
	description: string;
}

/** A refused request, with everything that explaining it needs. */
export interface Refusal extends Outcome {
	method: string;
	/** Zoom's own code; not the HTTP status. */
	code?: number;
	/** The fields that Zoom did not accept, for code 300. */
	fields: Array<{ field: string; message: string }>;
	/** Whether Zoom's success came without what it has to hold. */
	unreadable?: boolean;
	/** The answer as text, where it is not JSON. */
	text?: string;
}

const DAY = 86_400_000;

/** What to do when Zoom does not take the login. */
export const RECONNECT =
	"Open the credential in n8n and connect it again. For a Server-to-Server app check that it is activated and that 'Account ID', 'Client ID' and 'Client Secret' are right.";

/** HTTP statuses of web servers for a body, an address or headers that are too long. */
const TOO_LONG = [413, 414, 431];

const PLAN_OR_ROLE =
	"Check three things in Zoom: the account's plan includes this feature, the user has the license for it, and the user's role may use it.";

/** From Zoom's code to words. `zoom` is Zoom's own sentence. */
const BY_CODE: Record<number, (refusal: Refusal) => Explanation> = {
	104: missingScope,
	124: () => ({
		message: "Zoom no longer accepts this credential's token",
		description: RECONNECT,
	}),
	200: ({ message: zoom }) => ({
		message: /paid|plan/i.test(zoom)
			? "The Zoom account's plan does not include this"
			: 'Zoom does not permit this',
		description: `${PLAN_OR_ROLE} ${quote(zoom)}`,
	}),
	300: notAccepted,
	404: ({ message: zoom }) => ({
		message: 'Zoom has nothing under this ID',
		description: /registration/i.test(zoom)
			? `Switch registration on first: in Zoom, or with Meeting > Update and the setting 'Approval Type'. ${quote(zoom)}`
			: `Check the ID. ${quote(zoom)}`,
	}),
	1001: ({ message: zoom }) => ({
		message: 'Zoom does not know this user',
		description: `Check 'User': choose one from the list, or enter the email address with which the person logs in to Zoom. The user must belong to the connected account. ${quote(zoom)}`,
	}),
	1010: ({ message: zoom }) => ({
		message: 'This user belongs to another Zoom account',
		description: `Choose a user of the connected account, or use a credential of the other account. ${quote(zoom)}`,
	}),
	2001: ({ message: zoom }) => ({
		message: 'Zoom does not know this account',
		description: `Check 'Account ID' in the credential. ${quote(zoom)}`,
	}),
	2300: () => ({
		message: 'Zoom does not know this address',
		description:
			"Check 'API Base URL' in the credential: it ends with /v2, for instance https://api.zoom.us/v2.",
	}),
	3000: ({ message: zoom }) => ({
		message: /webinar info/i.test(zoom)
			? 'This ID belongs to a webinar'
			: /regist/i.test(zoom)
				? 'Zoom did not take the registration'
				: 'Zoom does not allow this for this meeting or webinar',
		description: /webinar info/i.test(zoom)
			? "Set 'Resource' to Webinar, or enter the ID of a meeting."
			: `A session that is running or over can't be changed, and some settings exclude each other. Change what you send, or choose a session that is still to come. ${quote(zoom)}`,
	}),
	3001: ({ message: zoom }) => ({
		message: 'Zoom has no such meeting or webinar',
		description: /not end/i.test(zoom)
			? `The ID is wrong, or the session is still running: try again once it has ended. ${quote(zoom)}`
			: `It may have been deleted or have expired, or it belongs to another account. Check the ID, or choose from the list. ${quote(zoom)}`,
	}),
	3002: ({ message: zoom }) => ({
		message: "A running meeting can't be deleted",
		description: `Try again once it has ended. ${quote(zoom)}`,
	}),
	3003: ({ message: zoom }) => ({
		message: 'Only the host may do this',
		description: `Use a credential of the host, or of an administrator of the account. ${quote(zoom)}`,
	}),
	3027: () => ({
		message: "The host can't register for the own session",
		description: "Enter another person's address in 'Email'.",
	}),
	3034: ({ message: zoom }) => ({
		message: 'This webinar wants the address that was invited',
		description: `Enter the work address to which the invitation went in 'Email'. ${quote(zoom)}`,
	}),
	3038: () => ({
		message: 'The webinar is over, so nobody can register any more',
		description: 'Choose a webinar, or an occurrence, that is still to come.',
	}),
	3043: ({ message: zoom }) => ({
		message: 'The meeting is full',
		description: `Raise its capacity in Zoom, or register the person for another session. ${quote(zoom)}`,
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
	4700: missingScope,
	4711: missingScope,
	12702: () => ({
		message: 'This session is more than a year old',
		description: 'Zoom keeps participants for one year. Choose a later session.',
	}),
	30055008: ({ message: zoom }) => ({
		message: 'Zoom does not permit listing devices',
		description: `Use a credential of an administrator whose role may manage devices. ${quote(zoom)}`,
	}),
};

/**
 * Puts a refusal into words for people who do not know the Zoom API. Holds no token and no secret.
 * @param now milliseconds since 1970, to tell when a limit resets
 * @see https://developers.zoom.us/docs/api/errors/
 */
export function explain(refusal: Refusal, now: number): Explanation {
	const { message, description } = explanationFor(refusal, now);
	const trackingId = header(refusal.headers, 'x-zm-trackingid');
	const details = [
		refusal.code === undefined ? undefined : `Zoom code ${refusal.code}`,
		trackingId === undefined ? undefined : `tracking ID ${String(trackingId)}`,
	].filter((detail) => detail !== undefined);
	const suffix = details.length ? ` (${details.join(', ')})` : '';
	return { message: redact(message), description: redact(`${description.trim()}${suffix}`) };
}

/**
 * When a spent daily limit is free again, in milliseconds since 1970: as Zoom says, else at midnight UTC.
 * @returns undefined when no daily limit is spent
 */
export function limitResetsAt(refusal: Outcome, now: number): number | undefined {
	if (refusal.status !== 429 || !isDailyLimit(refusal)) return undefined;
	const wait = retryAfter(refusal.headers, now);
	return wait === undefined ? (Math.floor(now / DAY) + 1) * DAY : now + wait;
}

/** Takes out what looks like a token, a passcode in a link or a login header. */
export function redact(text: string): string {
	return text
		.replace(/\beyJ[\w-]{8,}(?:\.[\w-]*){0,4}/g, '[hidden]')
		.replace(/\b(Bearer|Basic)\s+[\w+/=.~-]{8,}/gi, '$1 [hidden]')
		.replace(/([?&](?:access_token|zak|pwd|tk|token)=)[^&\s"']+/gi, '$1[hidden]');
}

function explanationFor(refusal: Refusal, now: number): Explanation {
	if (refusal.status === 429) return tooMany(refusal, now);
	if (refusal.status === undefined) return unreachable(refusal);
	if (refusal.status === 401) return BY_CODE[124](refusal);
	if (refusal.unreadable) {
		return {
			message: 'Zoom’s answer could not be read',
			description: `It was cut off, or something else than Zoom answered. Check the base URL in the credential and any proxy between n8n and Zoom. ${tryLater(refusal.method)}`,
		};
	}
	if (refusal.status >= 500) {
		return {
			message: 'Zoom can’t answer at the moment',
			description: `Zoom replied with HTTP ${refusal.status}. ${tryLater(refusal.method)}`,
		};
	}
	if (TOO_LONG.includes(refusal.status)) {
		return {
			message: 'A value of this operation is too long for Zoom',
			description: `Shorten the longest text or list (HTTP ${refusal.status}).`,
		};
	}
	const known = refusal.code === undefined ? undefined : BY_CODE[refusal.code];
	if (known) return known(refusal);
	return {
		message: refusal.message || 'Zoom refused the request without a reason',
		description:
			refusal.code === undefined
				? `Zoom gave no reason. Check the base URL in the credential and any proxy between n8n and Zoom (HTTP ${refusal.status}).`
				: `Zoom refused the request (HTTP ${refusal.status}). Check the values of this operation.`,
	};
}

function missingScope({ message: zoom }: Refusal): Explanation {
	const scopes = /scopes?:?\s*\[([^\]]*)\]/i.exec(zoom)?.[1].replace(/["']/g, '').trim();
	return {
		message: scopes
			? `The Zoom app lacks a scope: ${scopes.split(/\s*,\s*/).join(' or ')}`
			: 'The Zoom app lacks a scope',
		description:
			'Open the app at marketplace.zoom.us and add one of these scopes under Scopes. Then connect the credential in n8n again so that it gets a new token; a Server-to-Server app only needs to run again after a minute.',
	};
}

function notAccepted({ message: zoom, fields }: Refusal): Explanation {
	if (/next.?page.?token/i.test(zoom)) {
		return {
			message: "The value of 'Next Page Token' is no longer valid",
			description:
				'Zoom keeps a page token for 15 minutes, and only for the same filters. Run the list again from its first page.',
		};
	}
	if (fields.length) {
		const list = fields.map(({ field, message }) => `${field}: ${message}`).join(' · ');
		return {
			message: `Zoom did not accept ${fields.map(({ field }) => `'${field}'`).join(', ')}`,
			description: `Correct the field and run the node again. Zoom says: ${list}`,
		};
	}
	if (/recent 6 months/i.test(zoom)) {
		return {
			message: 'Zoom keeps daily usage for six months only',
			description: "Choose a later month in 'Year' and 'Month'.",
		};
	}
	return {
		message: 'Zoom did not accept the request',
		description: `Correct the values of this operation. ${quote(zoom)}`,
	};
}

function tooMany(refusal: Refusal, now: number): Explanation {
	if (!isDailyLimit(refusal)) {
		return {
			message: 'The Zoom account is asked too often',
			description:
				"Other apps of the account use up Zoom's limit per second, or the credential's 'Account Plan' is set too high. Choose the right plan there, or run this workflow at another time.",
		};
	}
	const resetsAt = new Date(limitResetsAt(refusal, now) ?? now);
	return {
		message: `Zoom's limit for today is reached; it resets at ${resetsAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
		description: `Run the workflow again after that. ${quote(refusal.message)}`,
	};
}

function unreachable(refusal: Refusal): Explanation {
	return {
		message: 'Zoom could not be reached',
		description: `The connection broke off (${refusal.connection ?? 'no answer'}). Check the network of the n8n server and the base URL in the credential. ${tryLater(refusal.method)}`,
	};
}

function tryLater(method: string): string {
	return method === 'POST' || method === 'DELETE'
		? 'Zoom may have carried the request out all the same: look in Zoom before you run it again.'
		: 'It was tried several times; run the node again later.';
}

function quote(zoom: string): string {
	return zoom === '' ? '' : `Zoom says: “${zoom}”`;
}
